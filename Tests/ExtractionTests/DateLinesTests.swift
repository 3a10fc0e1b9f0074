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

  @Test("is the one below the headline where those above are those of teasers")
  func teasersAbove() {
    let teasers = (1...4).flatMap { ["Teaser \($0) of the menu", "\($0) January 2024"] }
    #expect(
      date([headline] + teasers + [headline] + rows.prefix(9) + ["22 December 2023"] + text)
        == "2023-12-22")
  }

  @Test("is the one near the text where the headline is the page's title far above")
  func farAbove() {
    #expect(
      date([headline, "17 February 2024"] + rows + rows + ["22 December 2023"] + text)
        == "2023-12-22")
  }

  @Test(
    "may stand behind the outlet or a section right beside the headline",
    arguments: ["TeskNews", "Quay notes", "ferries"])
  func labelled(label: String) {
    let line = label + " October 06, 2018"
    #expect(date([headline, line] + text) == "2018-10-06")
    #expect(date([line, headline] + text) == "2018-10-06")
    #expect(date(["Menu", line, "Menu", "Menu", "Menu", headline] + text) == nil)
  }

  @Test("is none where teasers below the text name several days")
  func severalBelow() {
    let teasers = ["Storm at Ellery", "3 January 2024", "Gulls at Hask", "4 February 2024"]
    #expect(date([headline] + text + rows + teasers) == nil)
    #expect(date([headline] + text + rows + teasers.prefix(2)) == "2024-01-03")
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

  @Test(
    "is none where it belongs to what is told",
    arguments: [
      ["5 January 2023", "6 January 2023", "7 January 2023"],
      ["Next meeting: March 9, 2023, 7 p.m."],
      ["May 5, 2020 – Ferry Stops", "May 6, 2021 – Council Votes"],
      [
        "10:15 AM March 3, 2021 Ferry Leaves", "10:25 AM March 3, 2021 Ferry Lands",
        "11:15 AM March 3, 2021 End",
      ],
    ])
  func told(entries: [String]) {
    let told = Array(text.prefix(3)) + entries.flatMap { [$0, text[2]] }
    #expect(date(text + told) == nil)
    #expect(date([headline] + told) == nil)
  }

  @Test("is not that of a teaser below a short text")
  func teaser() {
    let page = [
      "22 December 2023", "News", headline, text[0], "Storm at Ellery", "Ida Rem | 3 January 2024",
    ]
    #expect(date(page) == "2023-12-22")
    #expect(readPlainText(Array(page.joined(separator: "\n\n").utf8)).authors == [])
  }

  @Test("leaves those of a chronology to the text, but not the article's own once more")
  func chronology() {
    let own = [headline, "5 May 2020", "May 5, 2020"]
    #expect(bare(own + text) == [])
    let entries = ["3 March 2019", text[1], "4 April 2019", text[2], "6 June 2019", text[3]]
    #expect(
      bare([headline, "5 May 2020"] + entries) == ["3 March 2019", "4 April 2019", "6 June 2019"])
    #expect(
      bare(
        [headline, "5 May 2020"] + text + [
          "3 March 2019", "She sank.", "4 April 2019", "She rose.",
        ])
        == ["3 March 2019", "4 April 2019"])
  }

  /// The dates that stay in the body of a text.
  private func bare(_ lines: [String]) -> [String] {
    readPlainText(Array(lines.joined(separator: "\n\n").utf8)).blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(let text): [text.string]
      default: []
      }
    }
    .filter { readDate($0) != nil }
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
