import Model

/// The words of some sentences, with how often each occurs, without those that say nothing of what the
/// text is about: the function words of its language, and words of one or two letters.
///
/// An open-addressed table: every word of an article's opening is counted in it.
struct ContentWords {
  /// For each sentence its content words, each once, by their numbers in the order of the text.
  private(set) var sentences: [[Int]] = []
  private var words: [Word] = []
  /// The number of the word that stands at each place, and one more; 0 for a free place.
  private var places = [UInt16](repeating: 0, count: size)

  private struct Word {
    let hash: UInt64
    let languages: UInt32
    var count: Int32 = 0
    var sentence: Int32 = -1
  }

  private static let size = 1024

  init(_ texts: [Text]) {
    words.reserveCapacity(256)
    let read = texts.map { numbers(of: $0) }
    let language = self.language
    sentences.reserveCapacity(read.count)
    for (number, numbers) in read.enumerated() {
      sentences.append(
        numbers.filter { word in
          guard words[word].languages & language == 0, words[word].sentence != Int32(number)
          else { return false }
          words[word].sentence = Int32(number)
          return true
        })
    }
  }

  /// How often a word occurs in all sentences.
  func count(_ word: Int) -> Int { Int(words[word].count) }

  /// How many content words of a sentence the last one has too.
  func sharedWithLast(_ sentence: Int) -> Int {
    // The last one marked its words as its own.
    let last = Int32(sentences.count - 1)
    return sentences[sentence].count { words[$0].sentence == last }
  }

  private mutating func numbers(of text: Text) -> [Int] {
    let functionWords = FunctionWords.all
    var numbers: [Int] = []
    numbers.reserveCapacity(40)
    text.withUnsafeBufferPointer { bytes in
      places.withUnsafeMutableBufferPointer { places in
        forEachWord(in: bytes) { hash, length in
          guard length > 2 else { return }
          var place = Int(truncatingIfNeeded: hash >> 40) & (Self.size - 1)
          while places[place] != 0, words[Int(places[place]) - 1].hash != hash {
            place = (place + 1) & (Self.size - 1)
          }
          if places[place] == 0 {
            if words.count >= Self.size * 3 / 4 { return }
            words.append(
              Word(hash: hash, languages: functionWords.languages(of: hash).rawValue))
            places[place] = UInt16(words.count)
          }
          words[Int(places[place]) - 1].count += 1
          numbers.append(Int(places[place]) - 1)
        }
      }
    }
    return numbers
  }

  /// The language, as a bit of a `LanguageSet`, whose function words are the most frequent.
  private var language: UInt32 {
    var totals = [Int32](repeating: 0, count: 32)
    totals.withUnsafeMutableBufferPointer { totals in
      for word in words {
        var rest = word.languages
        while rest != 0 {
          totals[rest.trailingZeroBitCount] += word.count
          rest &= rest - 1
        }
      }
    }
    var best = 0
    for index in totals.indices where totals[index] > totals[best] { best = index }
    return 1 << UInt32(best)
  }
}

/// Calls `body` for each run of letters and digits of any script, with its `FunctionWords.hash(of:)` and
/// its length in bytes.
@inline(__always)
private func forEachWord(
  in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ hash: UInt64, _ length: Int) -> Void
) {
  var start = 0
  var index = 0
  var hash = hashOfNothing
  while index < bytes.count {
    let byte = bytes[index]
    let small = byte | 0x20
    if small >= 0x61 && small <= 0x7A {
      hash = hashed(hash, small)
      index += 1
    } else if isDigit(byte) {
      hash = hashed(hash, byte)
      index += 1
    } else {
      let length = markLength(bytes, index)
      if length == 0 {
        readWide(bytes, &index, &hash)
      } else {
        if index > start { body(hash, index - start) }
        hash = hashOfNothing
        index += length
        start = index
      }
    }
  }
  if bytes.count > start { body(hash, bytes.count - start) }
}

/// Takes a byte of a letter beyond ASCII into a word, or both of a letter that has capitals.
private func readWide(
  _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ hash: inout UInt64
) {
  let byte = bytes[index]
  guard byte >= 0xC3, byte <= 0xD3, index + 1 < bytes.count else {
    hash = hashed(hash, byte)
    index += 1
    return
  }
  let small = smallLetter(byte, bytes[index + 1])
  hash = hashed(hashed(hash, small.first), small.second)
  index += 2
}

/// How many bytes the sign at `index` has if it belongs to no word; 0 if it does.
private func markLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
  let byte = bytes[index]
  if byte < 0x80 { return isLetter(byte) || isDigit(byte) ? 0 : 1 }
  guard byte == 0xE2 || byte == 0xE3 || byte == 0xC2, index + 1 < bytes.count else { return 0 }
  if byte == 0xC2 { return 2 }
  return bytes[index + 1] == 0x80 ? min(3, bytes.count - index) : 0
}
