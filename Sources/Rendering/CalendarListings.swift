import Model

extension View {
  /// A day with all its articles.
  func listing(_ page: DayPage) -> Listing {
    Listing(
      heading: wording.dateWithWeekday(page.day),
      trail: [home, year(page.day.year), month(page.day.calendarMonth)],
      groups: groups(of: page.list),
      previous: page.previous.map { Link(wording.date($0), SitePath($0)) },
      next: page.next.map { Link(wording.date($0), SitePath($0)) })
  }

  /// A month with its articles or its days.
  func listing(_ page: MonthPage) -> Listing {
    Listing(
      heading: wording.month(page.month), trail: [home, year(page.month.year)],
      groups: page.list.map { groups(of: $0) } ?? [], days: page.days.map(extract),
      previous: page.previous.map { Link(wording.month($0), SitePath($0)) },
      next: page.next.map { Link(wording.month($0), SitePath($0)) })
  }

  /// A year with its months and, if they are few, its articles.
  func listing(_ page: YearPage) -> Listing {
    Listing(
      heading: wording.year(page.year),
      trail: [home, Link(wording("archive"), SitePath("archive/"))],
      groups: page.list.map { groups(of: $0) } ?? [],
      months: page.months.map { link($0, at: SitePath($0.unit)) },
      previous: page.previous.map(year), next: page.next.map(year))
  }

  /// Every year and month.
  func listing(_ page: ArchivePage) -> Listing {
    Listing(
      heading: wording("archive"), trail: [home],
      years: page.years.map { links($0, below: SitePath("")) },
      undated: page.undated == 0
        ? nil
        : Link(
          wording("undated"), SitePath("undated/"), count: wording.articles(page.undated)))
  }

  /// The articles without a date.
  func undatedListing(_ list: ArticleList) -> Listing {
    Listing(
      heading: wording("undated"), note: wording("undated-note"), trail: [home],
      groups: groups(of: list))
  }

  /// The front page.
  func listing(_ page: HomePage) -> Listing {
    let isEmpty = plan.corpus.articles.isEmpty
    return Listing(
      heading: wording(isEmpty ? "empty-title" : "latest-news"),
      note: isEmpty ? wording("empty") : nil, groups: groups(of: page.newest),
      topics: page.topics.map(topicLink))
  }

  /// The top of every trail.
  var home: Link { Link(plan.settings.title, SitePath("")) }

  /// A link to a year.
  func year(_ year: Int) -> Link { Link(wording.year(year), SitePath(year: year)) }

  /// A link to a month, within the trail of its year.
  func month(_ month: CalendarMonth) -> Link { Link(wording.monthName(month), SitePath(month)) }

  /// A link to a topic with the number of its articles.
  func topicLink(_ topic: Int) -> Link {
    Link(
      plan.corpus.topics[topic].name, plan.topicPaths[topic],
      count: wording.articles(plan.corpus.topics[topic].articles.count))
  }

  private func extract(_ day: DayExtract) -> ArticleGroup {
    let path = SitePath(day.day.unit)
    return ArticleGroup(
      heading: wording.dateWithWeekday(day.day.unit), path: path,
      articles: groups(of: day.list).flatMap(\.articles),
      more: day.day.count > plan.articles(of: day.list).count
        ? Link(wording("more", ["period": wording.date(day.day.unit)]), path) : nil)
  }
}
