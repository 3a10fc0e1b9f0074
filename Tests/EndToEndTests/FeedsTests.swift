import Building
import Model
import TestSupport
import Testing

/// Articles of three months: one in full in feeds, one by an excerpt, one by its headline.
private let feedDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  excerpt_words: 8
  topics:
    - {name: Harbour, words: [harbour]}
  sources:
    - {name: Notebook, folder: notebook, homepage: "https://notebook.example/", rights: {own: yes}}
    - {name: Gazette, folder: gazette, rights: {show: excerpt}}
    - {name: Wire, folder: wire, rights: {feed: headline}}
  -- seeds/notebook/fog.md --
  ---
  title: On fog
  date: 2024-02-05T07:30:00+01:00
  authors: [Ann Lee, Bo Ray]
  url: https://notebook.example/fog
  topics: [Weather]
  ---
  Fog has come to the harbour on forty days of this winter, more than ever.

  It smells of *iron* & of apples.
  -- seeds/gazette/ferry.txt --
  Ferry timetable put off again
  3 January 2024
  Ferries between Port Ellery and Tesk will not run every hour before the autumn, the operator said.
  The mooring posts at the southern quay were found to be cracked below the water line.
  -- seeds/wire/dues.md --
  ---
  title: Harbour dues to rise
  date: 2023-12-09
  ---
  Tesk will raise the dues for ships in its harbours by a tenth, the ministry of transport said.
  """

private let place = "https://example.org/digest/"

@Suite("Feeds")
struct FeedsTests {
  @Test("hold an article in full, an excerpt of it or its headline, as its rights say")
  func rights() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    let atom = try #require(world["site/feed.xml"])
    #expect(
      atom.contains("<content type=\"html\">&lt;p&gt;Fog has come to the harbour on forty"))
    #expect(atom.contains("&lt;em&gt;iron&lt;/em&gt; &amp;amp; of apples."))
    #expect(atom.contains("<summary>Ferries between Port Ellery and Tesk will not…</summary>"))
    let rss = try #require(world["site/rss.xml"])
    #expect(rss.contains("<content:encoded>&lt;p&gt;Fog has come"))
    let json = try #require(world["site/feed.json"])
    #expect(json.contains(#""content_html":"\u003cp>Fog has come"#))
    #expect(json.contains(#""content_text":"Harbour dues to rise""#))
    for (path, bytes) in world.site where isFeed(path) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("before the autumn") && !text.contains("mooring"), "\(path)")
      #expect(!text.contains("raise the dues"), "\(path)")
    }
  }

  @Test("say who wrote and who published an article, and lead to the original")
  func origin() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    let atom = try #require(world["site/sources/notebook/feed.xml"])
    for line in [
      #"<link rel="alternate" type="text/html" href="https://example.org/digest/2024/02/05/on-fog.html"/>"#,
      #"<link rel="via" type="text/html" href="https://notebook.example/fog"/>"#,
      "<author><name>Ann Lee</name></author>\n<author><name>Bo Ray</name></author>",
      "<published>2024-02-05T07:30:00+01:00</published>",
      #"<category term="Harbour"/>"#,
      "<source><id>https://notebook.example/</id><title>Notebook</title>"
        + #"<link rel="alternate" type="text/html" href="https://notebook.example/"/></source>"#,
    ] { #expect(atom.contains(line)) }
    let rss = try #require(world["site/rss.xml"])
    #expect(rss.contains(#"<source url="https://notebook.example/">Notebook</source>"#))
    #expect(rss.contains("<pubDate>Mon, 05 Feb 2024 07:30:00 +0100</pubDate>"))
    #expect(!rss.contains(">Gazette</source>"), "its homepage is not known")
  }

  @Test("know an article by the same id whatever becomes of its headline and text")
  func ids() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    let before = ids(in: world["site/feed.xml"])
    world["seeds/notebook/fog.md"] = world["seeds/notebook/fog.md"]?
      .replacing("On fog", with: "Fog again").replacing("iron", with: "tar")
    try await world.build(baseURL: place)
    #expect(world["site/feed.xml"]?.contains("<title>Fog again</title>") == true)
    #expect(world["site/feed.xml"]?.contains("tar&lt;/em&gt;") == true)
    #expect(ids(in: world["site/feed.xml"]) == before)
    #expect(Set(before).count == 4, "the feed's and three articles'")
    for id in before.dropFirst() {
      #expect(world["site/rss.xml"]?.contains(id) == true)
      #expect(world["site/feed.json"]?.contains(id) == true)
    }
  }

  @Test("of past months stay byte for byte when articles of later months come")
  func archives() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    let before = archives(of: world)
    #expect(
      before.keys.sorted() == ["feeds/2023/12.xml", "feeds/2024/01.xml", "feeds/2024/02.xml"])
    for number in 0..<60 {
      world["seeds/gazette/n\(number).md"] =
        "---\ntitle: Fog and harbour \(number)\ndate: 2024-03-\(10 + number % 20)\n---\nThe harbour was closed.\n"
    }
    try await world.build(baseURL: place)
    let after = archives(of: world)
    #expect(after.count == 4)
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
  }

  @Test("lead from the newest through all archives, and so to every article with a date")
  func chain() async throws {
    let world = World(feedDigest)
    for number in 0..<60 {
      world["seeds/gazette/n\(number).md"] =
        "---\ntitle: Report \(number)\ndate: 2024-03-\(10 + number % 20)\n---\nIt was foggy.\n"
    }
    try await world.build(baseURL: place)
    var found: Set<String> = []
    var next: String? = "feed.xml"
    var steps: [String] = []
    while let path = next {
      let feed = try #require(world["site/" + path])
      found.formUnion(ids(in: feed).dropFirst())
      steps.append(path)
      next = feed.split(separator: "\n").first { $0.contains("prev-archive") }
        .flatMap { $0.split(separator: "\"").dropLast().last }
        .map { String($0.dropFirst(place.count)) }
    }
    #expect(
      steps == [
        "feed.xml", "feeds/2024/03.xml", "feeds/2024/02.xml", "feeds/2024/01.xml",
        "feeds/2023/12.xml",
      ])
    #expect(found.count == 63)
    #expect(world["site/feeds/2024/01.xml"]?.contains("<fh:archive/>") == true)
    #expect(ids(in: world["site/feed.xml"]).count == 51)
  }

  @Test("skip the archive of a month that they hold all of")
  func openMonth() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    #expect(
      world["site/feed.xml"]?.contains(
        #"<link rel="prev-archive" type="application/atom+xml" href="\#(place)feeds/2024/01.xml"/>"#
      )
        == true)
  }

  @Test("and everything else stay well-formed, whatever a headline says")
  func hostile() async throws {
    let headlines = [
      "]]> & <![CDATA[ x", "</script><script>alert(1)</script>", "<!-- \\\"quoted\\\" 'single'",
      "🦊 fox & é", "nul\\u0001 and \\u009f and \\ufffe bell\\u0007", "\\\\ back \\\\u0041",
    ]
    let world = World(feedDigest)
    for (number, headline) in headlines.enumerated() {
      world["seeds/notebook/h\(number).md"] = """
        ---
        title: "\(headline)"
        date: 2024-02-0\(number + 1)
        authors: ["\(headline)"]
        topics: ["\(headline)"]
        ---
        A text about \(headline) and the harbour, which goes on for a while.

        And so on.
        """
    }
    let settings = try #require(world["digest.yaml"])
    world["digest.yaml"] = settings.replacing(
      "The Ellery Digest", with: "\"A & B </script> <!--\"")
    try await world.build(baseURL: place)
    for (path, bytes) in world.site {
      let text = String(decoding: bytes, as: UTF8.self)
      if isXML(path) { #expect(faultOfXML(text) == nil, "\(path)") }
      if path.hasSuffix(".json") { #expect(isJSON(text), "\(path)") }
      guard path.hasSuffix(".html"), let data = data(in: text) else { continue }
      #expect(isJSON(data) && !data.contains("<"), "\(path)")
      let scripts = text.split(separator: "</script>", omittingEmptySubsequences: false).count - 1
      #expect(scripts == (path == "search/index.html" ? 3 : 1), "\(path)")
    }
    #expect(world.site.keys.count(where: isXML) > 10)
  }

  @Test("are named on a page for people and in a list for reader programs")
  func named() async throws {
    let world = World(feedDigest)
    try await world.build(baseURL: place)
    let page = try #require(world["site/feeds/index.html"])
    for link in [
      "../feed.xml", "../rss.xml", "../feed.json", "../feeds.opml",
      "../sources/gazette/feed.xml", "2024/02.xml",
    ] { #expect(page.contains("href=\"\(link)\""), "\(link)") }
    let list = try #require(world["site/feeds.opml"])
    #expect(faultOfXML(list) == nil)
    #expect(list.contains("xmlUrl=\"\(place)sources/notebook/feed.xml\""))
    #expect(world["site/index.html"]?.contains("href=\"feeds/\"") == true)
    #expect(brokenLinks(in: world.site) == [])
  }

  @Test("are left out where it is not known where the site will stand")
  func nowhere() async throws {
    let world = World(feedDigest)
    try await world.build()
    #expect(!world.site.keys.contains { isXML($0) || $0.contains("feed") })
    #expect(brokenLinks(in: world.site) == [])
  }

  private func isFeed(_ path: String) -> Bool {
    path.hasSuffix("feed.xml") || path.hasPrefix("feeds/") || path == "rss.xml"
      || path == "feed.json"
  }

  private func isXML(_ path: String) -> Bool { path.hasSuffix(".xml") || path.hasSuffix(".opml") }

  private func ids(in feed: String?) -> [String] {
    (feed ?? "").split(separator: "\n").filter { $0.hasPrefix("<id>") }.map(String.init)
      .map { $0.replacing("<id>", with: "").replacing("</id>", with: "") }
  }

  private func archives(of world: World) -> [String: [UInt8]] {
    world.site.filter { $0.key.hasPrefix("feeds/2") }
  }

  private func data(in page: String) -> String? {
    let parts = page.split(separator: "<script type=\"application/ld+json\">")
    return parts.count < 2 ? nil : parts[1].split(separator: "</script>").first.map(String.init)
  }
}
