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

  @Test(
    "names the sidecar where that has the last word",
    arguments: [
      ("a.txt", "3 May 2024\nThe ferry is late again today, the harbour master of the town said."),
      (
        "a.html",
        "<h1>Ferry late again</h1><p>The ferry is late again today, the harbour master said.</p>"
      ),
      ("a.md", "---\ntitle: Ferry\ndate: 2024-05-03\n---\nThe ferry is late again today."),
    ])
  func sidecar(path: String, text: String) throws {
    func facts(_ sidecar: String) throws -> [Explanation.Fact] {
      let seed = Seed(
        path: path, bytes: Array(text.utf8),
        sidecar: Sidecar(file: "seeds/\(path).yaml", bytes: Array(sidecar.utf8)))
      return try #require(explain(seed, settings: Settings())).facts
    }
    let corrected = try facts("title: Ferry sails\nauthors: [Ida Rem]\n")
    for (name, value) in [("headline", "Ferry sails"), ("authors", "Ida Rem")] {
      #expect(
        corrected.filter { $0.name == name } == [.init(name, value, origin: "seeds/\(path).yaml")])
    }
    #expect(!corrected.contains { $0.name == "date" && $0.origin.hasSuffix("yaml") })
    #expect(try !facts("authors: []\n").contains { $0.name == "authors" })
    #expect(
      try facts("hide: true\n").contains(.init("hidden", "yes", origin: "seeds/\(path).yaml")))
  }

  @Test("is not told of what is no text")
  func picture() {
    let seed = Seed(path: "a.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0])
    #expect(explain(seed, settings: Settings()) == nil)
  }
}
