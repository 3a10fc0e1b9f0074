import Model
import Testing

@testable import Extraction

@Suite("A file of records")
struct RecordTests {
  @Test(
    "is told by its beginning, not by its name",
    arguments: [
      ("{\"title\": \"A\"}", "a.txt", SeedFormat.json), ("[ {\"a\" : 1}]", "a", .json),
      ("{{template}} words", "a.txt", .plainText), ("[Photo: Ann Lee]", "a.txt", .plainText),
      ("{\"Quoted\" words in brackets}", "a.txt", .plainText), ("x", "a.jsonl", .json),
      ("<rss version='2.0'>", "a.txt", .feed),
    ])
  func format(text: String, path: String, expected: SeedFormat) {
    #expect(SeedFormat(Array(text.utf8), path: path) == expected)
  }

  @Test(
    "of one object stands for its file, and an entry without an address for its headline and day")
  func ids() {
    let record = #"{"title": "A story", "text": "Words of it.", "date": "2024-02-03"}"#
    #expect(read(record).map(\.header.id) == ["a.json"])
    let lines = read(record + "\n" + record.replacing("A story", with: "B story")).map(\.header.id)
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("entry-") })
    #expect(read("[\(record)]").first?.header.id == lines.first)
  }

  @Test("keeps the first line of a text that is not its title")
  func firstLine() {
    let text =
      "A dek above the text\\nThe harbour of Port Ellery was closed on Monday, its master said."
    let articles = read("{\"title\": \"Harbour closed\", \"text\": \"\(text)\"}")
    let markdown = String(decoding: articles.first?.content.markdown ?? [], as: UTF8.self)
    #expect(markdown.hasPrefix("A dek above the text\n\nThe harbour"))
  }

  @Test("may be the answer of a news service, with a list inside")
  func inside() {
    let articles = read(
      """
      {"status": "ok", "articles": [{"source": {"id": null, "name": "Gazette"}, "author": null,
      "title": "One", "url": "https://x.example/1", "publishedAt": "2024-02-03T10:00:00Z",
      "content": "The content of one."}, {"title": "Two", "url": "https://x.example/2"}]}
      """)
    #expect(articles.map(\.header.headline.text) == ["One", "Two"])
    #expect(articles.first?.header.source?.name == "Gazette")
  }

  @Test(
    "that is hostile costs no time and no other entry",
    arguments: [
      String(repeating: "{/*\n", count: 50_000), String(repeating: "[1,\n", count: 20_000),
      String(repeating: "{\"a\":\"\n", count: 50_000),
      "[" + String(repeating: "{\"a\" 1},\n", count: 20_000),
      "[" + String(repeating: "{/*\n", count: 20_000),
    ])
  func hostile(text: String) {
    #expect(read(text, path: "a.jsonl").isEmpty)
  }

  private func read(_ json: String, path: String = "a.json") -> [Article] {
    extract(Seed(path: path, bytes: Array(json.utf8)), settings: Settings()).articles
  }
}
