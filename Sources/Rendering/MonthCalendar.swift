import Model
import Templating

/// A month as a calendar shows it: a row a week, and for each day whether there is news of it.
struct MonthCalendar: Sendable {
  /// The name of the month, and where its page is, unless it is this one.
  let month: CalendarMonth
  let isLinked: Bool
  /// Rows of seven days; nil before the first and after the last of the month.
  let weeks: [[CalendarCell?]]
}

/// A day of a calendar.
struct CalendarCell: Sendable {
  let day: CalendarDay
  /// How many articles there are.
  let count: Int
}

/// What a calendar offers.
let calendarOffer = Offer<MonthCalendar>([
  .text("name") { calendar, view in view.wording.month(calendar.month) },
  .text("month") { calendar, view in view.wording.monthName(calendar.month) },
  .address("address") { calendar, view in
    calendar.isLinked ? view.link(SitePath(calendar.month)) : nil
  },
  .list("weekdays", weekdayOffer) { _, view in view.weekdays },
  .list("weeks", weekOffer) { calendar, _ in calendar.weeks },
])

/// A column of a calendar.
private let weekdayOffer = Offer<Weekday>([
  .text("short") { day, _ in day.short },
  .text("long") { day, _ in day.long },
])

private struct Weekday: Sendable {
  let short: String
  let long: String
}

private let weekOffer = Offer<[CalendarCell?]>([
  .list("days", cellOffer) { week, _ in week }
])

/// A field of a calendar; all absent for one outside the month.
private let cellOffer = Offer<CalendarCell?>([
  .text("number") { cell, view in cell.map { view.wording.numeral($0.day.day) } },
  .address("address") { cell, view in
    cell.flatMap { $0.count > 0 ? view.link(SitePath($0.day)) : nil }
  },
  .text("label") { cell, view in
    cell.map { "\(view.wording.date($0.day)): \(view.wording.articles($0.count))" }
  },
])

extension View {
  /// The calendar of `month`; `days` are those with articles. The week begins as it does where the
  /// language is spoken.
  func calendar(
    _ month: CalendarMonth, days: [Period<CalendarDay>], isLinked: Bool
  ) -> MonthCalendar {
    let counts = Dictionary(days.map { ($0.unit, $0.count) }) { first, _ in first }
    let all = month.days
    let lead = all.first.map { ($0.weekday + 8 - wording.firstWeekday) % 7 } ?? 0
    var cells: [CalendarCell?] = Array(repeating: nil, count: lead)
    cells += all.map { CalendarCell(day: $0, count: counts[$0] ?? 0) }
    while cells.count % 7 != 0 { cells.append(nil) }
    let weeks = stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
    return MonthCalendar(month: month, isLinked: isLinked, weeks: weeks)
  }

  /// The calendars of all months of a year, the first month first.
  func calendars(of page: YearPage) -> [MonthCalendar] {
    let days = Dictionary(grouping: page.days) { $0.unit.calendarMonth }
    return (1...12).map { CalendarMonth(year: page.year, month: $0) }.map {
      calendar($0, days: days[$0] ?? [], isLinked: days[$0] != nil)
    }
  }

  fileprivate var weekdays: [Weekday] {
    wording.weekdays.map {
      Weekday(short: wording.shortWeekdayName($0), long: wording.weekdayName($0))
    }
  }
}
