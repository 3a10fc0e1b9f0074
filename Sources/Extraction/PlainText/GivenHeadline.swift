/// Takes the headline that stands above the text, if there is one: the first open line before the
/// running text, in the shape of a headline, that shares words with the text or stands right above
/// it.
func readHeadline(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  guard reading.headline == nil else { return }
  for index in marked.open(in: marked.head).prefix(4) {
    guard isHeadlineShaped(marked.lines[index]), isOfThisText(index, in: marked) else { continue }
    reading.headline = marked.lines[index].text
    marked.roles[index] = .headline
    dropRepetitions(of: index, in: &marked)
    return
  }
}

/// Three to 24 words, or as long in a script without spaces, that end like no sentence; a question
/// or an exclamation may be a headline.
private func isHeadlineShaped(_ line: Line) -> Bool {
  let words = line.text.words.count
  let isLongEnough = words >= 3 || (line.text.count > 2 * line.text.length && line.text.length >= 6)
  let endsOpen = !line.endsSentence || line.text.last.map { "?!".utf8.contains($0) } == true
  return isLongEnough && words <= 24 && line.text.length <= 160 && endsOpen && !isBullet(line.text)
}

/// Whether a third of the line's longer words come again below it; a line of few such words must be
/// the only one above the text.
private func isOfThisText(_ index: Int, in marked: MarkedLines) -> Bool {
  let words = Set(contentWords(marked.lines[index].folded[...]))
  guard marked.prose.lowerBound < marked.lines.count else { return index == 0 }
  let below = marked.lines[marked.prose].prefix(30).flatMap { contentWords($0.folded[...]) }
  let shared = words.intersection(below).count
  if shared * 3 >= words.count, shared > 0 { return true }
  return marked.open(in: marked.head) == [index]
}

/// The words of four letters and more.
private func contentWords(_ text: Text) -> [Text] {
  text.pieces { !isLetter($0) && !isDigit($0) }.filter { $0.count >= 4 }
}

/// The page's title often stands there twice.
private func dropRepetitions(of headline: Int, in marked: inout MarkedLines) {
  for index in marked.open(in: marked.head)
  where marked.lines[index].folded == marked.lines[headline].folded {
    marked.roles[index] = .taken
  }
}
