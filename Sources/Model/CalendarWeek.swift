/// A week from Monday to Sunday, as ISO 8601 counts them: it belongs to the year of its Thursday.
package struct CalendarWeek: Hashable, Sendable, Comparable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 53.
  package let week: Int

  /// The week that `day` lies in.
  package init(of day: CalendarDay) {
    let thursday = CalendarDay(number: day.number - day.weekday + 3)
    let january = CalendarDay(thursday.year, 1, 1)?.number ?? thursday.number
    year = thursday.year
    week = (thursday.number - january) / 7 + 1
  }

  /// The week, or nil where the year has none of that number: `CalendarWeek(2019, 53)`.
  package init?(_ year: Int, _ week: Int) {
    // The fourth of January lies in the first week of each year.
    guard (1...53).contains(week), let fourth = CalendarDay(year, 1, 4) else { return nil }
    let own = CalendarWeek(of: CalendarDay(number: fourth.number + 7 * (week - 1)))
    guard own.year == year, own.week == week else { return nil }
    self = own
  }

  /// `2019-W04`.
  package var iso: String { "\(padded(year, to: 4))-W\(padded(week, to: 2))" }

  /// Its Monday.
  package var monday: CalendarDay {
    let fourth = CalendarDay(year, 1, 4) ?? CalendarDay(number: 0)
    return CalendarDay(number: fourth.number - fourth.weekday + 7 * (week - 1))
  }

  package static func < (one: CalendarWeek, other: CalendarWeek) -> Bool {
    (one.year, one.week) < (other.year, other.week)
  }
}
