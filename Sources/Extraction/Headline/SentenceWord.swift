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
  words.reserveCapacity(40)
  sentence.withUnsafeBufferPointer { bytes in
    let reader = SentenceWordReader(bytes: bytes, offset: sentence.startIndex)
    var index = 0
    while index < bytes.count, words.count < 80 {
      if isSpace(bytes[index]) {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
      words.append(reader.word(index, end))
      index = end
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

  /// The word between two spaces.
  func word(_ start: Int, _ end: Int) -> SentenceWord {
    let (first, last) = core(start, end)
    let length = last - first
    if length == 0 { return marks(start, end, at: last) }
    let word = UnsafeBufferPointer(rebasing: bytes[first..<last])
    let hash = hash(of: word)
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
      ))
  }

  /// What stands between two spaces and has no letter.
  private func marks(_ start: Int, _ end: Int, at place: Int) -> SentenceWord {
    let isDash = bytes[start] == 0x2D || bytes[start] == 0xE2
    return SentenceWord(
      start: offset + start, end: offset + end, core: (offset + place)..<(offset + place), hash: 0,
      classes: [], mark: isDash ? 0x2D : mark(place, end), isCapital: false,
      endsIn: (false, false, false))
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
  core.count <= 3 && core.allSatisfy(isCapital) && acronyms.contains(hash)
}

/// Whether the byte belongs to a word: not a mark of ASCII, nor one of three bytes.
private func isWordByte(_ byte: UInt8) -> Bool {
  isLetter(byte) && byte != 0xE2 || isDigit(byte) || byte == 0x24 || byte == 0x25
}
