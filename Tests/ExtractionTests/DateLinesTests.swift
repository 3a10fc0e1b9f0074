import Model
import Testing

@testable import Extraction

@Suite("The date of a text saved with its page")
struct DateLinesTests {
  @Test("is the one near the headline, not today's or that of a teaser")
  func near() {
    #expect(
      date(["17 February 2024", "Menu"] + rows + [headline, "22 December 2023"] + text)
        == "2023-12-22")
    #expect(
      date(["17 February 2024"] + rows + ["22 December 2023", headline] + text) == "2023-12-22")
    #expect(
      date([headline, "22 December 2023"] + text + rows + ["Storm at Ellery", "3 January 2024"])
        == "2023-12-22")
    #expect(date(["17 February 2024", "Menu"] + text) == "2024-02-17")
  }

  @Test("may stand below the first lines that read like text, with a time or a word that says so")
  func below() {
    let standfirst =
      "Nine days of work in the cold came to an end at noon, and half of the town had come to see it."
    #expect(
      date(
        [headline, standfirst, "Ida Rem", "Tesk Staff", "Save", "Published 22 December 2023"] + text
      ) == "2023-12-22")
  }

  @Test("is none where it belongs to what is told")
  func told() {
    let diary = ["5 January 2023"] + Array(text.prefix(1))
    #expect(date(text + diary + text) == nil)
  }

  private let headline = "Divers raise the ferry of Tesk"
  private let rows = (1...20).map { "Part \($0) of the menu" }
  private let text = [
    "Divers have raised the ferry that sank off Tesk in the storm of last winter, the harbour office said.",
    "It came up at noon, with the quay full of people, and was towed to the yard in the evening.",
    "Half of the town had stood there to watch the divers, who worked for nine days in the cold.",
    "The council wants to have it mended by the summer, and to let it run between the two towns again.",
  ]

  private func date(_ lines: [String]) -> String? {
    let dates = readPlainText(Array(lines.joined(separator: "\n\n").utf8)).dates
    return (dates.published ?? dates.modified)?.day.iso
  }
}
