/// A day of the Gregorian calendar, without a time or a zone.
package struct CalendarDay: Hashable, Sendable {
  /// Year, month and day in one number, of which the earlier day's is the smaller: each article has two dates.
  private let packed: Int32

  /// 1 to 9999.
  package var year: Int { Int(packed >> 9) }
  /// 1 to 12.
  package var month: Int { Int(packed >> 5 & 15) }
  /// 1 to 31.
  package var day: Int { Int(packed & 31) }

  private init(packing year: Int, _ month: Int, _ day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// The day, or nil where the calendar has none: `CalendarDay(2019, 2, 29)`.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.init(packing: year, month, day)
  }

  /// Reads `2019-01-24`; nil for any other shape.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ($0 >= 48 && $0 <= 57) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year, month, day)
  }

  /// `2019-01-24`.
  package var iso: String { parted(by: UInt8(ascii: "-"), end: "") }

  /// `2019-01-24` with another sign between its parts, and `end` behind it.
  func parted(by sign: UInt8, end: String) -> String {
    String(unsafeUninitializedCapacity: 10 + end.utf8.count) { bytes in
      write(year, 4, into: bytes, at: 0)
      bytes[4] = sign
      write(month, 2, into: bytes, at: 5)
      bytes[7] = sign
      write(day, 2, into: bytes, at: 8)
      for (index, byte) in end.utf8.enumerated() { bytes[10 + index] = byte }
      return 10 + end.utf8.count
    }
  }

  /// The month this day lies in.
  package var calendarMonth: CalendarMonth { CalendarMonth(year: year, month: month) }

  /// 0 Monday to 6 Sunday.
  package var weekday: Int {
    ((number + 3) % 7 + 7) % 7
  }

  /// Days since 1 January 1970, negative before it.
  package var number: Int { Self.number(year, month, day) }

  /// How many days `month` has in `year`.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that is `number` days after 1 January 1970, after Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms", `civil_from_days`; the first or last day of all where there is none.
  package init(number: Int) {
    let shifted = min(max(number, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      packing: yearOfEra + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Days since 1 January 1970, after Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms", `days_from_civil`.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDay: Comparable {
  package static func < (one: CalendarDay, other: CalendarDay) -> Bool {
    one.packed < other.packed
  }
}

/// A month of a year.
package struct CalendarMonth: Hashable, Sendable, Comparable {
  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// `2019-01`.
  package var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }

  /// Its days, the first first; none for a month that no calendar has.
  package var days: [CalendarDay] {
    (1...31).compactMap { CalendarDay(year, month, $0) }
  }

  package static func < (one: CalendarMonth, other: CalendarMonth) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }
}

/// Writes the last `width` decimal digits of a number that is not negative.
func write(
  _ number: Int, _ width: Int, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
) {
  var rest = number
  for place in (start..<start + width).reversed() {
    bytes[place] = 48 + UInt8(rest % 10)
    rest /= 10
  }
}

/// `number` in decimal digits with zeros before it, `width` digits at least.
package func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  let missing = width - digits.utf8.count
  return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
}
