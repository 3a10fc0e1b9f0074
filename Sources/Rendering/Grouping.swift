import Model

extension View {
  /// The articles of `list` under their headings.
  func groups(of list: ArticleList) -> [ArticleGroup] {
    let articles = plan.articles(of: list)
    switch list.grouping {
    case .flat:
      return [ArticleGroup(heading: nil, path: nil, articles: listed(articles, showsDate: false))]
    case .byDay: return groupedByDay(articles)
    case .byNewestDay:
      let day = articles.first.flatMap { header($0).published?.day }
      let newest = articles.prefix { header($0).published?.day == day && day != nil }
      return groupedByDay(Array(newest)) + groupedByMonth(Array(articles.dropFirst(newest.count)))
    case .byMonth: return groupedByMonth(articles)
    case .byTopic:
      return areInSections(articles) ? groupedBySection(articles) : groupedByTopic(articles)
    }
  }

  private func groupedByDay(_ articles: [Int]) -> [ArticleGroup] {
    grouped(articles, by: \.day, showsDate: false) { (wording.dateWithWeekday($0), SitePath($0)) }
  }

  /// Months as headings, days where a month has more than two articles to a day that has any: the
  /// rule of theguardian.com's lists.
  private func groupedByMonth(_ articles: [Int]) -> [ArticleGroup] {
    var groups: [ArticleGroup] = []
    var rest = articles[...]
    while let first = rest.first {
      let month = header(first).published?.day.calendarMonth
      let own = Array(rest.prefix { header($0).published?.day.calendarMonth == month })
      let days = Set(own.map { header($0).published?.day })
      groups +=
        own.count > 2 * days.count && month != nil
        ? groupedByDay(own)
        : grouped(own, by: \.day.calendarMonth, showsDate: true) {
          (wording.month($0), SitePath($0))
        }
      rest = rest.dropFirst(own.count)
    }
    return groups
  }

  /// Whether sections can be the headings of a list: it is not short, and most articles are in one.
  private func areInSections(_ articles: [Int]) -> Bool {
    articles.count >= leastForTopics
      && 2 * articles.count { section(of: $0) != nil } > articles.count
  }

  /// The sections as headings, in the editor's order, then what is in none.
  private func groupedBySection(_ articles: [Int]) -> [ArticleGroup] {
    let sections = plan.corpus.sections
    var groups = sections.indices.compactMap { index -> ArticleGroup? in
      guard let heading = name(of: sections[index].rule) else { return nil }
      let own = articles.filter { plan.corpus.articles[$0].section?.section == index }
      return own.isEmpty ? nil : sectionGroup(heading, own)
    }
    let rest = articles.filter { section(of: $0) == nil }
    if !rest.isEmpty { groups.append(sectionGroup(wording("other-news"), rest)) }
    return groups
  }

  private func sectionGroup(_ heading: String, _ articles: [Int]) -> ArticleGroup {
    ArticleGroup(heading: heading, path: nil, articles: listed(articles, showsDate: false))
  }

  /// The topics that several articles share as headings, the most frequent first, then the others; no
  /// headings where the articles are few. An article stands once, under the first of its topics.
  private func groupedByTopic(_ articles: [Int]) -> [ArticleGroup] {
    var open = articles
    var groups: [ArticleGroup] = []
    while articles.count >= leastForTopics, let topic = mostFrequentTopic(of: open) {
      let own = open.filter { plan.corpus.articles[$0].topics.contains(topic) }
      open.removeAll { own.contains($0) }
      groups.append(
        ArticleGroup(
          heading: plan.corpus.topics[topic].name, path: plan.topicPaths[topic],
          articles: listed(own, showsDate: false)))
    }
    if !open.isEmpty {
      groups.append(
        ArticleGroup(
          heading: groups.isEmpty ? nil : wording("other-news"), path: nil,
          articles: listed(open, showsDate: false)))
    }
    return groups
  }

  /// The topic of most of `articles`, of two at least; of several the first by name.
  private func mostFrequentTopic(of articles: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for article in articles {
      for topic in plan.corpus.articles[article].topics { counts[topic, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= 2 ? $0.key : nil }
  }

  /// Cuts the articles wherever the period changes; those without a date come under "Undated".
  private func grouped<Period: Equatable>(
    _ articles: [Int], by period: (PublicationDate) -> Period, showsDate: Bool,
    heading: (Period) -> (String, SitePath)
  ) -> [ArticleGroup] {
    var groups: [ArticleGroup] = []
    var rest = articles[...]
    while let first = rest.first {
      let key = header(first).published.map(period)
      let own = rest.prefix { header($0).published.map(period) == key }
      let (text, path) = key.map(heading) ?? (wording("undated"), SitePath("undated/"))
      groups.append(
        ArticleGroup(
          heading: text, path: path == page.path ? nil : path,
          articles: listed(Array(own), showsDate: showsDate)))
      rest = rest.dropFirst(own.count)
    }
    return groups
  }

  private func listed(_ articles: [Int], showsDate: Bool) -> [ListedArticle] {
    articles.map { ListedArticle(index: $0, showsDate: showsDate) }
  }

  /// A link to a month by its full name.
  func link(_ month: Period<CalendarMonth>, at path: SitePath) -> Link {
    Link(wording.monthName(month.unit), path, count: wording.articles(month.count))
  }

  /// Links to a year and its months; `top` is the archive's or a topic's place.
  func links(_ index: YearIndex, below top: SitePath) -> YearLinks {
    let year = index.year
    return YearLinks(
      year: Link(
        wording.year(year.unit), top.part(year: year.unit), count: wording.articles(year.count)),
      months: index.months.map { link($0, at: top.part($0.unit)) })
  }
}

/// Fewer articles of a day stand under one heading.
private let leastForTopics = 6
