/// The sentences of a paragraph, without white space at their ends.
///
/// A sentence ends at `.`, `!`, `?` or `…` with closing quotes and brackets after it, if white space
/// and no small letter follow, and if the point does not belong to an abbreviation or an initial;
/// also at `。`, `！` and `？`.
func sentences(in paragraph: Text, limit: Int = .max) -> [Text] {
  var sentences: [Text] = []
  var start = paragraph.startIndex
  var index = start
  while sentences.count < limit {
    index = paragraph.nextPossibleEnd(from: index)
    if index == paragraph.endIndex { break }
    if let end = sentenceEnd(in: paragraph, from: start, at: index) {
      sentences.append(paragraph[start..<end].trimmed)
      start = end
      index = end
    } else {
      index += 1
      // A run of stops that does not end a sentence at its first does not at the others.
      while index < paragraph.endIndex, isStop(paragraph[index]), isStop(paragraph[index - 1]) {
        index += 1
      }
    }
  }
  let rest = paragraph[start...].trimmed
  if !rest.isEmpty, sentences.count < limit { sentences.append(rest) }
  return sentences
}

private func isStop(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

extension Text {
  /// The next byte that a stop, an ellipsis or a wide stop may begin with.
  fileprivate func nextPossibleEnd(from start: Int) -> Int {
    let offset = startIndex
    return withUnsafeBufferPointer { bytes in
      var index = start - offset
      while index < bytes.count {
        let byte = bytes[index]
        if isStop(byte) || byte == 0xE2 && isEllipsis(bytes, index) || byte == 0xE3 || byte == 0xEF
        {
          break
        }
        index += 1
      }
      return index + offset
    }
  }
}

private func isEllipsis(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
}

/// Where the sentence ends, if the byte at `index` ends it.
private func sentenceEnd(in text: Text, from start: Int, at index: Int) -> Int? {
  let byte = text[index]
  if byte == 0xE3 || byte == 0xEF {
    return wideEnds.first { text[index...].begins(with: $0) }.map { index + $0.count }
  }
  guard isStop(byte) || text[index...].begins(with: ellipsis) else { return nil }
  var end = index + (byte == 0xE2 ? 3 : 1)
  while end < text.endIndex, !isSpace(text[end]),
    let closer = closers.first(where: { text[end...].begins(with: $0) })
  {
    end += closer.count
  }
  guard end < text.endIndex else { return end }
  guard isSpace(text[end]), let next = text[end...].first(where: { !isSpace($0) }) else {
    return nil
  }
  if next >= 0x61, next <= 0x7A { return nil }
  if byte == UInt8(ascii: "."), isAbbreviation(text[start..<index]) { return nil }
  return end
}

/// Whether a point after `text` belongs to its last word.
private func isAbbreviation(_ text: Text) -> Bool {
  let word = text.suffix { !isSpace($0) && $0 != 0x28 && $0 != 0x22 }
  // An initial, or letters with points between them: J. K. Rowling, U.S.
  let letters = word.pieces { $0 == UInt8(ascii: ".") }
  if let last = letters.last, last.count == 1, let letter = last.first, isCapital(letter) {
    return true
  }
  return abbreviations.contains(word.map(lower))
}

extension Text {
  /// The longest end whose bytes all satisfy `condition`.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> Text {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}

private let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]
private let wideEnds = ["。", "！", "？"].map { Array($0.utf8) }
private let closers = ["\"", "'", ")", "]", "”", "’", "»", ".", "!", "?"].map { Array($0.utf8) }
private let abbreviations = Set(
  [
    "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "gen", "sen", "rep", "gov", "lt", "col",
    "maj",
    "capt", "sgt", "cpl", "rev", "hon", "pres", "no", "vs", "inc", "ltd", "co", "corp", "bros",
    "etc",
    "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mt", "ft", "ave", "fig", "e.g", "i.e", "a.m", "p.m", "cf", "dept", "est", "nr", "bzw", "ca",
    "sra",
    "srta", "dra", "mme", "mlle",
  ].map { Array($0.utf8) })
