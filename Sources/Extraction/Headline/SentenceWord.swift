import Model

/// A word of a sentence, with what tells where the sentence may be cut.
struct SentenceWord {
  /// Where it begins and ends in the bytes, marks at its ends included.
  let start: Int
  let end: Int
  /// The word without marks at its ends.
  let core: Range<Int>
  /// The hash of the core in small letters, by `FunctionWords.hash(of:)`.
  let hash: UInt64
  let classes: WordClass
  /// The mark that ends it: `,`, `;`, `:`; a dash for a word that is nothing else; 0 for none.
  let mark: UInt8
  let isCapital: Bool
  let endsIn: (ed: Bool, ing: Bool, ly: Bool)
  /// Whether it may be a plural: "boats".
  let endsInS: Bool

  /// Whether the sentence would hang in the air if it ended with this word.
  var isDangling: Bool {
    !classes.isDisjoint(with: [
      .preposition, .determiner, .relative, .subordinator, .coordinator, .auxiliary, .saying,
      .leaning,
    ]) || (endsIn.ing || endsIn.ly) && !isCapital
  }
}

/// The words of a sentence, up to the 80th.
func sentenceWords(of sentence: Text) -> [SentenceWord] {
  var words: [SentenceWord] = []
  words.reserveCapacity(min(80, 4 + sentence.count / 5))
  sentence.withUnsafeBufferPointer { bytes in
    let reader = SentenceWordReader(bytes: bytes, offset: sentence.startIndex)
    var index = 0
    while index < bytes.count, words.count < 80 {
      if isSpace(bytes[index]) {
        index += 1
        continue
      }
      let word = reader.word(from: index)
      words.append(word)
      index = word.end - sentence.startIndex
    }
  }
  return words
}

/// Reads words from the bytes of a sentence that begins at `offset` of its text.
private struct SentenceWordReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let offset: Int
  private let classes = WordClass.table

  init(bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The word that begins at `start` and ends at the next space.
  func word(from start: Int) -> SentenceWord {
    // Most words are ASCII letters, with a comma or a point at the most after them.
    var (hash, end) = (hashOfNothing, start)
    while end < bytes.count, isLetter(bytes[end]), bytes[end] < 0x80 {
      hash = hashed(hash, bytes[end] | 0x20)
      end += 1
    }
    let last = end
    while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
    let isPlain = end == last || end == last + 1 && !isWordByte(bytes[last])
    if isPlain, last > start { return word(start, end, (start, last), hash) }
    let core = core(start, end)
    if core.first == core.last { return marks(start, end, at: core.last) }
    let letters = UnsafeBufferPointer(rebasing: bytes[core.first..<core.last])
    return word(start, end, core, Extraction.hash(of: letters))
  }

  /// The word between two spaces whose core lies in `place` and has that hash.
  private func word(
    _ start: Int, _ end: Int, _ place: (first: Int, last: Int), _ hash: UInt64
  ) -> SentenceWord {
    let (first, last) = place
    let length = last - first
    let word = UnsafeBufferPointer(rebasing: bytes[first..<last])
    let (beforeLast, lastByte) = length > 4 ? (word[length - 2], word[length - 1]) : (0, 0)
    return SentenceWord(
      start: offset + start, end: offset + end, core: (offset + first)..<(offset + last),
      hash: hash, classes: isAcronym(word, hash) ? [] : classes.classes(of: hash),
      mark: last == end ? 0 : mark(last, end),
      isCapital: isCapital(word[0]) || word[0] >= 0xC3 && word[0] != 0xE2,
      endsIn: (
        beforeLast == 0x65 && lastByte == 0x64,
        beforeLast == 0x6E && lastByte == 0x67 && word[length - 3] == 0x69,
        beforeLast == 0x6C && lastByte == 0x79
      ), endsInS: length > 3 && word[length - 1] == 0x73)
  }

  /// What stands between two spaces and has no letter.
  private func marks(_ start: Int, _ end: Int, at place: Int) -> SentenceWord {
    let isDash = bytes[start] == 0x2D || bytes[start] == 0xE2
    return SentenceWord(
      start: offset + start, end: offset + end, core: (offset + place)..<(offset + place), hash: 0,
      classes: [], mark: isDash ? 0x2D : mark(place, end), isCapital: false,
      endsIn: (false, false, false), endsInS: false)
  }

  /// The last comma, semicolon or colon; 0 for none.
  private func mark(_ start: Int, _ end: Int) -> UInt8 {
    var mark: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte == 0x2C || byte == 0x3B || byte == 0x3A { mark = byte }
    }
    return mark
  }

  /// Where the word begins and ends without the marks around it.
  private func core(_ start: Int, _ end: Int) -> (first: Int, last: Int) {
    var (first, last) = (start, end)
    while first < last, !isWordByte(bytes[first]) {
      first += isThreeByteMark(first, end) ? 3 : 1
    }
    while last > first {
      if isThreeByteMark(last - 3, end), last - 3 >= first {
        last -= 3
      } else if !isWordByte(bytes[last - 1]) {
        last -= 1
      } else {
        break
      }
    }
    return (first, last)
  }

  /// Whether a curly quotation mark, a dash or an ellipsis begins there.
  private func isThreeByteMark(_ index: Int, _ end: Int) -> Bool {
    index >= 0 && index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
  }
}

/// The hash of a word in small letters, by `FunctionWords.hash(of:)`.
private func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash = hashOfNothing
  for byte in word {
    if byte >= 0x80 { return FunctionWords.hash(of: word) }
    hash = hashed(hash, lower(byte))
  }
  return hash
}

/// "US", "IT" and "WHO", which are no pronouns.
private func isAcronym(_ core: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
  core.count <= 3 && isCapital(core[0]) && core.allSatisfy(isCapital) && acronyms.contains(hash)
}

/// Whether the byte belongs to a word: not a mark of ASCII, nor one of three bytes.
private func isWordByte(_ byte: UInt8) -> Bool {
  isLetter(byte) && byte != 0xE2 || isDigit(byte) || byte == 0x24 || byte == 0x25
}
