import Model
import Testing

@testable import Extraction

@Suite("What records look like")
struct RecordFormsTests {
  @Test(
    "in lists that were printed into a text",
    arguments: [
      (#"['Ann Lee', 'Bo Ray']"#, ["Ann Lee", "Bo Ray"]), (#"["Ann Lee"]"#, ["Ann Lee"]),
      (#"['Ann Lee' 'Bo Ray']"#, ["Ann Lee", "Bo Ray"]),
      ("[Ann Lee, Bo Ray]", ["Ann Lee", "Bo Ray"]),
      (#"["Bo O'Ray", 'Ann \'A\' Lee']"#, ["Bo O'Ray", "Ann 'A' Lee"]),
      ("('Ann Lee',)", ["Ann Lee"]), ("{'Ann Lee', 'Bo Ray'}", ["Ann Lee", "Bo Ray"]), ("[]", []),
      (" ['Ann Lee'] ", ["Ann Lee"]), ("['Ann Lee\n'\n 'Bo Ray']", ["Ann Lee\n", "Bo Ray"]),
      ("Ann Lee", nil), ("(AP)", nil), ("['Ann Lee", nil), ("[[Ann Lee]]", nil), ("[", nil),
      ("{'a': 'b'}", nil), ("", nil),
    ])
  func printedLists(text: String, items: [String]?) {
    #expect(listInText(Array(text.utf8)[...])?.map(\.string) == items)
  }

  @Test(
    "of authors and topics",
    arguments: [
      (
        #""author": "['Ann Lee', 'Bo Ray']", "tags": "['Ports', 'Storms']""#,
        ["Ann Lee", "Bo Ray"], ["Ports", "Storms"]
      ),
      (
        #""authors": "[]", "author": "Ann Lee", "tags": "Ports;Storms|Sea""#, ["Ann Lee"],
        ["Ports", "Storms", "Sea"]
      ),
      (#""author": 7, "tags": [3, 9], "keywords": "Ports|Sea""#, [], ["Ports", "Sea"]),
      (
        #""author": [{"id": 7, "name": "Ann Lee"}], "tags": [{"name": "subject", "value": "Ports"}]"#,
        ["Ann Lee"], ["Ports"]
      ),
      (#""author": "['None']", "tags": ["None", "Ports"]"#, [], ["Ports"]),
    ])
  func names(fields: String, authors: [String], topics: [String]) throws {
    let header = try #require(
      read("{\"title\": \"A\", \"text\": \"Words.\", \(fields)}").articles.first
    ).header
    #expect(header.authors == authors && header.listedTopics == topics)
  }

  @Test("of a service that cuts texts off and puts its source behind each title")
  func cutTexts() throws {
    let found = read(
      #"""
      {"status": "ok", "articles": [{"source": {"id": null, "name": "Paper X"}, "author": "Ann Lee",
      "title": "Storm sinks two boats - Paper X", "description": "Two boats lie on the ground of the harbour since the storm.",
      "url": "https://p.example/1", "publishedAt": "2024-05-01T10:00:00Z",
      "content": "The storm sank two boats in the harbour of Port Ellery… [+2345 chars]"},
      {"source": {"name": "p.example"}, "title": "Ferry - late again - p.example", "url": "https://p.example/2",
      "content": "The ferry is late again, and nobody [+3 chars] knows why."}]}
      """#)
    let first = try #require(found.articles.first)
    #expect(
      found.articles.map(\.header.headline.text) == ["Storm sinks two boats", "Ferry - late again"])
    #expect(
      first.header.summary == "Two boats lie on the ground of the harbour since the storm."
        && first.header.source?.name == "Paper X")
    #expect(markdown(first) == "The storm sank two boats in the harbour of Port Ellery…\n")
    #expect(markdown(found.articles[1]).contains("3 chars"))
    #expect(
      found.diagnostics.contains {
        $0.message == "no more than an excerpt of the article stands in 1 of 2 entries"
      })
  }

  @Test("of a service whose answer wraps its list, and each record its fields")
  func wrapped() throws {
    let article = try #require(
      read(
        #"""
        {"response": {"status": "ok", "total": 1, "results": [{"id": "world/2024/fog", "type": "article",
        "sectionName": "World news", "webPublicationDate": "2024-05-01T10:00:00Z", "webTitle": "Fog over the bay",
        "webUrl": "https://g.example/fog", "fields": {"byline": "Ann Lee and Bo Ray",
        "trailText": "Nobody saw the <b>bay</b> until noon, and ferries lay still.", "bodyText": "Fog lay over the bay. It went at noon."}}]}}
        """#
      ).articles.first)
    let header = article.header
    #expect(
      header.headline.text == "Fog over the bay" && header.original == "https://g.example/fog")
    #expect(header.published?.day.iso == "2024-05-01" && header.section == "World news")
    #expect(
      header.authors == ["Ann Lee", "Bo Ray"]
        && header.summary == "Nobody saw the bay until noon, and ferries lay still.")
    #expect(markdown(article) == "Fog lay over the bay. It went at noon.\n")
  }

  @Test("of a service that gives headlines in objects and no texts")
  func headlines() throws {
    let found = read(
      #"""
      {"status": "OK", "response": {"docs": [{"abstract": "Why nobody in Port Ellery saw the bay, and what ferries did.", "web_url": "https://n.example/fog",
      "lead_paragraph": "Fog lay over the bay of Port Ellery for a week.", "source": "The Bay Times",
      "headline": {"main": "A week of fog", "kicker": "Weather"}, "pub_date": "2024-05-01T10:00:00+0000",
      "byline": {"original": "By Ann Lee"}, "section_name": "Weather",
      "keywords": [{"name": "subject", "value": "Fog", "rank": 1}]}]}}
      """#)
    let article = try #require(found.articles.first)
    let header = article.header
    #expect(header.headline.text == "A week of fog" && header.original == "https://n.example/fog")
    #expect(header.authors == ["Ann Lee"] && header.section == "Weather")
    #expect(header.listedTopics == ["Fog"] && header.source?.name == "The Bay Times")
    #expect(header.summary == "Why nobody in Port Ellery saw the bay, and what ferries did.")
    #expect(markdown(article) == "Fog lay over the bay of Port Ellery for a week.\n")
    #expect(found.diagnostics.contains { $0.message.hasPrefix("no more than an excerpt") })
  }

  @Test("of a site's own interface, with its texts as they are rendered")
  func rendered() throws {
    let article = try #require(
      read(
        #"""
        [{"id": 12, "date": "2024-05-01T12:00:00", "date_gmt": "2024-05-01T10:00:00", "status": "publish",
        "link": "https://w.example/fog/", "title": {"rendered": "Fog &#8211; a week of it"}, "author": 5,
        "content": {"rendered": "<p>Fog lay over the bay.</p>\n<p>It went.</p>", "protected": false},
        "excerpt": {"rendered": "<p>Fog lay over the [&hellip;]</p>"}, "categories": [3], "tags": [7, 9]}]
        """#
      ).articles.first)
    #expect(article.header.headline.text == "Fog – a week of it")
    #expect(article.header.authors.isEmpty && article.header.listedTopics.isEmpty)
    #expect(article.header.original == "https://w.example/fog/")
    #expect(markdown(article) == "Fog lay over the bay.\n\nIt went.\n")
  }

  @Test("of one article in two lines, of which the one that was changed last counts")
  func repeated() {
    let found = read(
      """
      {"url": "https://x.example/a", "title": "Fog", "text": "New words.", "date": "2024-05-02"}
      {"url": "https://x.example/b", "title": "Rain", "text": "Rain fell.", "date": "2024-05-02"}
      {"url": "https://x.example/a", "title": "Fog", "text": "Old words.", "date": "2024-05-01"}
      {"url": "https://x.example/b", "title": "Rain", "text": "Rain fell again.", "date": "2024-05-02"}
      """)
    #expect(found.articles.map(markdown) == ["New words.\n", "Rain fell again.\n"])
    let notes = found.diagnostics.filter { $0.message.contains("left out here") }
    #expect(notes.map(\.line) == [2, 3])
    #expect(
      notes.map(\.message) == [
        "'Rain' is also in line 4 of this file, so it was left out here",
        "'Fog' is also in line 1 of this file, so it was left out here",
      ])
  }

  private func markdown(_ article: Article) -> String {
    String(decoding: article.content.markdown, as: UTF8.self)
  }

  private func read(_ json: String) -> Extracted {
    extract(Seed(path: "a.json", bytes: Array(json.utf8)), settings: Settings())
  }

  @Test("that hold their text in a field of an unknown name say which")
  func unreadField() {
    let text = String(repeating: "The ferry left the quay of Port Ellery at noon. ", count: 6)
    let lines = [
      "{\"title\": \"Fog\", \"date\": \"2024-05-01\", \"story_words\": \"\(text)\"}",
      "{\"title\": \"Rain\", \"date\": \"2024-05-01\", \"summary\": \"\(text)\"}",
      "{\"title\": \"Snow\", \"date\": \"2024-05-01\", \"text\": \"It snowed.\", \"notes\": \"\(text)\"}",
    ]
    let seed = Seed(path: "a.jsonl", bytes: Array(lines.joined(separator: "\n").utf8))
    let warnings = extract(seed, settings: Settings()).diagnostics.filter {
      $0.severity == .warning
    }
    #expect(
      warnings.map(\.text) == [
        "seeds/a.jsonl:1: warning: the field 'story_words' is not read, and 1 of 3 entries have no other "
          + "text. If it is the article's text, call it 'text': see docs/formats.md."
      ])
  }
}
