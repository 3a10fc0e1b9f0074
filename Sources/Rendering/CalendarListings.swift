import Model

extension View {
  /// A day with all its articles.
  func listing(_ page: DayPage) -> Listing {
    Listing(
      heading: wording.dateWithWeekday(page.day),
      trail: trail(to: page.day),
      groups: groups(of: page.list), parts: parts(page.parts, of: SitePath(page.day)),
      editionOfDay: page.edition.map { plan.corpus.editions[$0] }
        .map { Link(heading(of: $0), SitePath($0.period)) },
      previous: page.previous.map { Link(wording.date($0), SitePath($0)) },
      next: page.next.map { Link(wording.date($0), SitePath($0)) })
  }

  /// A month with its articles or its days.
  func listing(_ page: MonthPage) -> Listing {
    Listing(
      heading: wording.month(page.month), trail: [home, year(page.month.year)],
      groups: page.list.map { groups(of: $0) } ?? [], days: page.extracts.map(extract),
      calendars: [calendar(page.month, days: page.days, isLinked: false)],
      previous: page.previous.map { Link(wording.month($0), SitePath($0)) },
      next: page.next.map { Link(wording.month($0), SitePath($0)) },
      storiesTitle: wording("stories"), stories: page.stories.map { ListedStory(index: $0) })
  }

  /// A year with its months and, if they are few, its articles.
  func listing(_ page: YearPage) -> Listing {
    Listing(
      heading: wording.year(page.year),
      trail: [home, Link(wording("archive"), SitePath("archive/"))],
      groups: page.list.map { groups(of: $0) } ?? [], calendars: calendars(of: page),
      previous: page.previous.map(year), next: page.next.map(year))
  }

  /// Every year and month.
  func listing(_ page: ArchivePage) -> Listing {
    Listing(
      heading: wording("archive"), trail: [home],
      years: page.years.map { links($0, below: SitePath("")) }, undated: undated(page.undated))
  }

  /// A link to the articles without a date; nil where there are none.
  private func undated(_ count: Int) -> Link? {
    count == 0
      ? nil : Link(wording("undated"), SitePath("undated/"), count: wording.articles(count))
  }

  /// The articles without a date.
  func listing(_ page: UndatedPage) -> Listing {
    Listing(
      heading: wording("undated"), note: wording("undated-note"), trail: [home],
      groups: groups(of: page.list), parts: parts(page.parts, of: SitePath("undated/")))
  }

  /// A stretch of a long list.
  func listing(_ page: PartPage) -> Listing {
    let (whole, path, trail) = whole(of: page)
    var listing = Listing(
      heading: wording("part-of", ["page": whole, "number": wording.numeral(page.number)]),
      trail: trail + [Link(whole, path)])
    var folder = path
    if case .story = page.whole {
      folder = path.folder
      listing.timeline = timeline(of: page.list)
    } else {
      listing.groups = groups(of: page.list)
    }
    listing.previous = page.number > 1 ? part(page.number - 1, of: folder) : nil
    listing.next = page.isLast ? nil : part(page.number + 1, of: folder)
    return listing
  }

  private func whole(of page: PartPage) -> (name: String, path: SitePath, trail: [Link]) {
    switch page.whole {
    case .day(let day): (wording.date(day), SitePath(day), trail(to: day))
    case .undated: (wording("undated"), SitePath("undated/"), [home])
    case .seriesMonth(let series, let month):
      (
        heading(series, month), plan.path(of: series).part(month), trail(to: month, of: series)
      )
    case .story(let story):
      (name(ofStory: story), plan.storyPaths[story], [home, storyIndex])
    }
  }

  /// Links to the `count` stretches of the list at `path`, the newest first.
  func parts(_ count: Int, of path: SitePath) -> [Link] {
    (0..<count).reversed().map { part($0 + 1, of: path) }
  }

  /// A link to one of the stretches of the list at `path`.
  func part(_ number: Int, of path: SitePath) -> Link {
    Link(wording("part", ["number": wording.numeral(number)]), path.stretch(number))
  }

  /// The front page.
  func listing(_ page: HomePage) -> Listing {
    let isEmpty = plan.corpus.articles.isEmpty
    let edition = page.editions.first.map { plan.corpus.editions[$0] }
    return Listing(
      heading: edition.map(heading(of:)) ?? wording(isEmpty ? "empty-title" : "latest-news"),
      note: isEmpty ? wording("empty") : nil,
      groups: edition == nil ? groups(of: page.newest) : [],
      calendars: page.month.map { [calendar($0, days: page.days, isLinked: true)] } ?? [],
      topics: page.topics.map { seriesLink(.topic($0)) },
      edition: edition.map { ShownEdition(edition: $0, linksStories: true) },
      editions: Array(page.editions.dropFirst()),
      // Where no article has a date, the page lists them itself.
      undated: page.month.flatMap { _ in undated(page.undated) })
  }

  /// The top of every trail.
  var home: Link { Link(plan.settings.title, SitePath("")) }

  /// A link to a year.
  func year(_ year: Int) -> Link { Link(wording.year(year), SitePath(year: year)) }

  /// A link to a month, within the trail of its year.
  func month(_ month: CalendarMonth) -> Link { Link(wording.monthName(month), SitePath(month)) }

  /// The way to a day.
  private func trail(to day: CalendarDay) -> [Link] {
    [home, year(day.year), month(day.calendarMonth)]
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
