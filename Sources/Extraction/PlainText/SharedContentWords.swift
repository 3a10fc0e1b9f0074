// Which longer words of a headline come again in the text below it.

/// Those of `wanted` that stand in `lines`.
func wordsFound(_ wanted: Set<Text>, in lines: ArraySlice<Line>) -> Set<Text> {
  // Most words are not wanted: ends and lengths alone tell that.
  let shapes = wanted.reduce(UInt64(0)) { $0 | shape(of: $1) }
  var found: Set<Text> = []
  for line in lines where found.count < wanted.count {
    forEachContentWord(line.folded[...], where: { shapes & $0 != 0 }) { word in
      if wanted.contains(word) { found.insert(word) }
    }
  }
  return found
}

/// One bit of 64, by a word's first and last byte and its length.
private func shape(of word: Text) -> UInt64 {
  guard let first = word.first, let last = word.last else { return 0 }
  return shape(first, last, length: word.count)
}

private func shape(_ first: UInt8, _ last: UInt8, length: Int) -> UInt64 {
  1 << ((UInt64(first) &* 7 &+ UInt64(last) &* 3 &+ UInt64(length)) & 63)
}

/// The words of four letters and more; of a script without spaces each two characters that stand together.
func contentWords(_ text: Text) -> [Text] {
  var words: [Text] = []
  forEachContentWord(text, where: { _ in true }) { words.append($0) }
  return words
}

/// Hands on those words whose shape is asked for.
private func forEachContentWord(
  _ text: Text, where isWanted: (UInt64) -> Bool, _ body: (Text) -> Void
) {
  if isSpaceless(text) {
    for pair in pairs(in: text) where isWanted(shape(of: pair)) { body(pair) }
    return
  }
  text.withUnsafeBufferPointer { bytes in
    var start = 0
    for end in 0...bytes.count {
      if end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) { continue }
      if end - start >= 4, isWanted(shape(bytes[start], bytes[end - 1], length: end - start)) {
        body(text[(text.startIndex + start)..<(text.startIndex + end)])
      }
      start = end + 1
    }
  }
}

/// Whether it is written in more than two bytes a character, as scripts without spaces are.
func isSpaceless(_ text: Text) -> Bool { text.count > 2 * text.length }

private func pairs(in text: Text) -> [Text] {
  let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.endIndex]
  return zip(starts, starts.dropFirst(2)).map { text[$0..<$1] }
}
