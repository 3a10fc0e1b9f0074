import Model

/// Tells of each page by one number what it is made of.
///
/// Where it is what it was the page is too. It may change though the page does not: then the page is rendered
/// in vain, no more.
/// What holds for all pages alike, settings, theme and rules, has no part in it.
struct PageBases: Sendable {
  private let plan: SitePlan
  private let known: EntityFingerprints
  /// Of what the frame around all pages shows.
  private let frame: Fingerprint

  init(of plan: SitePlan, jobs: Int) async throws {
    // The list of all pages, the largest part of a plan, need not be kept with it.
    self.plan = plan.with(pages: [])
    known = try await EntityFingerprints(of: plan, jobs: jobs)
    frame = Fingerprint { writer in
      let corpus = plan.corpus
      for isThere in [
        corpus.articles.isEmpty, corpus.topics.isEmpty, corpus.sources.isEmpty,
        corpus.stories.isEmpty, corpus.editions.isEmpty, plan.isSearched,
        plan.rights.allowsRemotePictures,
        corpus.articles.first?.header.published == nil,
      ] { writer.put(isThere) }
    }
  }

  /// The basis of `page`; nil for kinds of which a site has few, so that they are rendered each time.
  /// `texts` are the fingerprints of the articles' texts that the page shows.
  func basis(of page: Page, texts: [Fingerprint]) -> Fingerprint? {
    var writer = ByteWriter(reserving: 256)
    guard put(page.content, to: &writer) else { return nil }
    writer.put(page.path.text)
    writer.put(frame)
    writer.put(texts) { $0.put($1) }
    return Fingerprint(of: writer.bytes)
  }

  /// Whether it is known what such a page is made of.
  private func put(_ content: PageContent, to writer: inout ByteWriter) -> Bool {
    switch content {
    case .article(let page): put(page, to: &writer)
    case .twin(let article): writer.put(known.articles[article])
    case .day(let page): put(page, to: &writer)
    case .month(let page): put(page, to: &writer)
    case .year(let page): put(page, to: &writer)
    case .part(let page): put(page, to: &writer)
    case .front(let page): put(page, to: &writer)
    case .seriesYear(let page): put(page, to: &writer)
    case .seriesMonth(let page): put(page, to: &writer)
    case .story(let page): put(page, to: &writer)
    case .storyIndex(let page): put(page, to: &writer)
    case .edition(let edition): put(edition: edition, to: &writer)
    case .email(let edition), .plainEmail(let edition), .editionTwin(let edition):
      writer.put(known.editions[edition])
    case .editionIndex(let page): put(page, to: &writer)
    case .feed(let page): put(page, to: &writer)
    default: return false
    }
    return true
  }

  private func put(_ page: ArticlePage, to writer: inout ByteWriter) {
    let article = plan.corpus.articles[page.article]
    writer.put(known.articles[page.article])
    for neighbour in [page.newer, page.older] { writer.put(neighbour.map { known.articles[$0] }) }
    writer.put(article.earlier) { $0.put(known.articles[$1.article]) }
    writer.put(article.story.map { known.stories[$0] })
  }

  private func put(_ page: DayPage, to writer: inout ByteWriter) {
    put(page.list, to: &writer)
    writer.put(page.parts)
    writer.put(page.edition.map { plan.corpus.editions[$0].period.name })
    for day in [page.previous, page.next] { writer.put(day?.iso) }
  }

  private func put(_ page: MonthPage, to writer: inout ByteWriter) {
    put(page.days, \.iso, to: &writer)
    put(page.list, to: &writer)
    writer.put(page.extracts) { writer, extract in
      writer.put(extract.day.count)
      put(extract.list, to: &writer)
    }
    writer.put(page.stories) { $0.put(known.stories[$1]) }
    for month in [page.previous, page.next] { writer.put(month?.iso) }
  }

  private func put(_ page: YearPage, to writer: inout ByteWriter) {
    put(page.days, \.iso, to: &writer)
    put(page.list, to: &writer)
    for year in [page.previous, page.next] { writer.put(year) }
  }

  private func put(_ page: PartPage, to writer: inout ByteWriter) {
    switch page.whole {
    case .day, .undated: break
    case .seriesMonth(let series, _): writer.put(fingerprint(of: series))
    case .story(let story): writer.put(known.stories[story])
    }
    put(page.list, to: &writer)
    writer.put(page.number)
    writer.put(page.isLast)
  }

  private func put(_ page: FrontPage, to writer: inout ByteWriter) {
    writer.put(fingerprint(of: page.series))
    writer.put(plan.corpus.articles(of: page.series).count)
    writer.put(plan.corpus.datedCount(of: page.series))
    put(page.newest, to: &writer)
    put(page.years, to: &writer)
    writer.put(page.stories) { $0.put(known.stories[$1]) }
    writer.put(page.related) { writer, topic in
      writer.put(known.topics[topic])
      writer.put(plan.corpus.topics[topic].articles.count)
    }
  }

  private func put(_ page: SeriesYearPage, to writer: inout ByteWriter) {
    writer.put(fingerprint(of: page.series))
    put(page.list, to: &writer)
    put(page.months, \.iso, to: &writer)
    writer.put(page.previous)
    writer.put(page.next)
  }

  private func put(_ page: SeriesMonthPage, to writer: inout ByteWriter) {
    writer.put(fingerprint(of: page.series))
    put(page.list, to: &writer)
    writer.put(page.parts)
    for month in [page.previous, page.next] { writer.put(month?.iso) }
  }

  private func put(_ page: StoryPage, to writer: inout ByteWriter) {
    writer.put(known.stories[page.story])
    put(page.list, to: &writer)
    writer.put(page.parts)
    writer.put(page.topics) { $0.put(known.topics[$1]) }
    writer.put(page.related) { $0.put(known.stories[$1]) }
  }

  private func put(_ page: StoryIndexPage, to writer: inout ByteWriter) {
    for story in page.stories { writer.put(known.stories[story]) }
    writer.put(page.stretch)
    writer.put(page.parts)
    writer.put(page.years) { $0.put($1) }
    writer.put(page.months) { $0.put($1.iso) }
    writer.put(page.hasUndated)
    for period in [page.previous, page.next] { writer.put(period.map { SitePath($0).text }) }
  }

  private func put(edition: Int, to writer: inout ByteWriter) {
    writer.put(known.editions[edition])
    for neighbour in [edition - 1, edition + 1] {
      let editions = plan.corpus.editions
      writer.put(editions.indices.contains(neighbour) ? editions[neighbour].period.name : nil)
    }
  }

  private func put(_ page: EditionIndexPage, to writer: inout ByteWriter) {
    writer.put(Array(page.editions)) { $0.put(known.editions[$1]) }
    put(page.years, to: &writer)
  }

  private func put(_ page: FeedPage, to writer: inout ByteWriter) {
    var told = known.articles
    switch page.scope {
    case .site: break
    case .series(let series): writer.put(fingerprint(of: series))
    case .story(let story): writer.put(known.stories[story])
    // It stays as it is whatever topics its articles get by others.
    case .month: told = known.headers
    }
    writer.put(plan.articles(of: page.list)) { $0.put(told[$1]) }
    writer.put(page.previous?.iso)
  }

  private func put(_ years: [YearIndex], to writer: inout ByteWriter) {
    writer.put(years) { writer, year in
      writer.put(year.year.unit)
      writer.put(year.year.count)
      put(year.months, \.iso, to: &writer)
    }
  }

  private func put<Unit>(
    _ periods: [Period<Unit>], _ name: (Unit) -> String, to writer: inout ByteWriter
  ) {
    writer.put(periods) { writer, period in
      writer.put(name(period.unit))
      writer.put(period.count)
    }
  }

  private func put(_ list: ArticleList?, to writer: inout ByteWriter) {
    writer.put(list != nil)
    if let list { put(list, to: &writer) }
  }

  private func put(_ list: ArticleList, to writer: inout ByteWriter) {
    writer.put(plan.articles(of: list)) { $0.put(known.articles[$1]) }
  }

  private func fingerprint(of series: Series) -> Fingerprint {
    switch series {
    case .topic(let topic): known.topics[topic]
    case .source(let source): known.sources[source]
    }
  }
}

extension ByteWriter {
  fileprivate mutating func put(_ fingerprint: Fingerprint?) {
    put(fingerprint != nil)
    if let fingerprint { put(fingerprint) }
  }
}
