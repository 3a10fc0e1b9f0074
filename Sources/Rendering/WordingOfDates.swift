import Model

extension Wording {
  /// "24 January 2019".
  func date(_ day: CalendarDay) -> String { dates.date.filled(day, self) }

  /// "Thursday 24 January 2019".
  func dateWithWeekday(_ day: CalendarDay) -> String { dates.dateWithWeekday.filled(day, self) }

  /// "24 January".
  func dayAndMonth(_ day: CalendarDay) -> String { dates.dayAndMonth.filled(day, self) }

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

  /// "24"; some languages write the first of a month in their own way, "1er".
  fileprivate func dayOfMonth(_ day: Int) -> String {
    day == 1 ? dates.firstOfMonth ?? numeral(day) : numeral(day)
  }
}

/// What the strings file says of dates, looked up once: they stand beside every article of a list.
struct DatePhrases: Sendable, Hashable {
  let date: DatePhrase
  let dateWithWeekday: DatePhrase
  let dayAndMonth: DatePhrase
  let firstOfMonth: String?
  let months: [String]

  init(_ phrases: [String: Phrase], _ lists: [String: [String]]) {
    func phrase(_ key: String) -> DatePhrase { DatePhrase(phrases[key] ?? Phrase(key)) }
    date = phrase("date")
    dateWithWeekday = phrase("date-with-weekday")
    dayAndMonth = phrase("day-and-month")
    firstOfMonth = phrases["first-of-month"]?.text
    months = lists["months-long"] ?? []
  }
}

/// A phrase with places for the parts of a day.
struct DatePhrase: Sendable, Hashable {
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case text(String)
    case day, month, year, weekday
  }

  init(_ phrase: Phrase) {
    parts = phrase.map {
      .text($0)
    } place: { place in
      switch place {
      case "day": .day
      case "month": .month
      case "year": .year
      case "weekday": .weekday
      default: .text("{\(place)}")
      }
    }
  }

  /// `day` in the words of `wording`.
  func filled(_ day: CalendarDay, _ wording: Wording) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .day: result += wording.dayOfMonth(day.day)
      case .month:
        let months = wording.dates.months
        result += day.month <= months.count ? months[day.month - 1] : wording.numeral(day.month)
      case .year: result += wording.numeral(day.year)
      case .weekday: result += wording.weekdayName(day.weekday)
      }
    }
    return result
  }
}
