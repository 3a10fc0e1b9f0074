import Model

/// A page for each day that has articles, with all of them.
func dayPages(_ calendar: Calendar, _ editions: [Edition]) -> [Page] {
  let places = Dictionary(editions.enumerated().map { ($0.element.period, $0.offset) }) { $1 }
  return calendar.days.indices.flatMap { index in
    let (day, range) = calendar.days[index]
    let near = neighbours(of: index, in: calendar.days)
    let cut = cutIntoParts(
      ArticleList(.corpus(range), .byTopic), of: .day(day), at: SitePath(day))
    let page = DayPage(
      day: day, list: cut.newest, parts: cut.pages.count, edition: places[.day(day)],
      previous: near.older?.day, next: near.newer?.day)
    return cut.pages + [Page(SitePath(day), .day(page))]
  }
}

/// A page for each month that has articles: its calendar, and the articles, or its days if they are
/// many.
func monthPages(_ calendar: Calendar, _ stories: StoryLinks) -> [Page] {
  var days = calendar.days[...]
  return calendar.months.indices.map { index in
    let (month, range) = calendar.months[index]
    let own = days.prefix { $0.day.calendarMonth == month }
    days = days.dropFirst(own.count)
    let near = neighbours(of: index, in: calendar.months)
    let page = MonthPage(
      month: month, days: own.map { Period($0.day, count: $0.range.count) },
      list: shortList(range, .byMonth),
      extracts: range.count > Limits.list ? own.map(extract) : [],
      stories: stories.ofMonth[month] ?? [],
      previous: near.older?.month, next: near.newer?.month)
    return Page(SitePath(month), .month(page))
  }
}

/// A page for each year that has articles: its calendars, and the articles if they are few.
func yearPages(_ calendar: Calendar) -> [Page] {
  let index = calendar.archive.years
  var days = calendar.days[...]
  return calendar.years.indices.map { position in
    let (year, range) = calendar.years[position]
    let own = days.prefix { $0.day.year == year }
    days = days.dropFirst(own.count)
    let near = neighbours(of: position, in: calendar.years)
    let page = YearPage(
      year: year, months: index[position].months,
      days: own.map { Period($0.day, count: $0.range.count) },
      list: shortList(range, .byMonth), previous: near.older?.year, next: near.newer?.year)
    return Page(SitePath(year: year), .year(page))
  }
}

/// The list of `range`, or nil if it would be too long for a page.
private func shortList(_ range: Range<Int>, _ grouping: ArticleList.Grouping) -> ArticleList? {
  range.count > Limits.list ? nil : ArticleList(.corpus(range), grouping)
}

private func extract(day: CalendarDay, range: Range<Int>) -> DayExtract {
  DayExtract(
    day: Period(day, count: range.count),
    list: ArticleList(.corpus(range.prefix(Limits.headlinesOfDay)), .flat))
}

/// What stands before and after `index` in a list that runs from newest to oldest.
func neighbours<Element>(of index: Int, in list: [Element]) -> (newer: Element?, older: Element?) {
  (index > 0 ? list[index - 1] : nil, index + 1 < list.count ? list[index + 1] : nil)
}
