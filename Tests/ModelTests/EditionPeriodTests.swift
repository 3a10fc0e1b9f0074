import Model
import Testing

@Suite("A week")
struct CalendarWeekTests {
  @Test(
    "belongs to the year of its Thursday",
    arguments: [
      ("2019-01-24", "2019-W04"), ("2018-12-31", "2019-W01"), ("2021-01-03", "2020-W53"),
      ("2024-02-29", "2024-W09"), ("1970-01-01", "1970-W01"), ("1600-02-29", "1600-W09"),
    ])
  func ofDay(day: String, week: String) throws {
    let day = try #require(CalendarDay(iso: day))
    #expect(CalendarWeek(of: day).iso == week)
    #expect(CalendarDay(number: day.number) == day)
  }

  @Test(
    "exists only where the year has it",
    arguments: [(2020, 53, true), (2019, 53, false), (2019, 0, false), (2019, 1, true)])
  func exists(year: Int, week: Int, isThere: Bool) {
    #expect((CalendarWeek(year, week) != nil) == isThere)
  }
}

@Suite("The period of an edition")
struct EditionPeriodTests {
  @Test(
    "is read from its name",
    arguments: [
      ("2019-01-24", "2019-01-24", "2019-01-24"), ("2019-W04", "2019-01-21", "2019-01-27"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("2020-W53", "2020-12-28", "2021-01-03"),
    ])
  func named(name: String, first: String, last: String) throws {
    let period = try #require(EditionPeriod(name))
    #expect(period.name == name && period.first.iso == first && period.last.iso == last)
  }

  @Test("is nothing else", arguments: ["2019", "2019-W4", "2019-W60", "2019-13", "", "2019-01-2"])
  func none(name: String) {
    #expect(EditionPeriod(name) == nil)
  }
}
