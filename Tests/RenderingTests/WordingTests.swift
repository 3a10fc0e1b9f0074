import Model
import Testing

@testable import Rendering

@Suite("The words of the pages")
struct WordingTests {
  private let wording = Wording(
    phrases: [
      "by": "By {names}", "articles-one": "1 article", "articles-other": "{count} articles",
      "thousands-separator": ",", "list-separator": ", ", "last-separator": " and ",
      "date": "{day} {month} {year}", "odd": "{unknown} {open",
    ], lists: ["months-long": ["January", "February"]])

  @Test("fill in what is given, and leave what is not")
  func phrases() {
    #expect(wording("by", ["names": "Ann"]) == "By Ann")
    #expect(wording("odd", ["names": "Ann"]) == "{unknown} {open")
    #expect(wording("nothing") == "nothing")
  }

  @Test(
    "group digits by threes",
    arguments: [(0, "0"), (7, "7"), (999, "999"), (1_204, "1,204"), (1_000_000, "1,000,000")])
  func numbers(number: Int, text: String) {
    #expect(wording.number(number) == text)
  }

  @Test("count and list")
  func lists() {
    #expect(wording.articles(1) == "1 article" && wording.articles(2_000) == "2,000 articles")
    #expect(wording.list([]) == "" && wording.list(["A"]) == "A")
    #expect(
      wording.list(["A", "B"]) == "A and B" && wording.list(["A", "B", "C"]) == "A, B and C")
  }

  @Test("name a month by its number where the list is too short")
  func months() throws {
    #expect(wording.date(try #require(CalendarDay(2024, 2, 3))) == "3 February 2024")
    #expect(wording.date(try #require(CalendarDay(2024, 3, 3))) == "3 3 2024")
  }
}
