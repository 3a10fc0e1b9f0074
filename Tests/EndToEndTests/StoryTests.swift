import Building
import Model
import TestSupport
import Testing

@Suite("A story")
struct StoryTests {
  private let path = "stories/corran-wants-its-sail-mill-back.html"

  @Test("has a page with its reports day by day, oldest first, and what was reprinted where")
  func timeline() async throws {
    let world = World(storyDigest)
    try await world.build(baseURL: "https://example.org/")
    let page = try #require(world["site/" + path])
    #expect(page.contains("5 articles from 3 sources, 2 March – 25 March 2024"))
    let order = [
      "2 March 2024</time>", "Fire destroys the old sail mill", "also in Bugle",
      "3 March 2024</time>", "began in the barley dryer</a>", "wants its sail mill back</a>",
      "No reports for 21 days", "25 March 2024</time>", "Insurer pays",
    ]
    let timeline = try #require(page.split(separator: "<ol class=\"timeline\">").last)
    #expect(places(of: order, in: String(timeline)) == order)
    #expect(!page.contains("Library opens") && !page.contains("Otters"))
  }

  @Test("opens with words of the article that leads it, and names who wrote them")
  func opening() async throws {
    let world = World(storyDigest)
    try await world.build()
    let page = try #require(world["site/" + path])
    let opening = try #require(page.split(separator: "<div class=\"opening\">").last)
    #expect(
      places(of: ["Gazette", "3 March 2024", "Four hundred people"], in: String(opening)).count == 3
    )
    #expect(page.contains("<h1>Corran wants its sail mill back</h1>"))
    #expect(page.contains("<bdi>Fires</bdi></a>"))
  }

  @Test("tells who reported when, if three sources did")
  func coverage() async throws {
    let world = World(storyDigest)
    try await world.build()
    let page = try #require(world["site/" + path])
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr><th scope=\"row\">") }
    #expect(
      rows == [
        row("Wire", 2, "2 March, 25 March 2024"), row("Gazette", 2, "3 March 2024"),
        row("Bugle", 1, "4 March 2024"),
      ])
    world["seeds/bugle/reprint.md"] = nil
    try await world.build()
    #expect(world["site/" + path]?.contains("<table") == false)
    #expect(world["site/" + path]?.contains("4 articles from 2 sources") == true)
  }

  @Test("is named on the pages of its articles, of its month and topic, and in the index")
  func named() async throws {
    let world = World(storyDigest)
    try await world.build()
    let fire = try #require(
      world["site/2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"])
    #expect(
      fire.contains(
        "Part of <a href=\"../../../\(path)\"><bdi>Corran wants its sail mill back</bdi></a>"))
    #expect(world["site/2024/03/index.html"]?.contains("../../\(path)") == true)
    #expect(world["site/topics/fires/index.html"]?.contains("../../\(path)") == true)
    let index = try #require(world["site/stories/index.html"])
    #expect(places(of: ["<h1>Stories</h1>", "March 2024", "Corran wants"], in: index).count == 3)
    let other = try #require(world["site/2024/03/02/library-opens-on-sundays.html"])
    #expect(!other.contains("Part of") && other.contains("stories/index.html"))
  }

  @Test("has a feed of its own from three articles on")
  func feed() async throws {
    let world = World(storyDigest)
    try await world.build(baseURL: "https://example.org/")
    let feed = try #require(world["site/" + path.dropLast(5) + ".xml"])
    #expect(feed.split(separator: "<entry").count == 5)
    #expect(world["site/" + path]?.contains("href=\"corran-wants-its-sail-mill-back.xml\"") == true)
    world["seeds/wire/insurer.md"] = nil
    world["seeds/wire/fire.md"] = nil
    world["seeds/bugle/reprint.md"] = nil
    try await world.build(baseURL: "https://example.org/")
    #expect(!world.site.keys.contains { $0.hasPrefix("stories/") && $0.hasSuffix(".xml") })
  }

  @Test("is left out where stories are switched off, and the site stays whole")
  func off() async throws {
    for key in ["stories", "related", "duplicates"] {
      let world = World(storyDigest)
      world["digest.yaml"] = (world["digest.yaml"] ?? "") + "\(key): off\n"
      try await world.build(baseURL: "https://example.org/")
      #expect(brokenLinks(in: world.site).isEmpty)
      #expect(world.site.keys.contains { $0.hasPrefix("stories/") } == (key != "stories"))
    }
  }

  @Test("that is switched off after it was published leads to the article that it began with")
  func switchedOff() async throws {
    let world = World(storyDigest)
    try await world.build()
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "stories: off\n"
    try await world.build()
    #expect(world["site/" + path]?.contains("fire-destroys-the-old-sail-mill") == true)
    #expect(world["site/stories/index.html"] == nil)
  }

  @Test("shows nothing of an article that its source does not let it show")
  func rights() async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = (world["digest.yaml"] ?? "")
      .replacing("folder: gazette}", with: "folder: gazette, rights: headline}")
      .replacing("folder: wire}", with: "folder: wire, rights: excerpt}")
      .replacing("folder: bugle}", with: "folder: bugle, rights: headline}")
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "excerpt_words: 10\n"
    try await world.build(baseURL: "https://example.org/")
    let page = try #require(world["site/" + path])
    #expect(page.contains("The old sail mill at Corran burned down on Saturday…"))
    let all = world.site.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    for words in [
      "Four hundred", "in the barley dryer, firefighters", "hurt.", "will pay for the fire that",
    ] {
      #expect(!all.contains(words), "\(words)")
    }
  }

  /// Those of `texts` that follow each other in `page` in this order.
  private func places(of texts: [String], in page: String) -> [String] {
    var rest = page[...]
    return texts.filter { text in
      let parts = rest.split(separator: text, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return false }
      rest = parts[1]
      return true
    }
  }

  private func row(_ source: String, _ count: Int, _ days: String) -> Substring {
    "<tr><th scope=\"row\"><bdi>\(source)</bdi></th><td>\(count)</td><td>\(days)</td></tr>"
  }
}

@Suite("A copy of an article")
struct CopyTests {
  @Test("is named on its page, with the way to where it stands")
  func elsewhere() async throws {
    let world = World(storyDigest)
    try await world.build()
    let page = try #require(
      world["site/2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"])
    #expect(page.contains("<h2 id=\"copies\">Also published by</h2>"))
    #expect(
      page.contains(
        "<a rel=\"external noopener\" href=\"https://bugle.example/mill\"><bdi>Bugle</bdi></a> "
          + "<time class=\"meta\" datetime=\"2024-03-04\">4 March 2024</time>"))
    #expect(!page.contains("id=\"versions\""))
  }

  @Test("by its own source is a version, unless it differs in nothing")
  func versions() async throws {
    let world = World(storyDigest)
    let text = (world["seeds/wire/fire.md"] ?? "").replacing(
      "title: Fire", with: "id: again\ntitle: Fire")
    world["seeds/wire/fire-2.md"] = text
    try await world.build()
    let path = "site/2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"
    #expect(world[path]?.contains("id=\"versions\"") == false)
    world["seeds/wire/fire-2.md"] =
      text.replacing("2024-03-02", with: "2024-03-05") + "\nA new one will cost two millions.\n"
    try await world.build()
    let pages = world.site.filter {
      $0.key.hasPrefix("2024/03/0") && $0.key.contains("fire-destroys")
    }
    .map { String(decoding: $0.value, as: UTF8.self) }
    let page = try #require(pages.first { $0.contains("id=\"versions\"") })
    #expect(page.contains("<time datetime=\"2024-03-02\">2 March 2024</time></li>"))
    #expect(
      page.contains(
        "<time datetime=\"2024-03-05\">5 March 2024</time> <span class=\"meta\">shown here</span>"))
  }
}
