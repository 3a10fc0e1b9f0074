import Model
import Testing

@testable import Rendering

@Suite("A span of days")
struct SpanTests {
  @Test(
    "says the year once where both days are of one year, and one day alone",
    arguments: [
      ("en", "2024-03-02", "2024-03-02", "2 March 2024"),
      ("en", "2024-03-02", "2024-04-30", "2 March – 30 April 2024"),
      ("en", "2023-12-12", "2024-01-03", "12 December 2023 – 3 January 2024"),
      ("ja", "2024-03-02", "2024-04-30", "2024年3月2日～4月30日"),
      ("ja", "2023-12-12", "2024-01-03", "2023年12月12日～2024年1月3日"),
      ("fr", "2024-03-01", "2024-04-30", "1er mars – 30 avril 2024"),
    ])
  func span(language: String, first: String, last: String, text: String) throws {
    let days = try [first, last].map { try #require(CalendarDay(iso: $0)) }
    #expect(try builtInWording(language).span(days[0], days[1]) == text)
  }
}
