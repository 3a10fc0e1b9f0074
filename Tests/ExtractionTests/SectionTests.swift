import Extraction
import Model
import Testing

@Suite("The section that a source names")
struct SectionTests {
  @Test(
    "is read from every kind of seed",
    arguments: [
      ("a.md", "---\ntitle: The quay\nsection: Harbour\n---\n\nThe quay is closed.\n", "Harbour"),
      ("a.md", "---\ntitle: The quay\n---\n\nThe quay is closed.\n", nil),
      (
        "a.html",
        page(head: #"<meta property="article:section" content=" World &amp; Sea ">"#), "World & Sea"
      ),
      (
        "a.html",
        page(
          head: """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"The quay",
            "articleSection":["Front page","Sport"]}</script>
            """), "Sport"
      ),
      (
        "a.html",
        page(
          head: """
            <meta property="article:section" content="Template 12">
            <script type="application/ld+json">{"@type":"Article","articleSection":"Money"}</script>
            """), "Money"
      ),
      (
        "a.jsonl", #"{"title": "The quay", "text": "The quay is closed.", "section": "Harbour"}"#,
        "Harbour"
      ),
      (
        "a.xml",
        """
        <rss version="2.0" xmlns:p="http://prismstandard.org/namespaces/basic/2.0/"><channel>
        <title>Gazette</title><item><title>The quay</title><p:section>Sport</p:section>
        <description>The quay is closed.</description></item></channel></rss>
        """, "Sport"
      ),
    ] as [(String, String, String?)])
  func read(path: String, text: String, section: String?) throws {
    let seed = Seed(path: path, bytes: Array(text.utf8), isCut: false)
    let article = try #require(extract(seed, settings: Settings()).articles.first)
    #expect(article.header.section == section)
  }

  @Test("is put right by a sidecar")
  func sidecar() throws {
    let seed = Seed(
      path: "a.md", bytes: Array("---\nsection: Sport\n---\n\nThe quay is closed.\n".utf8),
      isCut: false,
      sidecar: Sidecar(file: "a.md.yaml", bytes: Array("section: Harbour\n".utf8)))
    let known = Settings(sections: [SectionRule(name: "Harbour")])
    for (settings, diagnostics) in [(known, 1), (Settings(), 2)] {
      let found = extract(seed, settings: settings)
      #expect(found.articles.map(\.header.section) == ["Harbour"])
      #expect(found.diagnostics.count == diagnostics)
    }
  }
}

/// A page of an article with something in its head.
private func page(head: String) -> String {
  let words =
    "The quay of Port Ellery is closed until the divers have looked at its piles, they say. "
  let paragraphs = (1...4).map { "<p>\($0): \(words)\(words)</p>" }.joined(separator: "\n")
  return """
    <!doctype html><html lang="en"><head><title>The quay</title>\(head)</head>
    <body><article><h1>The quay is closed</h1>\(paragraphs)</article></body></html>
    """
}
