/// The sentences of a paragraph, without white space at their ends.
///
/// A sentence ends at `.`, `!`, `?` or `…` with closing quotes and brackets after it, if white space
/// and no small letter follow, and if the point does not belong to an abbreviation or an initial;
/// also at `。`, `！` and `？`.
///
/// They are found one at a time: of most paragraphs only the first ones are asked for.
struct Sentences: Sequence, IteratorProtocol {
  private let paragraph: Text
  /// Where the next sentence begins.
  private var start: Int

  init(in paragraph: Text) {
    self.paragraph = paragraph
    start = paragraph.startIndex
  }

  mutating func next() -> Text? {
    let offset = paragraph.startIndex
    let end = paragraph.withUnsafeBufferPointer { endOfSentence(in: $0, from: start - offset) }
    let sentence = paragraph[start..<(end + offset)].trimmed
    start = end + offset
    return sentence.isEmpty ? nil : sentence
  }
}

/// The first sentences of a paragraph without those that stand inside a quotation of several sentences:
/// nothing in them shows that they are somebody's words.
struct SentencesOutsideQuotes: Sequence, IteratorProtocol {
  private var sentences: Sentences
  /// How many more are read.
  private var left: Int
  private var isInside = false

  /// The `limit` counts all sentences that are read, those that are left out among them.
  init(in paragraph: Text, atMost limit: Int) {
    sentences = Sentences(in: paragraph)
    left = limit
  }

  mutating func next() -> Text? {
    while left > 0, let sentence = sentences.next() {
      left -= 1
      if isBalanced(sentence) {
        if !isInside { return sentence }
      } else {
        isInside.toggle()
        return sentence
      }
    }
    return nil
  }
}

/// Where the sentence ends that begins at `start`; at the latest where the text does.
private func endOfSentence(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while true {
    index = nextPossibleEnd(in: text, from: index)
    if index >= text.count { return text.count }
    if let end = sentenceEnd(in: text, from: start, at: index) { return end }
    index += 1
    // A run of stops that does not end a sentence at its first does not at the others.
    while index < text.count, isStop(text[index]), isStop(text[index - 1]) { index += 1 }
  }
}

private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

/// The next byte that a stop, an ellipsis or a wide stop may begin with.
private func nextPossibleEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index < text.count {
    if index + 8 <= text.count {
      let eight = EightBytes(text, at: index)
      let found =
        eight.equal(to: UInt8(ascii: ".")) | eight.equal(to: UInt8(ascii: "!"))
        | eight.equal(to: UInt8(ascii: "?")) | eight.beyondASCII
      index += firstPlace(found)
      if found == 0 { continue }
    }
    let byte = text[index]
    if isStop(byte) || byte == 0xE2 && isEllipsis(text, index) || byte == 0xE3 || byte == 0xEF {
      return index
    }
    index += 1
  }
  return index
}

private func isEllipsis(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0xA6
}

/// Where the sentence ends, if the byte at `index` ends it.
private func sentenceEnd(
  in text: UnsafeBufferPointer<UInt8>, from start: Int, at index: Int
) -> Int? {
  let byte = text[index]
  if byte == 0xE3 || byte == 0xEF { return isWideStop(text, index) ? index + 3 : nil }
  // "Get Me Out ... Of Here": a pause.
  if byte == UInt8(ascii: "."), index > start, isSpace(text[index - 1]) { return nil }
  var end = index + (byte == 0xE2 ? 3 : 1)
  while end < text.count, let width = widthOfCloser(text, end) { end += width }
  guard end < text.count else { return end }
  guard isSpace(text[end]) || isGlued(text, index, end),
    let next = text[end...].first(where: { !isSpace($0) })
  else {
    return nil
  }
  if next >= 0x61, next <= 0x7A { return nil }
  if byte == UInt8(ascii: "."), isAbbreviation(text, start, index) { return nil }
  return end
}

/// "on Friday.The ship": scrapers lose the space. Not "Tesk.Com".
private func isGlued(_ text: UnsafeBufferPointer<UInt8>, _ stop: Int, _ end: Int) -> Bool {
  guard stop > 2, text[(stop - 2)..<stop].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
    isCapital(text[end])
  else { return false }
  let word = text[end...].prefix(24).prefix { isLetter($0) }
  guard word.endIndex < text.count, word.count > 3 || text[word.endIndex] == 0x20 else {
    return false
  }
  return text[word.endIndex] != UInt8(ascii: ".")
    && !endings.contains(word.reduce(0) { $0 << 8 | UInt64(lower($1)) })
    && !UnsafeBufferPointer(rebasing: text[..<stop]).suffix(4).elementsEqual(ascii(" www"))
}

/// Each with its bytes in one number.
private let endings: [UInt64] = ["com", "org", "net", "gov", "edu", "co"].map {
  $0.utf8.reduce(0) { $0 << 8 | UInt64($1) }
}

/// `。`, `！` and `？`.
private func isWideStop(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  guard index + 2 < text.count else { return false }
  switch (text[index], text[index + 1], text[index + 2]) {
  case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
  default: return false
  }
}

/// How many bytes a sign has that may follow a stop: a closing quotation mark or bracket, or a further
/// stop.
private func widthOfCloser(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
  switch text[index] {
  case 0x22, 0x27, 0x29, 0x5D, 0x2E, 0x21, 0x3F: return 1
  case 0xC2: return index + 1 < text.count && text[index + 1] == 0xBB ? 2 : nil
  case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
    return text[index + 2] == 0x9D || text[index + 2] == 0x99 ? 3 : nil
  default: return nil
  }
}

/// Whether a point at `end` belongs to the last word between `start` and there.
private func isAbbreviation(
  _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
) -> Bool {
  var first = end
  while first > start, !isSpace(text[first - 1]), text[first - 1] != 0x28, text[first - 1] != 0x22 {
    first -= 1
  }
  // An initial, or letters with points between them: J. K. Rowling, U.S.
  var last = end
  while last > first, text[last - 1] == UInt8(ascii: ".") { last -= 1 }
  if last > first, isCapital(text[last - 1]),
    last - 1 == first || text[last - 2] == UInt8(ascii: ".")
  {
    return true
  }
  // "ex-Rep. Tom Ried", but not "Tesk-on-St."
  if let dash = text[first..<end].lastIndex(of: UInt8(ascii: "-")), dash + 1 < end,
    isCapital(text[dash + 1]), !isCapital(text[first])
  {
    first = dash + 1
  }
  return isListed(UnsafeBufferPointer(rebasing: text[first..<end]))
}

/// Whether the word is one of `abbreviations`, in capital or small letters.
private func isListed(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
  guard word.count <= 8 else { return false }
  return abbreviations.contains(word.reduce(0) { $0 << 8 | UInt64(lower($1)) })
}

/// Each with its bytes in one number, of eight at the most.
private let abbreviations: [UInt64] = [
  "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "sen", "rep", "gov", "lt", "col", "maj",
  "capt", "sgt", "cpl", "rev", "hon", "pres", "no", "vs", "inc", "ltd", "co", "corp", "bros", "etc",
  "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  "mt", "ft", "ave", "fig", "e.g", "i.e", "a.m", "p.m", "cf", "dept", "est", "nr", "bzw", "ca",
  "sra", "srta", "dra", "mme", "mlle", "dist", "atty", "supt", "insp", "det", "cmdr", "adm", "brig",
  "sens", "reps", "govs", "messrs", "calif", "mass", "mich", "penn", "tenn", "conn", "ariz", "colo",
  "fla", "wash", "ore", "okla", "minn", "wis", "univ", "assn", "v",
].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
