import Model

extension View {
  /// The articles of `list` under their headings.
  func groups(of list: ArticleList) -> [ArticleGroup] {
    let articles = plan.articles(of: list)
    switch list.grouping {
    case .none:
      return [ArticleGroup(heading: nil, path: nil, articles: listed(articles, showsDate: false))]
    case .byDay:
      return grouped(articles, by: \.day, showsDate: false) { day in
        (wording.dateWithWeekday(day), SitePath(day))
      }
    case .byMonth:
      return grouped(articles, by: \.day.calendarMonth, showsDate: true) { month in
        (wording.month(month), SitePath(month))
      }
    }
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
