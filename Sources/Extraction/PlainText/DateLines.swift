import Model

/// Where a line with a date stands and what it says.
struct DatedPlace {
  let index: Int
  let line: DatedLine
}

/// Takes lines out that hold a date and little else. They count at the edges and right at the start of the
/// running text: further inside one belongs to what is told there.
func takeDatedLines(in marked: inout MarkedLines) -> [DatedPlace] {
  let start = marked.prose.lowerBound
  var found: [DatedPlace] = []
  for index in marked.open(in: marked.lines.indices)
  where marked.isAtEdge(index) || index < start + 3 {
    let isAbove = index < start + 3
    guard let place = datedPlace(index, in: marked, mayHoldMore: isAbove) else { continue }
    found.append(place)
    marked.roles[index] = dateRole
  }
  return found
}

/// The line at `index` if it holds a date. One with something beside it counts above the text and near the
/// headline only: below the text stand teasers of other articles.
private func datedPlace(_ index: Int, in marked: MarkedLines, mayHoldMore: Bool) -> DatedPlace? {
  let line = marked.lines[index]
  guard line.signs.contains(.maybeDigit) else { return nil }
  let dated =
    readDateLine(line.text).map { DatedLine(dates: $0) }
    ?? (mayHoldMore ? readDatedLine(line) : nil)
  guard let dated,
    !dated.dates.hasShortYear || !marked.lines.contains(where: { isEastAsian($0.text) })
  else { return nil }
  return DatedPlace(index: index, line: dated)
}

/// Takes the article's dates from the lines that name some: from those near the headline, else from those
/// above the text, else from those below it, where other articles have theirs: unless these name several days.
///
/// Whole pages name today's date at their top, and that of other articles.
func readDates(
  _ dated: [DatedPlace], in marked: inout MarkedLines, into reading: inout PlainTextReading
) {
  var near: [DatedPlace] = []
  if let headline = marked.roles.firstIndex(of: .headline) {
    let place = placeOfHeadline(headline, in: marked)
    let stamp =
      takeStamp(below: place, in: &marked) ?? takeLabelledDate(beside: headline, in: &marked)
    near = nearest(to: place, of: dated + (stamp.map { [$0] } ?? []), in: marked)
  }
  let above = dated.filter { $0.index < marked.prose.lowerBound + 3 }
  let own = !near.isEmpty ? near : !above.isEmpty ? above : isOneDay(dated) ? dated : []
  for place in own {
    reading.dates.published = reading.dates.published ?? place.line.dates.published
    reading.dates.modified = reading.dates.modified ?? place.line.dates.modified
    if reading.authors.isEmpty { reading.authors = place.line.authors }
    reading.sourceName = reading.sourceName ?? place.line.source
  }
  let days = [reading.dates.published, reading.dates.modified].compactMap { $0?.day }
  giveBack(dated.filter { !$0.isOf(days) }, in: &marked)
}

/// Where the headline stands; where the text begins if the headline is the title of a whole page, far above.
private func placeOfHeadline(_ headline: Int, in marked: MarkedLines) -> Int {
  let start = marked.prose.lowerBound
  return headline < 3 && start < marked.lines.count && start - headline > 30 ? start : headline
}

/// Whether all of the dates are those of one day.
private func isOneDay(_ dated: [DatedPlace]) -> Bool {
  dated.allSatisfy { $0.line.dates.published?.day == dated[0].line.dates.published?.day }
}

/// Takes the line out that says right beside the headline, behind a word or two, when the article was published: `Tesk
/// March 9, 2023`.
private func takeLabelledDate(beside headline: Int, in marked: inout MarkedLines) -> DatedPlace? {
  for index in marked.open(in: headline - 1..<headline + 3) {
    guard let dates = readLabelledDate(marked.lines[index]) else { continue }
    marked.roles[index] = dateRole
    return DatedPlace(index: index, line: DatedLine(dates: dates, authors: []))
  }
  return nil
}

/// Leaves bare dates to the text if there are several beside the article's own: those of a chronology or of what is on,
/// each with its entry below. Teasers have some too; whether these go is told by the lines around.
private func giveBack(_ dated: [DatedPlace], in marked: inout MarkedLines) {
  let bare = dated.filter {
    isBare($0.line, marked.lines[$0.index]) && marked.hasEntry(below: $0.index)
  }
  guard let first = bare.first else { return }
  guard bare.count >= 2 || marked.hasDateInside(besides: first.index) else { return }
  for place in bare { marked.roles[place.index] = nil }
}

extension DatedPlace {
  /// Whether it says one of `days`.
  fileprivate func isOf(_ days: [CalendarDay]) -> Bool {
    [line.dates.published, line.dates.modified].contains {
      $0.map { days.contains($0.day) } == true
    }
  }
}

extension MarkedLines {
  /// Whether a line that is no date stands below.
  fileprivate func hasEntry(below index: Int) -> Bool {
    index + 1 < lines.count && roles[index + 1] != dateRole
  }

  /// Whether a date stands alone on a line amid the text.
  fileprivate func hasDateInside(besides own: Int) -> Bool {
    prose.contains { index in
      index != own && roles[index] == nil && lines[index].length <= 40
        && lines[index].signs.contains(.maybeDigit) && readDateLine(lines[index].text) != nil
    }
  }
}

/// Whether a line says neither that something was published then nor who wrote it.
private func isBare(_ dated: DatedLine, _ line: Line) -> Bool {
  dated.dates.modified == nil && !isStamp(dated, line)
}

/// Those of a page's lines that stand near its headline and not below its text, the nearest first; one below the
/// headline is as near as one above it that is two lines nearer. Where three and more stand above, these are teasers'.
private func nearest(
  to headline: Int, of dated: [DatedPlace], in marked: MarkedLines
) -> [DatedPlace] {
  func distance(_ place: DatedPlace) -> Int {
    place.index > headline ? place.index - headline : headline - place.index + 2
  }
  let end = marked.prose.isEmpty ? marked.lines.count : marked.prose.upperBound
  let near = dated.filter { distance($0) <= 15 && $0.index < end }
  let below = near.filter { $0.index > headline }
  let areTeasers = near.count - below.count > 2 && !below.isEmpty
  return (areTeasers ? below : near)
    .sorted { (distance($0), $0.index) < (distance($1), $1.index) }
}

/// Takes the line out that says, shortly below the headline and amid what reads like running text, when the
/// article was published. A text with several dates inside, such as a diary, is left alone.
private func takeStamp(below headline: Int, in marked: inout MarkedLines) -> DatedPlace? {
  let inside = marked.open(in: headline + 1..<marked.prose.upperBound).prefix(80)
    .filter { !marked.isAtEdge($0) }
    .compactMap { datedPlace($0, in: marked, mayHoldMore: true) }
  guard inside.count <= 2, let stamp = inside.first, stamp.index <= headline + 11,
    isStamp(stamp.line, marked.lines[stamp.index])
      || isFirst(stamp.index, below: headline, in: marked)
  else { return nil }
  marked.roles[stamp.index] = dateRole
  return stamp
}

/// Whether a date has an author or a zone beside it or says that something was published then.
private func isStamp(_ dated: DatedLine, _ line: Line) -> Bool {
  !dated.authors.isEmpty || (dated.dates.published ?? dated.dates.modified)?.offset != nil
    || stampWords.contains { line.folded[...].position(of: $0) != nil }
}

private let stampWords = ["published", "posted", "updated"].map { Array($0.utf8) }

/// Whether no running text stands between a line and the headline but the standfirst.
private func isFirst(_ index: Int, below headline: Int, in marked: MarkedLines) -> Bool {
  (headline + 1..<index).count { marked.lines[$0].isProse } <= 1
}
