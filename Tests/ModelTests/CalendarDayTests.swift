import Model
import Testing

@Suite("A calendar day")
struct CalendarDayTests {
  @Test(
    "exists only where the calendar has it",
    arguments: [
      (2019, 1, 24, true), (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false),
      (2000, 2, 29, true), (2019, 4, 31, false), (2019, 13, 1, false), (0, 1, 1, false),
      (2019, 0, 1, false), (2019, 1, 0, false), (10_000, 1, 1, false),
    ])
  func exists(year: Int, month: Int, day: Int, isThere: Bool) {
    #expect((CalendarDay(year, month, day) != nil) == isThere)
  }

  @Test(
    "is read from ISO 8601 and nothing else",
    arguments: [
      ("2019-01-24", true), ("2019-1-24", false), ("24-01-2019", false), ("2019-01-24T00", false),
      ("2019-02-30", false), ("+019-01-24", false), ("", false), ("２０１９-01-24", false),
    ])
  func iso(text: String, isDay: Bool) {
    #expect((CalendarDay(iso: text) != nil) == isDay)
    if let day = CalendarDay(iso: text) { #expect(day.iso == text) }
  }

  @Test(
    "knows its weekday",
    arguments: [
      ("1970-01-01", 3), ("2019-01-24", 3), ("2024-02-29", 3), ("2000-01-01", 5),
      ("1600-01-01", 5), ("2023-12-31", 6), ("2024-01-01", 0),
    ])
  func weekday(text: String, weekday: Int) throws {
    #expect(try #require(CalendarDay(iso: text)).weekday == weekday)
  }
}

@Suite("A publication date")
struct PublicationDateTests {
  private static let day = CalendarDay(2019, 1, 24)

  @Test(
    "is written as exactly as it is known",
    arguments: [
      (nil, nil, "2019-01-24", "2019-01-24T00:00:00Z"),
      (1265, nil, "2019-01-24T21:05", "2019-01-24T21:05:00Z"),
      (1265, 0, "2019-01-24T21:05Z", "2019-01-24T21:05:00Z"),
      (0, -300, "2019-01-24T00:00-05:00", "2019-01-24T00:00:00-05:00"),
      (605, 330, "2019-01-24T10:05+05:30", "2019-01-24T10:05:00+05:30"),
      (nil, 60, "2019-01-24", "2019-01-24T00:00:00Z"),
      (1440, 60, "2019-01-24", "2019-01-24T00:00:00Z"),
    ] as [(Int?, Int?, String, String)])
  func writing(minute: Int?, offset: Int?, iso: String, full: String) throws {
    let date = PublicationDate(day: try #require(Self.day), minute: minute, offset: offset)
    #expect(date.iso == iso)
    #expect(date.rfc3339 == full)
  }

  @Test("is written for RSS too")
  func rfc822() throws {
    let day = try #require(Self.day)
    #expect(
      PublicationDate(day: day, minute: 1265, offset: -330).rfc822
        == "Thu, 24 Jan 2019 21:05:00 -0530")
    #expect(PublicationDate(day: day).rfc822 == "Thu, 24 Jan 2019 00:00:00 +0000")
    let early = try #require(CalendarDay(987, 12, 1))
    #expect(PublicationDate(day: early).rfc822 == "Sat, 01 Dec 0987 00:00:00 +0000")
  }

  @Test("comes after a day's dates without a time and before the next day's")
  func order() throws {
    let day = try #require(Self.day)
    let next = try #require(CalendarDay(2019, 1, 25))
    let dates = [
      PublicationDate(day: day), PublicationDate(day: day, minute: 0),
      PublicationDate(day: day, minute: 600), PublicationDate(day: next),
    ]
    #expect(dates.shuffled().sorted() == dates)
  }
}
