/// Takes the headline that stands above the text, if there is one: of the lines before the running
/// text that are shaped like a headline the one that shares most words with the text, or one that
/// stands there alone.
func readHeadline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.headline == nil else { return }
  let open = marked.open(in: marked.head)
  let candidates = open.filter { isHeadlineShaped(marked.lines[$0]) }
  guard let best = mostFitting(candidates, in: marked) ?? (open.count == 1 ? candidates.first : nil)
  else { return }
  reading.headline = marked.lines[best].text
  marked.roles[best] = .headline
  dropRepetitions(of: best, in: &marked)
}

/// Three to 24 words, or as long in a script without spaces, that end like no sentence; a question
/// or an exclamation may be a headline.
private func isHeadlineShaped(_ line: Line) -> Bool {
  let words = line.wordCount
  let isLongEnough = words >= 3 || (isSpaceless(line.text) && line.length >= 4)
  let endsOpen = !line.endsSentence || line.text.last.map { "?!".utf8.contains($0) } == true
  return isLongEnough && words <= 24 && line.length <= 160 && endsOpen && !isBullet(line.text)
    && !namesPhotographer(line.text)
}

/// The first of the lines that share most words with the text; none if less than a third of its
/// longer words come again below. Words that are missing there count half against a line, so that of
/// two headlines on a page the article's wins over a longer one.
private func mostFitting(_ candidates: [Int], in marked: MarkedLines) -> Int? {
  guard !candidates.isEmpty else { return nil }
  guard !marked.prose.isEmpty else { return candidates.first == 0 ? 0 : nil }
  let words = candidates.map { Set(contentWords(marked.lines[$0].folded[...])) }
  let below = found(words.reduce(into: Set()) { $0.formUnion($1) }, in: marked)
  let scored = zip(candidates, words).compactMap { index, words -> (index: Int, score: Int)? in
    let shared = words.intersection(below).count
    guard shared > 0, shared * 3 >= words.count else { return nil }
    return (index, 3 * shared - words.count)
  }
  return scored.max { ($0.score, $1.index) < ($1.score, $0.index) }?.index
}

/// Those of `wanted` that stand in the first 30 lines of the running text.
private func found(_ wanted: Set<Text>, in marked: MarkedLines) -> Set<Text> {
  // Most words are not wanted: ends and lengths alone tell that.
  let shapes = wanted.reduce(UInt64(0)) { $0 | shape(of: $1) }
  var found: Set<Text> = []
  for index in marked.prose.prefix(30) where found.count < wanted.count {
    forEachContentWord(marked.lines[index].folded[...], where: { shapes & $0 != 0 }) { word in
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
private func contentWords(_ text: Text) -> [Text] {
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

private func isSpaceless(_ text: Text) -> Bool { text.count > 2 * text.length }

private func pairs(in text: Text) -> [Text] {
  let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.endIndex]
  return zip(starts, starts.dropFirst(2)).map { text[$0..<$1] }
}

/// The page's title often stands there twice.
private func dropRepetitions(of headline: Int, in marked: inout MarkedLines) {
  for index in marked.open(in: marked.head)
  where marked.lines[index].folded == marked.lines[headline].folded {
    marked.drop(index, "the headline once more")
  }
}
