import Model

extension Wording {
  /// "24 January 2019".
  func date(_ day: CalendarDay) -> String { date(day, "date") }

  /// "Thursday 24 January 2019".
  func dateWithWeekday(_ day: CalendarDay) -> String { date(day, "date-with-weekday") }

  /// "24 January".
  func dayAndMonth(_ day: CalendarDay) -> String { date(day, "day-and-month") }

  /// "January 2019".
  func month(_ month: CalendarMonth) -> String {
    phrase("month-of-year").filled { place in
      switch place {
      case "month": monthName(month)
      case "year": numeral(month.year)
      default: nil
      }
    }
  }

  /// "January", as it stands alone.
  func monthName(_ month: CalendarMonth) -> String {
    name("months-alone", month.month - 1) ?? name("months-long", month.month - 1)
      ?? numeral(month.month)
  }

  /// "2019".
  func year(_ year: Int) -> String { self("year", ["year": numeral(year)]) }

  /// The day on which calendars begin the week: 1 Monday to 7 Sunday; 1 if the strings file says
  /// anything else.
  var firstWeekday: Int {
    guard let day = Int(self("first-weekday")), (1...7).contains(day) else { return 1 }
    return day
  }

  /// The days of the week, 0 Monday to 6 Sunday, in the order of calendars.
  var weekdays: [Int] { (0..<7).map { ($0 + firstWeekday - 1) % 7 } }

  /// "Thursday"; `weekday` is 0 for Monday to 6 for Sunday.
  func weekdayName(_ weekday: Int) -> String {
    name("weekdays-long", weekday) ?? numeral(weekday + 1)
  }

  /// "Th", as at the head of calendars; `weekday` is 0 for Monday to 6 for Sunday.
  func shortWeekdayName(_ weekday: Int) -> String {
    name("weekdays-short", weekday) ?? weekdayName(weekday)
  }

  private func date(_ day: CalendarDay, _ key: String) -> String {
    phrase(key).filled { place in
      switch place {
      case "day": dayOfMonth(day.day)
      case "month": name("months-long", day.month - 1) ?? numeral(day.month)
      case "year": numeral(day.year)
      case "weekday": weekdayName(day.weekday)
      default: nil
      }
    }
  }

  /// "24"; some languages write the first of a month in their own way, "1er".
  private func dayOfMonth(_ day: Int) -> String {
    day == 1 && has("first-of-month") ? self("first-of-month") : numeral(day)
  }
}
