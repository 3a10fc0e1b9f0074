// Where the pages of the calendar stand.

extension SitePath {
  /// `2019/`.
  package init(year: Int) {
    self.init(padded(year, to: 4) + "/")
  }

  /// `2019/01/`.
  package init(_ month: CalendarMonth) {
    self.init(SitePath(year: month.year).text + padded(month.month, to: 2) + "/")
  }

  /// `2019/01/24/`.
  package init(_ day: CalendarDay) {
    self.init(day.parted(by: UInt8(ascii: "/"), end: "/"))
  }

  /// `editions/2019-01-24.html`.
  package init(_ period: EditionPeriod) {
    self.init("editions/\(period.name).html")
  }

  /// The e-mail of an edition: `email/2019-01-24.html`.
  package static func email(of period: EditionPeriod) -> SitePath {
    SitePath("email/\(period.name).html")
  }

  /// The e-mail of an edition in plain text: `email/2019-01-24.txt`.
  package static func plainEmail(of period: EditionPeriod) -> SitePath {
    SitePath("email/\(period.name).txt")
  }

  /// The part of `self`, a topic's or source's page, for a year: `topics/north-korea/2019/`.
  package func part(year: Int) -> SitePath {
    SitePath(text + SitePath(year: year).text)
  }

  /// The part of `self`, a topic's or source's page, for a month: `topics/north-korea/2019/01/`.
  package func part(_ month: CalendarMonth) -> SitePath {
    SitePath(text + SitePath(month).text)
  }

  /// The stretch `number` of the list at `self`: `2019/01/24/part-2.html`.
  package func stretch(_ number: Int) -> SitePath { SitePath(text + "part-\(number).html") }

  /// The feed of all articles of a month: `feeds/2019/01.xml`.
  package static func feed(of month: CalendarMonth) -> SitePath {
    SitePath("feeds/\(padded(month.year, to: 4))/\(padded(month.month, to: 2)).xml")
  }

  /// The feed of the topic or source whose page `self` is: `topics/north-korea/feed.xml`.
  package var feed: SitePath { sibling("feed.xml") }

  /// The Markdown beside an article's page: `letter.md` for `letter.html`.
  package var twin: SitePath { SitePath(stem + ".md") }

  /// The path without the ending of a page.
  var stem: Substring { text.hasSuffix(".html") ? text.dropLast(5) : text[...] }
}
