import Model

extension View {
  /// A topic with its newest articles and, if there are more, its years.
  func listing(_ page: TopicPage) -> Listing {
    Listing(
      heading: name(page.topic), trail: [home, allTopics],
      groups: groups(of: page.newest),
      years: page.years.map { links($0, below: plan.topicPaths[page.topic]) })
  }

  /// A year of a topic with its articles or its months.
  func listing(_ page: TopicYearPage) -> Listing {
    let path = plan.topicPaths[page.topic]
    return Listing(
      heading: heading(page.topic, wording.year(page.year)),
      trail: [home, allTopics, front(page.topic)],
      groups: page.list.map { groups(of: $0) } ?? [],
      months: page.months.map { link($0, at: path.part($0.unit)) },
      previous: page.previous.map { Link(wording.year($0), path.part(year: $0)) },
      next: page.next.map { Link(wording.year($0), path.part(year: $0)) })
  }

  /// A month of a topic with its articles.
  func listing(_ page: TopicMonthPage) -> Listing {
    let path = plan.topicPaths[page.topic]
    let year = page.month.year
    return Listing(
      heading: heading(page.topic, wording.month(page.month)),
      trail: [home, allTopics, front(page.topic), Link(wording.year(year), path.part(year: year))],
      groups: groups(of: page.list),
      previous: page.previous.map { Link(wording.month($0), path.part($0)) },
      next: page.next.map { Link(wording.month($0), path.part($0)) })
  }

  /// All topics by name.
  var topicIndexListing: Listing {
    Listing(
      heading: wording("topics"), trail: [home],
      topics: plan.corpus.topics.indices.map(topicLink))
  }

  private var allTopics: Link { Link(wording("topics"), SitePath("topics/")) }

  private func front(_ topic: Int) -> Link { Link(name(topic), plan.topicPaths[topic]) }

  private func name(_ topic: Int) -> String { plan.corpus.topics[topic].name }

  private func heading(_ topic: Int, _ period: String) -> String {
    wording("topic-title", ["topic": name(topic), "period": period])
  }
}
