import Model

/// Where a line with a date stands and what it says.
struct DatedPlace {
  let index: Int
  let line: DatedLine
}

/// Takes lines out that hold a date and little else. They count at the edges and at the start of the running
/// text: further inside one belongs to what is told there.
func takeDatedLines(in marked: inout MarkedLines) -> [DatedPlace] {
  let start = marked.prose.lowerBound
  var found: [DatedPlace] = []
  for index in marked.open(in: marked.lines.indices)
  where marked.isAtEdge(index) || index < start + 9 {
    let isAbove = index < start + 3
    guard let line = datedLine(marked.lines[index], isAbove: isAbove),
      isAbove || marked.isAtEdge(index) || isStamp(line, marked.lines[index])
    else { continue }
    found.append(DatedPlace(index: index, line: line))
    marked.drop(index, "date line")
  }
  return found
}

/// Whether a date has a time, or says that something was published then: an entry of a diary has neither.
private func isStamp(_ dated: DatedLine, _ line: Line) -> Bool {
  (dated.dates.published ?? dated.dates.modified)?.minute != nil
    || stampWords.contains { line.folded[...].position(of: $0) != nil }
}

private let stampWords = ["published", "posted", "updated"].map { Array($0.utf8) }

/// A date with something beside it counts above the text only: below it stand teasers of other articles.
private func datedLine(_ line: Line, isAbove: Bool) -> DatedLine? {
  guard line.signs.contains(.maybeDigit) else { return nil }
  if let dates = readDateLine(line.text) { return DatedLine(dates: dates, authors: []) }
  return isAbove ? readDatedLine(line) : nil
}

/// Takes the article's dates from the lines that name some: from those near the headline, else from those
/// above the text, else from those below it, where other articles have theirs.
///
/// Whole pages name today's date at their top, and that of other articles.
func readDates(
  _ dated: [DatedPlace], in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  let headline = marked.roles.firstIndex(of: .headline)
  let below = headline.map { datedInText(below: $0, in: &marked) } ?? []
  let near = headline.map { headline in nearest(to: headline, of: dated + below) } ?? []
  let above = dated.filter { $0.index < marked.prose.lowerBound + 3 }
  for place in !near.isEmpty ? near : !above.isEmpty ? above : dated {
    reading.dates.published = reading.dates.published ?? place.line.dates.published
    reading.dates.modified = reading.dates.modified ?? place.line.dates.modified
    if reading.authors.isEmpty { reading.authors = place.line.authors }
  }
}

/// Those of a page's lines that stand near its headline, the nearest first; one below is as near as one above it
/// that is two lines nearer.
private func nearest(to headline: Int, of dated: [DatedPlace]) -> [DatedPlace] {
  func distance(_ place: DatedPlace) -> Int {
    place.index > headline ? place.index - headline : headline - place.index + 2
  }
  return dated.filter { distance($0) <= 15 }.sorted {
    (distance($0), $0.index) < (distance($1), $1.index)
  }
}

/// Takes out a date line shortly below a headline that stands amid what reads like running text.
private func datedInText(below headline: Int, in marked: inout MarkedLines) -> [DatedPlace] {
  var found: [DatedPlace] = []
  for index in marked.open(in: headline + 1..<headline + 12) {
    guard let line = datedLine(marked.lines[index], isAbove: true) else { continue }
    found.append(DatedPlace(index: index, line: line))
    marked.drop(index, "date line")
  }
  return found
}
