import Model

/// `2019/01/24/`.
func path(of day: CalendarDay) -> SitePath {
  SitePath(path(of: day.calendarMonth).text + padded(day.day, to: 2) + "/")
}

/// `2019/01/`.
func path(of month: CalendarMonth) -> SitePath {
  SitePath(path(of: month.year).text + padded(month.month, to: 2) + "/")
}

/// `2019/`.
func path(of year: Int) -> SitePath {
  SitePath(padded(year, to: 4) + "/")
}

/// `topics/north-korea/2019/`.
func topicPath(_ topic: SitePath, _ year: Int) -> SitePath {
  SitePath(topic.text + path(of: year).text)
}

/// `topics/north-korea/2019/01/`.
func topicPath(_ topic: SitePath, _ month: CalendarMonth) -> SitePath {
  SitePath(topic.text + path(of: month).text)
}

/// The Markdown beside an article's page: `letter.md` for `letter.html`.
func twinPath(of article: SitePath) -> SitePath {
  let stem = article.text.hasSuffix(".html") ? article.text.dropLast(5) : article.text[...]
  return SitePath(stem + ".md")
}
