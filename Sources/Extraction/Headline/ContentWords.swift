import Model

/// The words of some sentences, with how often each occurs, without those that say nothing of what the
/// text is about: the function words of its language, and words of one or two letters.
struct ContentWords {
  /// What is known of a sentence's content words, each of which counts once.
  struct Sentence {
    var words = 0
    /// How many of them the last sentence has too.
    var sharedWithLast = 0
  }

  private(set) var sentences: [Sentence]
  /// For each content word the sentences that have it, as bits.
  private var places: [UInt32] = []

  /// Reads the words of at most 32 sentences.
  init(_ texts: [Text]) {
    sentences = Array(repeating: Sentence(), count: texts.count)
    withUnsafeTemporaryAllocation(of: WordTable.Word.self, capacity: WordTable.limit) { words in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: WordTable.size) { places in
        var table = WordTable(words, places)
        for (number, text) in texts.enumerated() { table.count(text, in: number) }
        addAll(table)
      }
    }
  }

  /// How many content words two sentences share.
  func shared(_ one: Int, _ other: Int) -> Int {
    let both: UInt32 = 1 << UInt32(one) | 1 << UInt32(other)
    return places.count { $0 & both == both }
  }

  private mutating func addAll(_ table: WordTable) {
    let language = table.language
    places.reserveCapacity(table.known.count)
    for word in table.known where word.languages & language == 0 { add(word) }
  }

  private mutating func add(_ word: WordTable.Word) {
    places.append(word.sentences)
    let isInLast = word.sentences >> UInt32(sentences.count - 1) & 1 != 0
    var rest = word.sentences
    while rest != 0 {
      let sentence = rest.trailingZeroBitCount
      sentences[sentence].words += 1
      if isInLast { sentences[sentence].sharedWithLast += 1 }
      rest &= rest - 1
    }
  }
}

/// Counts words in an open-addressed table: every word of an article's opening goes through it.
private struct WordTable {
  struct Word {
    let hash: UInt64
    let languages: UInt32
    var count: Int32
    /// The sentences that have it, as bits.
    var sentences: UInt32
  }

  static let size = 1024
  /// How many words it takes; further ones are passed over.
  static let limit = size * 3 / 4

  private let words: UnsafeMutableBufferPointer<Word>
  private var filled = 0
  /// The number of the word that stands at each place, and one more; 0 for a free place.
  private let places: UnsafeMutableBufferPointer<UInt16>
  private let functionWords = FunctionWords.all

  /// An empty table in memory that holds `limit` words and `size` places.
  init(_ words: UnsafeMutableBufferPointer<Word>, _ places: UnsafeMutableBufferPointer<UInt16>) {
    self.words = words
    self.places = places
    places.initialize(repeating: 0)
  }

  /// The words in the order in which they came first.
  var known: Slice<UnsafeMutableBufferPointer<Word>> { words[..<filled] }

  mutating func count(_ text: Text, in sentence: Int) {
    let bit: UInt32 = 1 << UInt32(sentence)
    text.withUnsafeBufferPointer { bytes in
      forEachWord(in: bytes) { hash, length in
        if length > 2 { count(hash, bit) }
      }
    }
  }

  @inline(__always)
  private mutating func count(_ hash: UInt64, _ sentence: UInt32) {
    var place = Int(truncatingIfNeeded: hash >> 40) & (Self.size - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      if words[number].hash == hash {
        words[number].count += 1
        words[number].sentences |= sentence
        return
      }
      place = (place + 1) & (Self.size - 1)
    }
    if filled == Self.limit { return }
    let languages = functionWords.languages(of: hash).rawValue
    words.initializeElement(
      at: filled, to: Word(hash: hash, languages: languages, count: 1, sentences: sentence))
    filled += 1
    places[place] = UInt16(filled)
  }

  /// The language, as a bit of a `LanguageSet`, whose function words are the most frequent.
  var language: UInt32 {
    var totals = [Int32](repeating: 0, count: 32)
    totals.withUnsafeMutableBufferPointer { totals in
      for word in known {
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
  var index = 0
  while index < bytes.count {
    let start = index
    var hash = hashOfNothing
    var length = 0
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
        length = markLength(bytes, index)
        if length > 0 { break }
        readWide(bytes, &index, &hash)
      }
    }
    if index > start { body(hash, index - start) }
    index += length
  }
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
