import Model
import Testing

@testable import Extraction

@Suite("A note that keeps a page")
struct NoteRecordTests {
  private static let text = "The museum shows 42 watercolours from Friday.\n\nThey are well kept."

  @Test("ends with its record, which is read and taken out")
  func atTheEnd() throws {
    let (article, markdown) = try read(
      "Museum shows watercolours\n\n\(Self.text)\n\nid: 3f2b7c8d9e0a4b1c8d7e6f5a4b3c2d1e\n"
        + "parent_id: 9a8b\ncreated_time: 2024-05-17T08:11:02.000Z\nsource: web\nauthor: Ann Lee\n"
        + "source_url: https://f.example/a\nis_conflict: 0\nlatitude: \ntype_: 1")
    #expect(article.header.headline == Headline("Museum shows watercolours"))
    #expect(
      article.header.original == "https://f.example/a" && article.header.authors == ["Ann Lee"])
    #expect(article.header.published?.day.iso == "2024-05-17")
    #expect(markdown == Self.text + "\n")
  }

  @Test("has its record under a heading")
  func underAHeading() throws {
    let (article, markdown) = try read(
      "# Museum shows watercolours\n\n![rw-book-cover](https://r.example/0.png)\n\n## Metadata\n"
        + "- Author: [[Ann Lee]] and [[Bo Ray]]\n- Full Title: Museum shows watercolours\n- Category: #articles\n"
        + "- Summary: What is shown.\n- URL: https://f.example/a\n\n## Highlights\n\n\(Self.text)\n"
    )
    #expect(article.header.headline.text == "Museum shows watercolours")
    #expect(article.header.authors == ["Ann Lee", "Bo Ray"])
    #expect(article.header.original == "https://f.example/a")
    #expect(article.header.summary == "What is shown.")
    #expect(markdown == "## Highlights\n\n" + Self.text + "\n")
  }

  @Test("is found for what it is only where all of it stands there")
  func none() throws {
    for text in [
      "Museum\n\n\(Self.text)\n\ntype_: 1", "Museum\n\n\(Self.text)\n\nid: 3\ntype_: 1 of 2",
      "# Museum\n\n## Metadata\n- Kind: a word\n\n\(Self.text)",
      "# Museum\n\nOf ## Metadata\n- Author: Ann Lee\n",
    ] {
      let last = text.split(separator: "\n").last.map(String.init) ?? "-"
      #expect(try read(text).markdown.contains(last))
    }
  }

  @Test("has no topic of the program that kept it")
  func clippings() throws {
    let (article, _) = try read("---\ntags:\n  - clippings\n  - Museums\n---\n\(Self.text)\n")
    #expect(article.header.listedTopics == ["Museums"])
  }

  private func read(_ text: String) throws -> (article: Article, markdown: String) {
    let found = extract(Seed(path: "a.md", bytes: Array(text.utf8)), settings: Settings())
    let article = try #require(found.articles.first)
    return (article, String(decoding: article.content.markdown, as: UTF8.self))
  }
}
