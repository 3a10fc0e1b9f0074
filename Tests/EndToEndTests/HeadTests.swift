import Building
import TestSupport
import Testing

/// An article that tells everything, and one that tells neither date nor source.
private let headDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  publisher: Tesk Press
  topics: [Harbour]
  sources:
    - {name: Gazette, folder: gazette, homepage: "https://gazette.example/", rights: {robots: index, licence: CC BY 4.0, licence_url: "https://creativecommons.org/licenses/by/4.0/", holder: Gazette Ltd}}
  -- seeds/gazette/a.md --
  ---
  title: A headline that goes on and on until it is longer than a hundred and ten characters, which search engines do not like
  date: 2024-02-03
  modified: 2024-02-04T10:00:00Z
  authors: [Ann Lee]
  url: https://gazette.example/a
  ---
  The Harbour of Port Ellery was closed on Saturday by a storm that nobody had foreseen.
  Two boats broke loose and were caught again by a tug from Tesk before they came to harm.
  The ferry stayed where it was for the whole day, and so did those who had wanted to use it.

  On Sunday the wind went down, and the first ship left the harbour at noon.

  Only the last paragraph of all speaks of herrings.
  -- seeds/b.md --
  ---
  title: Nobody knows
  ---
  It is not known when this was written, nor by whom, nor why.
  """

@Suite("The head of a page")
struct HeadTests {
  @Test("tells search engines what the article is, who published it, and never its text")
  func article() async throws {
    let page = try await page("2024/02/03/")
    for part in [
      #"{"@type":"NewsArticle","headline":"A headline that goes on and on until it is longer than a hundred and ten characters, which search engines do…","#,
      #""datePublished":"2024-02-03","dateModified":"2024-02-04T10:00:00Z","inLanguage":"en","#,
      #""author":[{"@type":"Person","name":"Ann Lee"}],"#,
      #""publisher":{"@type":"Organization","name":"Gazette","url":"https://gazette.example/"},"#,
      #""isBasedOn":"https://gazette.example/a","#,
      #""sdPublisher":{"@type":"Organization","name":"Tesk Press","url":"https://example.org/"},"#,
      #""keywords":["Harbour"],"license":"https://creativecommons.org/licenses/by/4.0/","#,
      #""copyrightHolder":{"@type":"Organization","name":"Gazette Ltd"}"#,
      #"{"@type":"ListItem","position":3,"name":"February","item":"https://example.org/2024/02/"}"#,
    ] { #expect(page.contains(part), "\(part)") }
    #expect(!page.contains("articleBody"))
    #expect(page.split(separator: "herrings").count == 2, "in the text alone")
  }

  @Test("makes no news of an article whose date and publisher nobody knows")
  func unknown() async throws {
    let page = try await page("undated/nobody")
    #expect(page.contains(#"{"@type":"Article","headline":"Nobody knows","inLanguage""#))
    #expect(!page.contains("datePublished") && !page.contains(#""author""#))
  }

  @Test("tells those who share the page what to show of it")
  func card() async throws {
    let page = try await page("2024/02/03/")
    for line in [
      #"<meta property="og:type" content="article">"#,
      #"<meta property="og:site_name" content="The Ellery Digest">"#,
      #"<meta property="article:published_time" content="2024-02-03">"#,
      #"<meta property="article:section" content="Harbour">"#,
      #"<meta name="twitter:card" content="summary">"#,
    ] { #expect(page.contains(line), "\(line)") }
    #expect(page.contains(#"<meta property="og:url" content="https://example.org/2024/02/03/a-"#))
    let home = try await self.page("index.html")
    #expect(home.contains(#"<meta property="og:type" content="website">"#))
    #expect(home.contains(#"{"@type":"WebSite","name":"The Ellery Digest","#))
    #expect(home.contains(#"{"@type":"CollectionPage","#))
    #expect(home.contains(#"{"@type":"ListItem","position":1,"url":"https://example.org/2024/"#))
  }

  @Test("holds no full address where it is not known where the site will stand")
  func nowhere() async throws {
    let page = try await page("2024/02/03/", baseURL: nil)
    #expect(!page.contains("og:url") && !page.contains("BreadcrumbList"))
    #expect(page.contains(#""mainEntityOfPage":"a-headline-that-goes"#))
  }

  /// The first page whose path begins so, index pages aside.
  private func page(
    _ start: String, baseURL: String? = "https://example.org/"
  ) async throws -> String {
    let world = World(headDigest)
    try await world.build(baseURL: baseURL)
    let found = world.site.keys.sorted().first {
      $0.hasPrefix(start) && $0.hasSuffix(".html") && ($0 == start || !$0.hasSuffix("index.html"))
    }
    return try #require(found.flatMap { world["site/" + $0] })
  }
}

@Suite("Files for hosts and programs")
struct HostFilesTests {
  @Test("come with every site, go with it, and stay as they are when articles come")
  func stable() async throws {
    let world = World(smallDigest)
    try await world.build(baseURL: "https://example.org/digest/")
    let names = [".nojekyll", "_headers", "llms.txt", "robots.txt"]
    let before = names.map { world["site/" + $0] }
    #expect(before[0] == "")
    #expect(
      before[1]?.hasPrefix("/digest/*\n  Content-Security-Policy: default-src 'none'; ") == true)
    #expect(before[1]?.contains("frame-ancestors 'none'") == true)
    #expect(before[3]?.contains("Sitemap: https://example.org/digest/sitemap.xml") == true)
    #expect(world["site/_redirects"] == nil, "nothing has moved")
    world["seeds/d.txt"] = "6 February 2024\nA seal was seen in the harbour, a fisher said.\n"
    try await world.build(baseURL: "https://example.org/digest/")
    #expect(names.map { world["site/" + $0] } == before)
    world["site/.nojekyll"] = nil
    #expect(try await world.build(baseURL: "https://example.org/digest/").written == 1)
    #expect(world["site/.nojekyll"] == "")
  }

  @Test("let pictures of other hosts be shown where a page may show them")
  func remotePictures() async throws {
    let world = World(smallDigest)
    world["digest.yaml"] = "rights: {images: remote}\n"
    try await world.build()
    #expect(world["site/_headers"]?.contains("img-src 'self' data: https: http:;") == true)
    world["digest.yaml"] = "rights: {images: local}\n"
    try await world.build()
    #expect(world["site/_headers"]?.contains("img-src 'self' data:;") == true)
  }

  @Test("tell hosts where a page went, under the path at which the site stands")
  func moved() async throws {
    let world = World(smallDigest)
    try await world.build()
    let ledger = try #require(world["digest.lock"])
    let target = try #require(
      world.site.keys.first { $0.contains("a-storm") && $0.hasSuffix(".html") })
    world["digest.lock"] = ledger + "moved\t2024/02/05/old storm.html\t\(target)\n"
    try await world.build(baseURL: "https://example.org/digest/")
    #expect(
      world["site/_redirects"] == "/digest/2024/02/05/old%20storm.html /digest/\(target) 301\n")
  }

  @Test("name no more than 200 pages to programs that read text")
  func bounded() async throws {
    let world = World(smallDigest)
    for number in 0..<130 {
      let month = number % 12 + 1
      world["seeds/n\(number).md"] = """
        ---
        title: Report \(number)
        date: \(1900 + number)-\(month < 10 ? "0" : "")\(month)-10
        topics: [Topic \(number)]
        ---
        Nothing happened.
        """
      world["seeds/m\(number).md"] = world["seeds/n\(number).md"]?.replacing("Report", with: "Note")
    }
    let topics = (0..<130).map { "  - Topic \($0)\n" }.joined()
    world["digest.yaml"] = "topics:\n" + topics
    try await world.build(baseURL: "https://example.org/")
    let llms = try #require(world["site/llms.txt"])
    let links = llms.split(separator: "\n").count { $0.hasPrefix("- [") }
    #expect(links > 150 && links <= 200)
    #expect(llms.contains("](https://example.org/feed.json)"))
  }
}
