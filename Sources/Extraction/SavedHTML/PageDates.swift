import Model

/// When a page's article was published: by its data, its `<meta>`, `<time>`, its address, a date line
/// near its headline, in this order. The day is the one of the zone that the date is given in.
func publishedDate(
  _ weighed: WeighedPage, _ meta: PageMeta, original: String?
) -> Finding<PublicationDate>? {
  let places: [(String, () -> PublicationDate?)] = [
    ("JSON-LD datePublished", { date(meta.data.published) }),
    ("<meta>", { metaNames.lazy.compactMap { date(meta[$0]) }.first }),
    ("<time>", { dateOfTimeElement(weighed) }),
    ("the page's address", { original.flatMap(dateInAddress) }),
    ("a date line near the headline", { dateOnLine(weighed) }),
    ("a line below the headline", { dateBelowHeadline(weighed) }),
  ]
  for (origin, find) in places {
    if let found = find() {
      return Finding(inLocalDay(found, shown: dateOnLine(weighed)), origin: origin)
    }
  }
  return nil
}

/// When it was last changed, by its data or its `<meta>`.
func modifiedDate(_ meta: PageMeta) -> Finding<PublicationDate>? {
  if let date = date(meta.data.modified) { return Finding(date, origin: "JSON-LD dateModified") }
  return date(meta["article:modified_time", "og:updated_time", "datemodified"])
    .map { Finding($0, origin: "<meta>") }
}

private let metaNames = [
  "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
  "sailthru.date", "article.published", "published-date", "publish-date", "publication_date",
  "pubdate", "pub_date", "dc.date.issued", "dcterms.created", "dc.date",
  "cxenseparse:recs:publishtime",
  "date", "displaydate", "article_date_original", "rnews:datepublished",
]

/// A date given in universal time, on the day that the page shows for it where that is the one before
/// or after: the page shows the day of its own zone.
private func inLocalDay(_ date: PublicationDate, shown: PublicationDate?) -> PublicationDate {
  guard let shown, date.offset == 0, abs(shown.day.number - date.day.number) == 1 else {
    return date
  }
  return PublicationDate(day: shown.day)
}

private func date(_ text: Text?) -> PublicationDate? { text.flatMap { statedDate($0.string) } }

/// The first date that is marked as the article's own, else the first `<time>` that stands near the
/// headline.
private func dateOfTimeElement(_ weighed: WeighedPage) -> PublicationDate? {
  let tree = weighed.page.tree
  let start = weighed.headline.map { weighed.blocks[$0].block.nodes.lowerBound } ?? 0
  // Farther down they are of comments and of other articles.
  let end =
    weighed.headline.map { min($0 + 16, weighed.blocks.count - 1) }
    .map { weighed.blocks[$0].block.nodes.upperBound } ?? tree.nodes.count
  var found: PublicationDate?
  for index in tree.nodes.indices {
    let isMarked =
      tree.attribute(.itemprop, of: index)
      .map { $0.map(lower)[...].position(of: ascii("datepublished")) != nil } ?? false
    guard tree.nodes[index].tag == .time || isMarked else { continue }
    let text =
      tree.attribute(.datetime, of: index) ?? tree.attribute(.content, of: index)
      ?? tree.words(in: index)
    guard let date = date(text) else { continue }
    if isMarked { return date }
    // A header often names the date above the headline.
    if found == nil, index > start - 60, index <= end { found = date }
  }
  return found
}

/// A line near the headline that is nothing but a date.
private func dateOnLine(_ weighed: WeighedPage) -> PublicationDate? {
  let headline = weighed.headline ?? 0
  let near = (max(0, headline - 6)..<min(weighed.blocks.count, headline + 16))
  return near.lazy.compactMap { index in
    let block = weighed.blocks[index].block
    return weighed.page.text(block).split(separator: 0x0A).lazy.compactMap { line in
      guard line.length <= 100 else { return nil }
      return day(of: readDateLine(withoutReadingTime(line)), weighed)
    }.first
  }.first
}

/// The date that an element below the headline is marked as, or that stands there with a little beside it.
private func dateBelowHeadline(_ weighed: WeighedPage) -> PublicationDate? {
  weighed.wordsBelowHeadline(markedAs: ["date", "published", "timestamp", "datetime", "pubdate"])
    .lazy.compactMap { day(of: readDateLine($0), weighed) }.first
    ?? day(of: weighed.datedLineBelowHeadline()?.dates, weighed)
}

private func day(of dates: DateLine?, _ weighed: WeighedPage) -> PublicationDate? {
  guard let dates, !dates.hasShortYear || !isEastAsian(weighed.page.text[...]) else { return nil }
  return dates.published ?? dates.modified
}

/// `18 December 2023` for `18 December 2023 3 min read`.
private func withoutReadingTime(_ line: Text) -> Text {
  guard line.map(lower)[...].ends(with: ascii(" min read")) else { return line }
  return line.dropLast(9).trimmed.reversedDrop(while: isDigit).trimmed
}

extension Text {
  fileprivate func reversedDrop(while isDropped: (UInt8) -> Bool) -> Text {
    var rest = self
    while let last = rest.last, isDropped(last) { rest = rest.dropLast() }
    return rest
  }
}

/// The day in an address such as `/2019/01/24/name.html`, `/2019/jan/24/`, `/20190124/` or
/// `/name-2019-01-24`.
func dateInAddress(_ address: String) -> PublicationDate? {
  let parts = Array(address.utf8).split { "/?#.".utf8.contains($0) }.map { Array($0)[...] }
  for (index, part) in parts.enumerated() where part.count == 4 && part.allSatisfy(isDigit) {
    guard index + 2 < parts.count else { break }
    let text = part + ascii("-") + parts[index + 1] + ascii("-") + parts[index + 2].prefix(2)
    let isNumber = parts[index + 1].allSatisfy(isDigit) && parts[index + 1].count <= 2
    let isDay = parts[index + 2].count <= 2 && parts[index + 2].allSatisfy(isDigit)
    guard isDay else { continue }
    let spelled =
      isNumber
      ? text[...].string
      : parts[index + 2].string + " " + parts[index + 1].string + " " + part.string
    if let date = readDate(spelled) { return date }
  }
  for part in parts {
    if let day = dateInFileName(part.string + ".html") { return PublicationDate(day: day) }
  }
  return nil
}
