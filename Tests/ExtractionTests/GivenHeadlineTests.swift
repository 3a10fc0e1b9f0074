import Model
import Testing

@testable import Extraction

@Suite("The headline above a text")
struct GivenHeadlineTests {
  @Test(
    "is the line whose words come again, not what stands around it",
    arguments: [
      [], ["46.8k SHARES SHARE THIS STORY"], ["(Ida Rem / Tesk Press)"], ["Ida Rem / Tesk Gazette"],
      ["Divers on the quay of Tesk (Ida Rem/Tesk Press)"],
      ["Tesk TV on Facebook: http://tesk.example/tv"],
      ["Ida Rem @idarem"], ["1 of 9 |"],
      ["What was mispronounced? Optional: help us by adding the time"],
      ["Ferries of Tesk divers ›"], ["Ferry divers of Tesk »"],
      ["Read in app"], ["One Time Monthly Yearly"],
      ["Ferry Quay Divers Tesk"], ["Show more sharing options"], ["As told to Ida Rem"],
      ["The ferry at Tesk (Reuters)"], ["Share Tweet Email"], ["Image Credit Ida Rem"],
      ["Angle down icon"], ["Ida Rem, tesk.example"], ["By Tesk Gazette staff"],
      ["Enlarge Image Ferry"], ["The raised ferry of Tesk divers. Ida Rem / Tesk Press file"],
      ["The raised ferry of Tesk divers. Ida Rem"], ["Ferry divers of Tesk Courtesy of Quay Films"],
    ])
  func chosen(around: [String]) {
    #expect(
      headline(of: around + ["Divers raise the ferry of Tesk"] + text)
        == "Divers raise the ferry of Tesk")
    #expect(
      headline(of: ["Divers raise the ferry of Tesk"] + around + text)
        == "Divers raise the ferry of Tesk")
  }

  @Test(
    "is none where only such a line stands there",
    arguments: [
      "8.7k SHARES SHARE THIS STORY", "1,204 Shares Tweet", "Posted by Ida Rem on 25 Sep 2016",
      "TESK, Ellery –",
      "Ida Rem, TeskNews.ca", "By Tesk Gazette staff", "Enlarge Image Divers",
      "The quay (Instagram)", "Advertisement - story continues below",
    ])
  func none(line: String) {
    #expect(headline(of: [line] + text) == nil)
  }

  @Test(
    "may begin as a by-line does",
    arguments: [
      "By cutting posts, Tesk loses its last ferry reporters",
      "Enlarge the quay, divers of Tesk say",
    ])
  func likeByline(line: String) {
    #expect(headline(of: [line, "14 March 2024", "By Ida Rem"] + text) == line)
  }

  @Test("of a whole page stands near date, by-line and text, and the page's title repeats it")
  func page() {
    let menu = (1...12).map { "Part \($0)" }
    let teaser = "Ferry of Tesk: what divers found below the quay"
    let record = ["By Ida Rem", "14 March 2024"]
    let wanted = "The ferry that came back"
    #expect(
      headline(
        of: ["Divers raise ferry at Tesk"] + menu + [teaser] + menu + [wanted] + record + text)
        == wanted)
    #expect(
      headline(of: ["\(wanted) | News | Tesk Gazette"] + menu + [wanted, teaser] + text) == wanted)
    #expect(
      headline(
        of: [wanted] + menu + [teaser, "3 May 2024", "Gulls", "2 May 2024"] + menu + [
          wanted, "Ida Rem",
        ]
          + menu + text) == wanted)
    #expect(headline(of: ["\(wanted) - Quay"] + menu + ["Quay"] + menu + text) == wanted)
  }

  @Test(
    "is kept whole, with its date, its dash, its brackets and its slash",
    arguments: [
      "Divers raise the ferry of Tesk - What We Know Today",
      "Divers Raise Tesk Ferry. Now What", "Divers raise the ferry. Finally",
      "Divers raise the ferry of Tesk (Part 1/2)",
      "Tesk/Ellery Ferry Divers Vote", "Why you can trust the ferry divers of Tesk",
      "12 Shares of the Ferry of Tesk Are Sold by Divers",
      "Ferry divers of Tesk live on TV @ 9pm tonight",
    ])
  func whole(line: String) {
    #expect(headline(of: [line] + text) == line)
  }

  @Test(
    "of a text without its page is the top line, whatever it says and however it ends",
    arguments: [
      ["Follow the money"], ["Transport", "Follow the money"],
      ["Follow the money", "Ferry divers count the cost."],
      ["Follow the money. Finally."],
    ])
  func top(lines: [String]) {
    let wanted = lines.first { $0.hasPrefix("Follow") }
    #expect(headline(of: lines + ["By Ida Rem", "14 March 2024"] + text) == wanted)
  }

  @Test(
    "of a text without its page stands above a lone name and the date",
    arguments: [
      (["Follow the money", "Ida Rem", "14 March 2024"], "Follow the money", ["Ida Rem"]),
      (
        ["Follow the money", "It costs a lot.", "Ida Rem", "14 March 2024"], "Follow the money",
        ["Ida Rem"]
      ),
      (["За деньгами", "Ида Рем", "14 марта 2024"], "За деньгами", ["Ида Рем"]),
      (["Follow the money", "Ida Rem", "Tesk - 14 March 2024"], "Follow the money", ["Ida Rem"]),
      (
        ["Text: Rem Speech Transcript", "Ida Rem", "14 March 2024"], "Text: Rem Speech Transcript",
        ["Ida Rem"]
      ),
      (["Bridge open", "14 March 2024"], "Bridge open", []),
      (["Мост открыт", "14 марта 2024 г."], "Мост открыт", []),
      (["पुल खुला", "14 मार्च 2024"], "पुल खुला", []),
    ])
  func loneName(lines: [String], wanted: String, authors: [String]) {
    let reading = readPlainText(Array((lines + text).joined(separator: "\n\n").utf8))
    #expect(reading.headline?.string == wanted)
    #expect(reading.authors == authors)
    #expect(reading.dates.published?.day.iso == "2024-03-14")
  }

  @Test(
    "takes no part of the paper for a headline or a name",
    arguments: [
      ["World news", "14 March 2024"], ["Ida Rem", "14 March 2024"], ["Ида Рем", "14 марта 2024"],
      ["Latest headlines", "14 March 2024"],
    ])
  func partOfPaper(lines: [String]) {
    #expect(headline(of: lines + text) == nil)
    let below = ["Divers raise the ferry of Tesk", "World News", "14 March 2024"] + text
    #expect(readPlainText(Array(below.joined(separator: "\n\n").utf8)).authors == [])
    #expect(Extraction.loneName(Array("By Ida Rem".utf8)[...]) == nil)
    #expect(Extraction.loneName(Array("New Tesk".utf8)[...]) == nil)
  }

  @Test("is none of several lines of which none fits")
  func several() {
    let lines = ["World News and Business", "Sheep leave", "By Ida Rem", "14 March 2024"]
    #expect(headline(of: lines + text) != "World News and Business")
  }

  @Test("stands below the name of a part of the paper")
  func part() {
    let lines = [
      "Fashion Trends 2023", "Divers raise the ferry of Tesk", "By Ida Rem", "14 March 2024",
    ]
    #expect(headline(of: lines + text) == "Divers raise the ferry of Tesk")
  }

  @Test("stands above its standfirst, which shares more words with the text")
  func standfirst() {
    let lines = [
      "Tesk ferry comes back at last",
      "Divers worked for nine days in the cold, with half of the town on the quay to watch",
      "By Ida Rem", "14 March 2024",
    ]
    #expect(headline(of: lines + text) == lines[0])
    let menu = ["Divers of ferry Tesk", lines[1], "By Ida Rem", "14 March 2024"]
    #expect(headline(of: menu + text) == lines[1])
  }

  @Test("may end in a quotation and have signs before it that point at it")
  func quotation() {
    #expect(headline(of: [">> Divers of the ferry"] + text) == "Divers of the ferry")
    let line = "Ferry divers of Tesk : « We are late »"
    #expect(headline(of: [line] + text) == line)
  }

  @Test("with words behind a colon is no title of what stands before it")
  func colon() {
    let reading = readPlainText(
      Array(
        (["Divers raise ferry: who pays now", "Divers raise ferry"] + text).joined(
          separator: "\n\n"
        ).utf8))
    let kept = reading.blocks.contains {
      if case .paragraph(let text) = $0 {
        text.string.hasPrefix("Divers raise ferry")
      } else {
        false
      }
    }
    #expect(reading.headline?.string == "Divers raise ferry: who pays now" || kept)
  }

  @Test("is found in time among thousands of lines")
  func many() {
    let lines = (0..<20_000).map { "ferry divers quay \($0)" }
    #expect(headline(of: lines + text) != nil)
  }

  @Test("may be so long that it reads like text")
  func long() {
    let capitals =
      "Divers Raise the Ferry of Tesk While Half of the Town Stands on the Quay to Watch Them"
    let small =
      "Divers raise the ferry of Tesk while half of the town stands on the quay to watch them"
    #expect(headline(of: [capitals] + text) == capitals)
    #expect(headline(of: [small, "By Ida Rem"] + text) == small)
    #expect(headline(of: [small] + text) == nil)
  }

  private let text = [
    "Divers have raised the ferry that sank off Tesk in the storm of last winter, the harbour office said.",
    "It came up at noon, with the quay full of people, and was towed to the yard in the evening.",
    "Half of the town had stood there to watch the divers, who worked for nine days in the cold.",
  ]

  private func headline(of lines: [String]) -> String? {
    readPlainText(Array(lines.joined(separator: "\n\n").utf8)).headline?.string
  }
}
