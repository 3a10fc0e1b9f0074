import Model

extension View {
  /// A topic or source with its newest articles and, if there are more, its years.
  func listing(_ page: FrontPage) -> Listing {
    Listing(
      heading: name(page.series), trail: [home, index(of: page.series)],
      groups: groups(of: page.newest),
      years: page.years.map { links($0, below: plan.path(of: page.series)) },
      source: source(page.series), related: page.related.map { seriesLink(.topic($0)) },
      storiesTitle: wording("stories"),
      stories: page.stories.map { story in
        let count = plan.corpus.stories[story].articles.count
        return ListedStory(index: story, note: wording.articles(count))
      })
  }

  /// A year of a topic or source with its articles or its months.
  func listing(_ page: SeriesYearPage) -> Listing {
    let path = plan.path(of: page.series)
    return Listing(
      heading: heading(page.series, wording.year(page.year)),
      trail: [home, index(of: page.series), front(page.series)],
      groups: page.list.map { groups(of: $0) } ?? [],
      months: page.months.map { link($0, at: path.part($0.unit)) },
      previous: page.previous.map { Link(wording.year($0), path.part(year: $0)) },
      next: page.next.map { Link(wording.year($0), path.part(year: $0)) })
  }

  /// A month of a topic or source with its articles.
  func listing(_ page: SeriesMonthPage) -> Listing {
    let path = plan.path(of: page.series)
    return Listing(
      heading: heading(page.series, page.month),
      trail: trail(to: page.month, of: page.series),
      groups: groups(of: page.list), parts: parts(page.parts, of: path.part(page.month)),
      previous: page.previous.map { Link(wording.month($0), path.part($0)) },
      next: page.next.map { Link(wording.month($0), path.part($0)) })
  }

  /// The way to the month of a series.
  func trail(to month: CalendarMonth, of series: Series) -> [Link] {
    let year = Link(wording.year(month.year), plan.path(of: series).part(year: month.year))
    return [home, index(of: series), front(series), year]
  }

  /// The name of a month's page of a series.
  func heading(_ series: Series, _ month: CalendarMonth) -> String {
    heading(series, wording.month(month))
  }

  /// All topics by name, some of them under others.
  var topicIndexListing: Listing {
    let topics = plan.corpus.topics
    let children = Dictionary(grouping: topics.indices.filter { topics[$0].parent != nil }) {
      topics[$0].parent
    }
    let entries = topics.indices.filter { topics[$0].parent == nil }.map { topic in
      TopicEntry(
        topic: seriesLink(.topic(topic)),
        topics: (children[topic] ?? []).map { seriesLink(.topic($0)) })
    }
    return Listing(heading: wording("topics"), trail: [home], topicIndex: entries)
  }

  /// All sources by name.
  var sourceIndexListing: Listing {
    Listing(
      heading: wording("sources"), note: wording("sources-note"), trail: [home],
      sources: plan.corpus.sources.indices.map { SourceEntry(index: $0) })
  }

  /// A link to a topic's or source's front with the number of its articles.
  func seriesLink(_ series: Series) -> Link {
    let count = plan.corpus.articles(of: series).count
    return Link(name(series), plan.path(of: series), count: wording.articles(count))
  }

  private func index(of series: Series) -> Link {
    switch series {
    case .topic: Link(wording("topics"), SitePath("topics/"))
    case .source: Link(wording("sources"), SitePath("sources/"))
    }
  }

  private func source(_ series: Series) -> SourceEntry? {
    if case .source(let index) = series { SourceEntry(index: index) } else { nil }
  }

  private func front(_ series: Series) -> Link { Link(name(series), plan.path(of: series)) }

  /// The name of a topic or source.
  func name(_ series: Series) -> String {
    switch series {
    case .topic(let topic): plan.corpus.topics[topic].name
    case .source(let source): plan.corpus.sources[source].source.name
    }
  }

  private func heading(_ series: Series, _ period: String) -> String {
    wording("topic-title", ["topic": name(series), "period": period])
  }
}
