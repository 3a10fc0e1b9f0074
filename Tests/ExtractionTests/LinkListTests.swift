import Testing

@testable import Extraction

@Suite("A list of links to other articles")
struct LinkListTests {
  @Test(
    "goes with its heading at the end of a text",
    arguments: [
      "Next Up In Harbour", "Most read in Tesk News", "More from Tesk", "POPULAR",
      "Most read stories",
    ])
  func end(heading: String) {
    #expect(
      blocks([
        "Ferry sails at noon", text, text, heading, "Lighthouse sold to a painter",
        "Mayor opens bridge",
      ])
        == 2)
  }

  @Test(
    "is none inside a text", arguments: ["Popular", "Most read in small towns are the obituaries"])
  func inside(line: String) {
    #expect(blocks(["Ferry sails at noon", text, line, text, text]) == 4)
  }

  private let text =
    "The ferry sailed from the quay at noon on Friday, and eighty people stood on the deck, the captain said."

  private func blocks(_ lines: [String]) -> Int {
    readPlainText(Array(lines.joined(separator: "\n").utf8)).blocks.count
  }
}
