import Model

/// What the letters and words of a text say of its language.
struct LanguageEvidence {
  /// For each language of `FunctionWords.languages`: what its function words and its own letters in
  /// the text weigh together. A word weighs more the fewer languages have it.
  private(set) var weights = [Int](repeating: 0, count: 32)
  /// How many words it has, and how many of them are function words of any language.
  private(set) var words = 0
  /// How many letters belong to Latin, Greek and Cyrillic, and to each script of `Script`.
  private(set) var alphabetic = 0
  private(set) var scripts = [Int](repeating: 0, count: Script.allCases.count)
  /// How many letters are such as only one language of their script uses, by `tellingLetters`.
  private(set) var telling = [Int](repeating: 0, count: tellingLetters.count)

  // Read for every word, so that they are not asked for each time.
  private let functionWords = FunctionWords.all
  private let endings = wordEndings
  private let weightOfWord = rarity
  private let uncounted = smallerSiblings

  /// Adds a stretch of text.
  mutating func read(_ text: Text) {
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = 0
      var hash = hashOfNothing
      while index < bytes.count {
        let byte = bytes[index]
        let small = byte | 0x20
        if small >= 0x61, small <= 0x7A {
          hash = hashed(hash, small)
          index += 1
          continue
        }
        var length = 1
        if byte >= 0x80 {
          length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          guard index + length <= bytes.count else { break }
          if readLetter(bytes, index) {
            hash = hashedWide(hash, bytes, index, length)
            index += length
            continue
          }
        }
        endWord(bytes, start, index, hash)
        index += length
        start = index
        hash = hashOfNothing
      }
      endWord(bytes, start, min(index, bytes.count), hash)
    }
  }

  @inline(__always)
  private mutating func endWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ hash: UInt64
  ) {
    guard end > start else { return }
    words += 1
    alphabetic += end - start
    // No function word is longer: "nosotros", "представників".
    guard end - start <= 24 else { return }
    let languages = functionWords.languages(of: hash).rawValue
    if languages != 0 {
      add(languages)
    } else if end - start > 5 {
      add(endings.languages(of: UnsafeBufferPointer(rebasing: bytes[start..<end])))
    }
  }

  private mutating func add(_ languages: UInt32) {
    guard languages != 0 else { return }
    let weight = weightOfWord[max(1, (languages & ~uncounted).nonzeroBitCount)]
    weights.withUnsafeMutableBufferPointer { weights in
      var rest = languages
      while rest != 0 {
        weights[rest.trailingZeroBitCount] += weight
        rest &= rest - 1
      }
    }
  }

  /// Counts the letter that begins at `index`, which is not of ASCII; false for what is no letter of
  /// a word in Latin, Greek or Cyrillic.
  private mutating func readLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte >= 0xC3, byte <= 0xD3 {
      let small = smallLetter(byte, bytes[index + 1])
      add(ownLetters[Int(small.first - 0xC3) << 6 | Int(small.second & 0x3F)])
      return true
    }
    // Vietnamese vowels with two marks.
    if byte == 0xE1, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB { return true }
    guard byte >= 0xD4, let script = Script(byte, bytes[index + 1]) else { return false }
    scripts[script.rawValue] += 1
    for place in tellingLetters.indices where tellingLetters[place].matches(bytes, index) {
      telling[place] += 1
    }
    return false
  }
}

/// Carries a word's hash on by a letter of several bytes, in its small form.
private func hashedWide(
  _ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
) -> UInt64 {
  if length == 2 {
    let small = smallLetter(bytes[index], bytes[index + 1])
    return hashed(hashed(hash, small.first), small.second)
  }
  return bytes[index..<(index + length)].reduce(hash, hashed)
}

/// What a word weighs that as many languages have. Words that a dozen languages share say little.
private let rarity = [0, 12, 7, 5, 4, 3, 3, 2, 2, 2] + [Int](repeating: 1, count: 23)

/// Languages so like a larger one that its words would lose weight for being theirs too.
private let smallerSiblings = LanguageSet(tag: "nn").union(LanguageSet(tag: "gl")).rawValue

/// The languages that use a letter of two bytes, U+00C0 to U+04FF, as bits of a `LanguageSet`.
private let ownLetters: [UInt32] = {
  var languages = [UInt32](repeating: 0, count: 17 << 6)
  for (tag, letters) in lettersOfLanguages {
    let bytes = Array(letters.utf8)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      languages[Int(bytes[index] - 0xC3) << 6 | Int(bytes[index + 1] & 0x3F)] |=
        LanguageSet(tag: tag).rawValue
    }
  }
  return languages
}()
