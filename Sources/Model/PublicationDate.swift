/// When an article was published or modified, as exactly as its seed says.
///
/// The day is the one of the seed's own time zone and is never moved: an article of
/// `2019-01-24T23:30-05:00` is news of 24 January.
package struct PublicationDate: Hashable, Sendable {
  package let day: CalendarDay
  /// -1 for none.
  private let time: Int16
  /// `unknown` for none.
  private let zone: Int16

  private static let unknown: Int16 = .max

  /// Minutes since midnight, 0 to 1439; nil where the seed gives a day only.
  package var minute: Int? { time < 0 ? nil : Int(time) }
  /// Minutes east of UTC, -1080 to 1080; nil where the seed names no zone.
  package var offset: Int? { zone == Self.unknown ? nil : Int(zone) }

  /// A date; a `minute` or `offset` out of range counts as not given.
  package init(day: CalendarDay, minute: Int? = nil, offset: Int? = nil) {
    self.day = day
    let time = minute.flatMap { (0...1439).contains($0) ? $0 : nil }
    self.time = Int16(time ?? -1)
    let zone = time == nil ? nil : offset.flatMap { abs($0) <= 1080 ? $0 : nil }
    self.zone = zone.map { Int16($0) } ?? Self.unknown
  }

  /// `2019-01-24`, or with a time `2019-01-24T21:05` and with a zone `2019-01-24T21:05+01:00`.
  package var iso: String {
    guard let minute else { return day.iso }
    return "\(day.iso)T\(Self.clock(minute))\(zone(orElse: ""))"
  }

  /// The full date and time that feeds want (RFC 3339); a missing time is midnight, a missing
  /// zone UTC.
  package var rfc3339: String {
    day.parted(by: UInt8(ascii: "-"), end: "T" + Self.clock(minute ?? 0) + ":00")
      + zone(orElse: "Z")
  }

  /// The date and time that RSS wants (RFC 822 with years of four digits, as RSS 2.0 allows):
  /// `Thu, 24 Jan 2019 21:05:00 +0100`; a missing time is midnight, a missing zone UTC.
  package var rfc822: String {
    let offset = offset ?? 0
    let zone = Self.clock(abs(offset)).split(separator: ":").joined()
    return "\(weekdays[day.weekday]), \(padded(day.day, to: 2)) \(months[day.month - 1]) "
      + "\(padded(day.year, to: 4)) \(Self.clock(minute ?? 0)):00 \(offset < 0 ? "-" : "+")\(zone)"
  }

  private func zone(orElse missing: String) -> String {
    guard let offset else { return missing }
    return offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + Self.clock(abs(offset))
  }

  private static func clock(_ minutes: Int) -> String {
    String(unsafeUninitializedCapacity: 5) { bytes in
      write(minutes / 60, 2, into: bytes, at: 0)
      bytes[2] = UInt8(ascii: ":")
      write(minutes % 60, 2, into: bytes, at: 3)
      return 5
    }
  }
}

extension PublicationDate: Comparable {
  /// By day, then by local time; a day without a time comes before its times.
  package static func < (one: PublicationDate, other: PublicationDate) -> Bool {
    (one.day, one.minute ?? -1, one.offset ?? 0)
      < (other.day, other.minute ?? -1, other.offset ?? 0)
  }
}

private let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
private let months = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]
