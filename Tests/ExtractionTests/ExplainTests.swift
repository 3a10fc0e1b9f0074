import Model
import Testing

@testable import Extraction

@Suite("How a seed was read")
struct ExplainTests {
  @Test("is told line by line for a text, with the rule that dropped it")
  func text() throws {
    let text = """
      3 May 2024
      Share this story
      The ferry is late again today, the harbour master of the town said.
      """
    let found = try #require(
      explain(Seed(path: "a.txt", bytes: Array(text.utf8)), settings: Settings()))
    #expect(found.passages.map(\.isKept) == [false, false, true])
    #expect(found.passages.map(\.reason) == ["date line", "share panel", "text"])
    #expect(found.passages.map(\.line) == [1, 2, 3])
    #expect(found.facts.contains { $0.name == "date" && $0.value == "2024-05-03" })
  }

  @Test("is told block by block for a page, with the places of its record")
  func page() throws {
    let page = """
      <html><head><meta property="og:site_name" content="The Gazette"></head><body><h1>Ferry late again</h1>
      <p>The ferry is late again today, the harbour master of the town said on Monday.</p></body></html>
      """
    let found = try #require(
      explain(Seed(path: "a.html", bytes: Array(page.utf8)), settings: Settings()))
    #expect(found.passages.map(\.reason) == ["the headline", "text of the article"])
    #expect(
      found.facts.first { $0.name == "source" }
        == Explanation.Fact("source", "The Gazette", origin: "og:site_name"))
  }

  @Test("is not told of what is no text")
  func picture() {
    let seed = Seed(path: "a.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0])
    #expect(explain(seed, settings: Settings()) == nil)
  }
}
