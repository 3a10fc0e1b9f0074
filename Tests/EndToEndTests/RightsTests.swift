import Building
import Extraction
import Model
import TestSupport
import Testing

/// Three articles: of a source that may be shown in full, one by an excerpt, one by its headline.
private let rightsDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  excerpt_words: 12
  sources:
    - {name: Gazette, folder: gazette, rights: {show: excerpt, robots: index, holder: Gazette Ltd}}
    - {name: Wire, folder: wire, rights: headline}
    - {name: Notebook, folder: notebook, rights: {own: yes, licence: CC BY 4.0, licence_url: "https://creativecommons.org/licenses/by/4.0/"}}
  -- seeds/gazette/a.txt --
  Ferry timetable put off again
  3 February 2024
  Ferries between Port Ellery and Tesk will not run every hour before the autumn, the operator said on Saturday.
  The mooring posts at the southern quay were found to be cracked below the water line in January.
  Image copyright Ann Marant
  Image caption The southern quay at low tide, seen from the lighthouse
  A diver who inspected them spoke of damage that had been growing since the great flood of 1998.
  -- seeds/wire/b.txt --
  Harbour dues to rise
  4 February 2024
  Tesk will raise the dues for ships in its harbours by a tenth, the ministry of transport said.
  Fishing boats below twelve metres stay free of any charge until the end of next year.
  -- seeds/notebook/c.md --
  ---
  title: On fog
  date: 2024-02-05
  ---
  Fog has come to the harbour on forty days of this winter, more than in any year since 1971.

  It smells of iron and of apples.
  """

@Suite("Rights")
struct RightsTests {
  @Test("keep all words but the headline, or those of an excerpt, out of every file of the site")
  func noLeak() async throws {
    let world = World(rightsDigest)
    try await world.build(baseURL: "https://example.org/")
    for (path, bytes) in world.site {
      let words = plainWords(of: String(decoding: bytes, as: UTF8.self))
      for run in forbiddenRuns { #expect(!words.contains(run), "\(path) holds: \(run)") }
    }
    #expect(world.site.values.contains { String(decoding: $0, as: UTF8.self).contains("apples") })
  }

  @Test("show an excerpt with the way to the original in the text's place")
  func excerpt() async throws {
    let world = World(rightsDigest)
    try await world.build()
    let page = try #require(world["site/2024/02/03/ferry-timetable-put-off-again.html"])
    #expect(
      page.contains("<p>Ferries between Port Ellery and Tesk will not run every hour before…</p>"))
    #expect(page.contains("This is an excerpt."))
    #expect(page.contains("Text © Gazette Ltd"))
    #expect(!page.contains("noindex"))
    #expect(world["site/2024/02/03/ferry-timetable-put-off-again.md"] == nil)
  }

  @Test("make the excerpt of the text's beginning where no sentence of it can stand alone")
  func opening() async throws {
    let world = World(rightsDigest)
    let path = "2024/02/07/the-last-post.html"
    let text = """
      ---
      title: The last post
      date: 2024-02-07
      ---
      ![It stands](post.jpg "Ann Marant")

      ## What he said

      “It is *over*,” he said WHEN, and so [it was](https://gazette.example/was).

      He went there once more. They say that he never told them why he did.
      """
    world["seeds/gazette/d.md"] = text.replacing("WHEN", with: "then")
    try await world.build(baseURL: "https://example.org/")
    let page = try #require(world["site/" + path])
    #expect(page.contains("<p>“It is over,” he said then, and so it was.</p>"))
    #expect(page.contains("This is an excerpt.") && !page.contains("They say"))
    #expect(!page.contains("It stands"))
    #expect(world["site/feed.xml"]?.contains("<summary>“It is over,” he said then") == true)
    #expect(world["site/2024/02/07/index.html"]?.contains("It is over") == false)

    world["seeds/gazette/d.md"] = text.replacing("WHEN", with: "today")
    try await world.build(baseURL: "https://example.org/")
    #expect(world["site/" + path]?.contains("he said today") == true)
    #expect(world["site/feed.xml"]?.contains("he said today") == true)
  }

  @Test("ask search engines to leave out what is nobody's to offer")
  func robots() async throws {
    let world = World(rightsDigest)
    world["seeds/d.md"] = "---\ntitle: Unknown\ndate: 2024-02-06\n---\nNobody knows who wrote it.\n"
    try await world.build(baseURL: "https://example.org/")
    let maps = world.site.filter { $0.key.hasPrefix("sitemaps/articles") }
      .map { String(decoding: $0.value, as: UTF8.self) }.joined()
    #expect(maps.contains("ferry-timetable") && maps.contains("on-fog"))
    #expect(!maps.contains("harbour-dues") && !maps.contains("unknown"))
    let unknown = try #require(world["site/2024/02/06/unknown.html"])
    #expect(unknown.contains("noindex") && unknown.contains("Source unknown"))
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("noindex") == false)
  }

  @Test("of the article itself win where they are narrower, and never where they are wider")
  func ofArticle() async throws {
    let world = World(rightsDigest)
    world["seeds/notebook/c.md"] = world["seeds/notebook/c.md"]?
      .replacing("title: On fog", with: "title: On fog\nrights: {show: headline}")
    world["seeds/wire/b.txt.yaml"] = "rights: {show: full}\n"
    try await world.build()
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("apples") == false)
    #expect(world["site/2024/02/04/harbour-dues-to-rise.html"]?.contains("twelve metres") == false)
  }

  @Test(
    "of a source hold for every article of its name, address and folder, in all of its entries",
    arguments: [
      "source: gazette", "url: https://www.gazette.example/1",
      "source: Another\nurl: https://gazette.example/2", "url: https://gazette2.example/3",
    ])
  func ofSource(matter: String) async throws {
    let world = World(
      """
      -- digest.yaml --
      sources:
        - {name: Gazette, host: gazette.example}
        - {name: Gazette, host: gazette2.example, rights: full}
        - {name: Gazette, host: gazette.example, rights: headline}
      -- seeds/a.md --
      ---
      title: On fog
      date: 2024-02-05
      \(matter)
      ---
      Fog smells of iron and of apples.
      """)
    try await world.build()
    let all = world.site.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(all.contains("On fog") && !all.contains("apples"))
  }

  @Test("of a folder hold where address, front matter or sidecar tell of another source")
  func ofFolder() async throws {
    let world = World(rightsDigest)
    world["seeds/wire/b.txt.yaml"] = "source: Somebody Else\n"
    world["seeds/wire/c.md"] =
      "---\ntitle: Tides\nsource: Another\ndate: 2024-02-07\n---\nThe tide had a taste of salt.\n"
    world["seeds/wire/c.md.yaml"] = "rights: full\n"
    world["digest.yaml"] = (world["digest.yaml"] ?? "")
      .replacing("{name: Gazette,", with: "{name: Gazette, host: gazette.example,")
    world["seeds/wire/d.json"] =
      #"{"title": "Eels", "url": "https://gazette.example/1", "date": "2024-02-08", "text": "Eels taste of mud and iron, says the cook of the harbour inn."}"#
    try await world.build()
    let all = world.site.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(all.contains("Tides") && all.contains("Somebody Else") && all.contains("Eels"))
    #expect(!all.contains("taste of salt") && !all.contains("twelve metres"))
    #expect(!all.contains("mud and iron"))
  }

  @Test("are one's own only where nobody says that they are not")
  func own() {
    let own = RightsRule(isOwn: true)
    let foreign = RightsRule(isOwn: false)
    for rights in [
      Rights(site: own, source: foreign), Rights(site: foreign, source: own, article: own),
      Rights(site: RightsRule(), source: foreign, article: own),
    ] {
      #expect(!rights.isIndexed && rights.feed == .excerpt)
    }
    let mine = Rights(site: RightsRule(), source: RightsRule(), article: own)
    #expect(mine.isIndexed && mine.feed == .full)
  }

  @Test("take an article down: its words are nowhere, its address says so, and it comes back")
  func takenDown() async throws {
    let world = World(rightsDigest)
    try await world.build()
    let settings = try #require(world["digest.yaml"])
    world["digest.yaml"] = settings + "\nremoved: [notebook/c.md]\n"
    try await world.build()
    let all = world.site.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!all.contains("apples") && !all.contains("On fog"))
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("No longer here") == true)
    world["digest.yaml"] = settings
    try await world.build()
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("apples") == true)
  }

  @Test("take an article down with what was saved of it a second time, but not another's reprint")
  func takenDownTwice() async throws {
    let text = (0..<12).map { "The mayor of ward \($0) spoke of pears\($0) and of plums\($0)." }
    let body = text.joined(separator: "\n\n")
    let world = World([:])
    world["digest.yaml"] = """
      sources: [{name: Wire, folder: wire}, {name: Bugle, folder: bugle}]
      removed: [wire/a.md]
      """
    for (path, day) in [("wire/a", 2), ("wire/b", 4), ("bugle/c", 5)] {
      world["seeds/\(path).md"] = "---\ntitle: Of \(path)\ndate: 2024-02-0\(day)\n---\n\(body)\n"
    }
    try await world.build()
    let all = world.site.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(!all.contains("Of wire/a") && !all.contains("Of wire/b"))
    #expect(all.contains("Of bugle/c"))
  }

  @Test(
    "take an article down by whatever leads to it",
    arguments: [
      "https://Gazette.example/Letter?utm_source=x#top", "http://www.gazette.example/Letter/",
      "seeds/a.md", "a.md",
    ])
  func takenDownBy(name: String) async throws {
    let world = World("")
    world["digest.yaml"] = "removed: [\"\(name)\"]\n"
    world["seeds/a.md"] =
      "---\ntitle: On fog\ndate: 2024-02-05\nurl: https://gazette.example/Letter\n---\nFog and apples.\n"
    let report = try await world.build()
    #expect(report.articles == 0 && report.warnings == 0)
  }

  @Test("warn of a removal that fits no article, unless its seed is gone")
  func idleRemoval() async throws {
    let world = World(rightsDigest)
    try await world.build()
    let settings = try #require(world["digest.yaml"])
    world["digest.yaml"] = settings + "\nremoved: [notebook/d.md]\n"
    let warned = try await world.build().diagnostics.filter { $0.message.contains("notebook/d.md") }
    #expect(warned.map(\.severity) == [.warning])
    world["digest.yaml"] = settings + "\nremoved: [notebook/c.md]\n"
    world["seeds/notebook/c.md"] = nil
    let found = try await world.build().diagnostics
    #expect(!found.contains { $0.message.contains("'removed'") })
  }

  @Test("stay with an article that is converted")
  func converted() async throws {
    let world = World(rightsDigest)
    world["seeds/notebook/c.md"] = world["seeds/notebook/c.md"]?
      .replacing(
        "title: On fog", with: "title: On fog\nrights: {show: excerpt, licence: CC BY 4.0}")
    let twin = try #require(try await world.convert(["seeds/notebook/c.md"]).markdown.first)
    let text = String(decoding: twin, as: UTF8.self)
    #expect(text.contains("rights: {show: excerpt, licence: \"CC BY 4.0\"}"))
  }

  @Test("cut a long summary in feeds that carry excerpts")
  func feedExcerpt() async throws {
    let world = World(rightsDigest)
    world["digest.yaml"] = world["digest.yaml"]?.replacing("rights: headline", with: "rights: full")
    world["seeds/wire/b.txt.yaml"] =
      "summary: One two three four five six seven eight nine ten eleven twelve thirteen.\n"
    try await world.build(baseURL: "https://example.org/")
    #expect(world["site/feed.xml"]?.contains("eleven twelve…") == true)
    #expect(world["site/2024/02/04/index.html"]?.contains("thirteen") == true)
  }

  @Test("are asked for in one line where texts go to the web in full and nobody said that they may")
  func unclear() async throws {
    let world = World(rightsDigest)
    world["seeds/d.md"] =
      "---\ntitle: Unsigned\ndate: 2024-02-06\n---\nNobody knows who wrote it.\n"
    let isAsked = { (report: BuildReport) in
      report.diagnostics.contains { $0.message.hasPrefix("1 article, of 0 known sources, will be") }
    }
    #expect(!isAsked(try await world.build()))
    #expect(isAsked(try await world.build(baseURL: "https://example.org/")))
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "\nrights: full\n"
    #expect(!isAsked(try await world.build(baseURL: "https://example.org/")))
  }

  @Test(
    "have somebody to ask, by mail or on a page",
    arguments: [
      ("editor@example.org", "mailto:editor@example.org"),
      ("httpd@example.org", "mailto:httpd@example.org"),
      ("https://example.org/contact", "https://example.org/contact"),
    ])
  func contact(said: String, address: String) async throws {
    let world = World(rightsDigest)
    world["digest.yaml"] = "contact: \(said)\n" + (world["digest.yaml"] ?? "")
    try await world.build()
    #expect(world["site/about/index.html"]?.contains("href=\"\(address)\"") == true)
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("href=\"\(address)\"") == true)
  }

  @Test("that can't be read are refused with the place and the nearest word")
  func mistakes() async throws {
    let world = World(rightsDigest)
    world["digest.yaml"] = "rights:\n  shows: full\n  robots: never\n"
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(
      error?.diagnostics.map(\.text) == [
        "digest.yaml:2:3: error: 'shows' is no key of rights. Did you mean 'show'?",
        "digest.yaml:3:11: error: 'never' is none of the words that may stand here. "
          + "Write one of index, noindex.",
      ])
  }

  /// Runs of five words that may stand nowhere, of the texts and captions behind the excerpts.
  private let forbiddenRuns = [
    "the operator said on saturday", "mooring posts at the southern",
    "cracked below the water line",
    "quay at low tide seen", "a diver who inspected them", "raise the dues for ships",
    "boats below twelve metres stay",
  ]

  /// The words of a file in small letters, without tags and signs.
  private func plainWords(of text: String) -> String {
    var words = ""
    var isInTag = false
    for scalar in text.unicodeScalars {
      if scalar == "<" { isInTag = true }
      if !isInTag, scalar.properties.isAlphabetic {
        words += scalar.properties.lowercaseMapping
      } else if !words.hasSuffix(" ") {
        words += " "
      }
      if scalar == ">" { isInTag = false }
    }
    return words
  }
}
