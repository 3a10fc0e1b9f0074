import Model
import Testing

@testable import Extraction

@Suite("A by-line and a date on one line")
struct DatedBylineTests {
  @Test(
    "is read as both",
    arguments: [
      ("By Ilse Marant | March 9, 2023", "2023-03-09", ["Ilse Marant"]),
      ("Tom Ried Published: Dec 22, 2023 10:55 AM EST", "2023-12-22", ["Tom Ried"]),
      (
        "By Ilse Marant and Tom Ried on December 21, 2023 at 3:53PM PST", "2023-12-21",
        ["Ilse Marant", "Tom Ried"]
      ),
      ("Tesk Wire · Posted: Dec 20, 2023", "2023-12-20", ["Tesk Wire"]),
      ("Wire | Updated: 2017-09-15 17:52", "2017-09-15", []),
    ])
  func read(text: String, day: String, authors: [String]) throws {
    let found = try #require(readDatedByline(line(text)))
    #expect((found.dates.published ?? found.dates.modified)?.day.iso == day)
    #expect(found.authors == authors)
  }

  @Test(
    "is told from other lines with a date",
    arguments: [
      "Release Date: November 17, 2017", "The storm of January 24, 2019", "March 9, 2023",
      "The ferry will run again on March 9, 2023", "By March 9, 2023", "7 p.m. Dec. 22 at the quay",
    ])
  func other(text: String) {
    #expect(readDatedByline(line(text)) == nil)
  }

  private func line(_ text: String) -> Line {
    Line(number: 1, text: Array(text.utf8)[...], isAfterBlank: true)
  }
}
