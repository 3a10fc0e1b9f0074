import Model

/// Reads a scraped text: tells each line's role, then gathers what the lines say.
///
/// Every line that is not known to be furniture or part of the record stays in the body.
func readPlainText(_ text: [UInt8]) -> PlainTextReading { readLines(of: text).reading }

/// Reads a scraped text, and tells what each of its lines turned out to be.
func readLines(of text: [UInt8]) -> (marked: MarkedLines, reading: PlainTextReading) {
  var marked = MarkedLines(joinedLines(of: text))
  var reading = PlainTextReading()
  readCaptions(in: &marked, into: &reading)
  readLabels(in: &marked, into: &reading)
  readTopicLists(in: &marked, into: &reading)
  dropLinkLists(in: &marked)
  dropFurniture(in: &marked)
  let dated = takeDatedLines(in: &marked)
  readByline(in: &marked, into: &reading)
  readNamesBelowBy(in: &marked, into: &reading)
  readNameAboveDate(dated, in: &marked, into: &reading)
  readWireCredits(in: &marked, into: &reading)
  readHeadline(in: &marked, into: &reading)
  readDates(dated, in: &marked, into: &reading)
  readOutletLine(in: &marked, into: &reading)
  dropPageAround(in: &marked)
  readDateline(in: &marked, into: &reading)
  tellBlocks(in: &marked)
  reading.blocks = blocks(of: marked)
  reading.isMostlyDropped = isMostlyDropped(marked)
  return (marked, reading)
}

/// Whether the text has 150 words of prose or more and most of its lines that no rule knows were dropped.
private func isMostlyDropped(_ marked: MarkedLines) -> Bool {
  let dropped = marked.roles.count { $0 == .taken(byItsWordsAndPlace) }
  guard dropped > 0 else { return false }
  let known = marked.roles.count { if case .taken? = $0 { true } else { false } } - dropped
  let words = marked.lines.reduce(0) { $0 + ($1.isProse ? $1.wordCount : 0) }
  return words >= 150 && 2 * dropped > marked.lines.count - known
}

private func dropFurniture(in marked: inout MarkedLines) {
  for index in marked.open(in: marked.lines.indices)
  where marked.lines[index].isFurniture(isAtEdge: marked.isAtEdge(index)) {
    marked.drop(index, marked.lines[index].furniture?.name ?? "furniture")
  }
}
