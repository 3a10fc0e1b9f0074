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
  var index = sentence.startIndex
  while index < sentence.endIndex, words.count < 80 {
    if isSpace(sentence[index]) {
      index += 1
      continue
    }
    var end = index
    while end < sentence.endIndex, !isSpace(sentence[end]) { end += 1 }
    words.append(sentenceWord(sentence, index, end))
    index = end
  }
  return words
}

private func sentenceWord(_ text: Text, _ start: Int, _ end: Int) -> SentenceWord {
  var (first, last) = (start, end)
  while first < last, !isWordByte(text, first) {
    first += isThreeByteMark(text, first, end) ? 3 : 1
  }
  while last > first {
    if isThreeByteMark(text, last - 3, end), last - 3 >= first {
      last -= 3
    } else if !isWordByte(text, last - 1) {
      last -= 1
    } else {
      break
    }
  }
  let core = text[first..<last]
  let hash = core.isEmpty ? 0 : FunctionWords.hash(of: core)
  var mark: UInt8 = 0
  for byte in text[last..<end] where byte == 0x2C || byte == 0x3B || byte == 0x3A { mark = byte }
  if core.isEmpty, text[start] == 0x2D || text[start] == 0xE2 { mark = 0x2D }
  return SentenceWord(
    start: start, end: end, core: first..<last, hash: hash,
    classes: core.isEmpty || isAcronym(core, hash) ? [] : .classes(of: hash), mark: mark,
    isCapital: core.first.map { isCapital($0) || $0 >= 0xC3 && $0 != 0xE2 } ?? false,
    endsIn: (
      core.count > 4 && endsIn(core, 0x65, 0x64), core.count > 4 && endsInIng(core),
      core.count > 4 && endsIn(core, 0x6C, 0x79)
    ))
}

/// "US", "IT" and "WHO", which are no pronouns.
private func isAcronym(_ core: Text, _ hash: UInt64) -> Bool {
  core.count <= 3 && core.allSatisfy(isCapital) && acronyms.contains(hash)
}

/// Whether the byte belongs to a word: not a mark of ASCII, nor one of three bytes.
private func isWordByte(_ text: Text, _ index: Int) -> Bool {
  let byte = text[index]
  return isLetter(byte) && byte != 0xE2 || isDigit(byte) || byte == 0x24 || byte == 0x25
}

/// Whether a curly quotation mark, a dash or an ellipsis begins there.
private func isThreeByteMark(_ text: Text, _ index: Int, _ end: Int) -> Bool {
  index >= text.startIndex && index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80
}

private func endsIn(_ core: Text, _ first: UInt8, _ second: UInt8) -> Bool {
  core[core.endIndex - 2] == first && core[core.endIndex - 1] == second
}

private func endsInIng(_ core: Text) -> Bool {
  core[core.endIndex - 3] == 0x69 && endsIn(core, 0x6E, 0x67)
}
