import Model

/// The pages of all editions, their Markdown, their mails and feed where it is known where the site will
/// stand, and the lists of them.
func editionPages(_ corpus: Corpus, _ settings: Settings) -> [Page] {
  guard !corpus.editions.isEmpty else { return [] }
  let pages = corpus.editions.indices.flatMap { index -> [Page] in
    let period = corpus.editions[index].period
    let path = SitePath(period)
    let mails = [
      Page(.email(of: period), .email(index)), Page(.plainEmail(of: period), .plainEmail(index)),
    ]
    return [Page(path, .edition(index)), Page(path.twin, .editionTwin(index))]
      + (settings.baseURL == nil ? [] : mails)
  }
  let newest = Array(corpus.editions.indices.prefix(Limits.feedOfEditions))
  let feed = Page(SitePath("editions/feed.xml"), .editionFeed(newest))
  return pages + editionLists(corpus.editions.map(\.period.last))
    + (settings.baseURL == nil ? [] : [feed])
}

/// The index of editions, which ended on `days`. If they are many it holds the newest and leads to lists
/// of years, and where these would be long too, of months.
private func editionLists(_ days: [CalendarDay]) -> [Page] {
  let top = SitePath("editions/")
  guard days.count > Limits.list else {
    return [Page(top, .editionIndex(EditionIndexPage(.all, editions: days.indices)))]
  }
  let (years, months) = yearsAndMonths(days.indices) { days[$0] }
  let index = yearIndex(years, months)
  let yearPages = zip(years, index).map { year, index in
    let editions = index.months.isEmpty ? year.range : 0..<0
    return Page(
      top.part(year: year.year),
      .editionIndex(
        EditionIndexPage(
          .year(year.year), editions: editions, years: editions.isEmpty ? [index] : [])))
  }
  let monthPages = months.map { month, range in
    Page(top.part(month), .editionIndex(EditionIndexPage(.month(month), editions: range)))
  }
  let front = EditionIndexPage(.all, editions: 0..<Limits.newest, years: index)
  return monthPages + yearPages + [Page(top, .editionIndex(front))]
}

/// `ledger` with what the editions of the corpus are made of.
func withEditions(_ corpus: Corpus, _ ledger: Ledger) -> Ledger {
  var ledger = ledger
  for edition in corpus.editions { ledger.editions[edition.period] = edition.selection }
  return ledger
}
