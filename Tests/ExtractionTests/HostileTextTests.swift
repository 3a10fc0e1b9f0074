import Model
import Testing

@testable import Extraction

@Suite("Text that is meant to hold a build up")
struct HostileTextTests {
  // Each took minutes or hours when its reader went over the same bytes again and again.
  @Test(
    "is read, and nothing of it lost",
    arguments: [
      ("bullets", String(repeating: "- a\n", count: 30_000), 30_000),
      ("stops", "Intro " + String(repeating: ".", count: 60_000) + "x", 1),
      (
        "link lists",
        String(repeating: "trending\n\n", count: 40_000)
          + "The ferry is late again today, the harbour master of the town said.\n", 1
      ),
    ])
  func read(name: String, text: String, pieces: Int) {
    let seed = Seed(path: "a.txt", bytes: Array(text.utf8))
    let articles = extract(seed, settings: Settings()).articles
    let lines = articles.first?.content.markdown.split(separator: UInt8(ascii: "\n")).count
    #expect(lines == pieces, "\(name)")
  }

  @Test("of words between two rules is no front matter")
  func rules() {
    let text = "---\nBreaking news from Port Ellery.\n---\nThe ferry is late.\n"
    let seed = Seed(path: "a.txt", bytes: Array(text.utf8))
    let markdown = extract(seed, settings: Settings()).articles.first?.content.markdown ?? []
    let body = String(decoding: markdown, as: UTF8.self)
    #expect(body.contains("Breaking news from Port Ellery.") && body.contains("The ferry is late."))
  }

  @Test("that speaks of HTML is not taken for a page")
  func aboutHTML() {
    let text =
      "3 May 2024\nA page begins with <html and a sign, the teacher told the whole class.\n"
    let seed = Seed(path: "a.txt", bytes: Array(text.utf8))
    #expect(extract(seed, settings: Settings()).articles.count == 1)
  }
}
