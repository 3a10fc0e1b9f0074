import Building
import TestSupport
import Testing

/// A digest of thirty articles on ten days of January and February, of two sources and on two topics.
private func town() -> World {
  let world = World(
    """
    -- digest.yaml --
    title: The Ellery Digest
    topics:
      - {name: Harbour, words: [harbour]}
      - {name: Schools, words: [school]}
    sources:
      - {name: Gazette, folder: gazette, rights: {robots: index, feed: full}}
      - {name: Wire, folder: wire}
    """)
  for number in 0..<30 {
    let month = number < 15 ? 1 : 2
    put(number, on: "2024-0\(month)-\(10 + number % 15 / 3)", in: world)
  }
  return world
}

/// Writes the article `number`: of the Gazette and on the harbour, or of the Wire and on schools.
private func put(_ number: Int, on day: String, in world: World) {
  let isOdd = number % 2 == 1
  let subject = isOdd ? "school" : "harbour"
  world["seeds/\(isOdd ? "wire" : "gazette")/n\(number).md"] = """
    ---
    title: Report \(number) on the \(subject)
    date: \(day)
    ---
    The council has heard report \(number) on the \(subject) and will vote on it later this year.

    It was written by a clerk who has worked there for \(number + 2) years, and nobody spoke against.

    Who has eaten all those \(number) rolls?

    \(names(number))

    """
}

/// Words that no other article has, so that none is near to another.
private func names(_ number: Int) -> String {
  let stems = [
    "alba", "borin", "cedra", "dolum", "esker", "fanno", "gorat", "hilde", "ivora", "jasko",
    "kelda", "lumen", "morva", "nadir", "osker", "pello", "quorn", "rasta", "silvo", "tarno",
  ]
  return "It names "
    + stems.flatMap { ["\($0)\(number)", "\($0)et\(number)"] }.joined(separator: " and ") + "."
}

/// The files that a build changes, removes or adds.
private func changes(
  in world: World, baseURL: String? = "https://example.org/", by edit: () -> Void
) async throws -> Set<String> {
  try await world.build(baseURL: baseURL)
  let before = world.site
  edit()
  try await world.build(baseURL: baseURL)
  let after = world.site
  return Set(before.keys).union(after.keys)
    .filter { before[$0] != after[$0] && $0 != ".digestgen-manifest" }
}

@Suite("What changes on a site")
struct VolatilityTests {
  @Test("by twenty articles of a new day: they, their lists, and the day before")
  func newDay() async throws {
    let world = town()
    let changed = try await changes(in: world) {
      for number in 30..<50 { put(number, on: "2024-02-20", in: world) }
    }
    let articles = (30..<50).flatMap { number -> [String] in
      let stem = "2024/02/20/report-\(number)-on-the-\(number % 2 == 1 ? "school" : "harbour")"
      return [stem + ".html", stem + ".md"]
    }
    let lists = [
      "2024/02/20/index.html", "2024/02/14/index.html", "2024/02/index.html", "2024/index.html",
      "archive/index.html", "index.html", "topics/index.html", "sources/index.html",
    ]
    let fronts = ["topics/harbour/", "topics/schools/", "sources/gazette/", "sources/wire/"]
      .map { $0 + "index.html" }
    let feeds =
      ["feed.xml", "feed.json", "rss.xml", "feeds/2024/02.xml", "topics/harbour/feed.xml"]
      + ["topics/schools/feed.xml", "sources/gazette/feed.xml", "sources/wire/feed.xml"]
    let maps = ["sitemaps/articles-2024-02.xml", "sitemaps/pages.xml"]
    // The new week's edition, and the link to it on the edition before.
    let editions = [
      "editions/2024-W08.html", "editions/2024-W08.md", "editions/2024-W07.html",
      "editions/index.html", "editions/feed.xml", "email/2024-W08.html", "email/2024-W08.txt",
    ]
    // The last segment, here the only one, and the files of the dictionary where the new words are.
    let words = ["", "esker4", "ivora4", "jasko0", "pello6", "silvo4"].map {
      "search/words/w-\($0).js"
    }
    let search = ["search/first/r0.js", "search/first/t0.js", "search/index.js"] + words
    #expect(changed == Set(articles + lists + fronts + feeds + maps + editions + search))
  }

  @Test("by a new month: none of the files for machines of the month before")
  func newMonth() async throws {
    let world = town()
    let changed = try await changes(in: world) { put(30, on: "2024-03-05", in: world) }
    #expect(!changed.contains { $0.contains("2024-02") || $0.contains("feeds/2024/02") })
    #expect(!changed.contains { $0.hasPrefix("2024/01/") })
  }

  @Test("by a later article that spells its source otherwise: no older article")
  func otherSpelling() async throws {
    let world = World(smallDigest)
    world["seeds/x.md"] =
      "---\ntitle: One\nsource: Selby Wire\ndate: 2024-01-02\n---\nText of it.\n"
    let changed = try await changes(in: world) {
      world["seeds/y.md"] =
        "---\ntitle: Two\nsource: selby wire\ndate: 2024-03-02\n---\nOther words altogether.\n"
    }
    #expect(!changed.contains { $0.hasPrefix("2024/01/02/one") })
  }

  @Test("by a late paragraph: the article, its Markdown, and the feeds that carry it in full")
  func lateParagraph() async throws {
    let world = town()
    let changed = try await changes(in: world) {
      world["seeds/gazette/n28.md"] = world["seeds/gazette/n28.md"]?
        .replacing("28 rolls", with: "29 rolls")
    }
    let stem = "2024/02/14/report-28-on-the-harbour"
    let feeds =
      ["feed.xml", "feed.json", "rss.xml", "feeds/2024/02.xml", "topics/harbour/feed.xml"]
      + ["sources/gazette/feed.xml"]
    let search = ["search/first/t0.js", "search/words/w-.js"]
    #expect(changed == Set([stem + ".html", stem + ".md"] + feeds + search))
  }

  @Test(
    "by a late paragraph of an article that feeds show an excerpt of: its two files, and its words")
  func lateParagraphOfExcerpt() async throws {
    let world = town()
    let changed = try await changes(in: world) {
      world["seeds/wire/n29.md"] = world["seeds/wire/n29.md"]?
        .replacing("29 rolls", with: "30 rolls")
    }
    let stem = "2024/02/14/report-29-on-the-school"
    #expect(changed == [stem + ".html", stem + ".md", "search/words/w-.js"])
  }

  @Test("by an article that joins a story: it, the story, the lists and feeds that it stands in")
  func joiningAStory() async throws {
    let world = World(storyDigest)
    let last = world["seeds/wire/insurer.md"]
    world["seeds/wire/insurer.md"] = nil
    let changed = try await changes(in: world) { world["seeds/wire/insurer.md"] = last }
    let story = "stories/fire-destroys-the-old-sail-mill-at-corran"
    let stem = "2024/03/25/insurer-pays-for-the-sail-mill-at-corran"
    #expect(
      changed
        == Set([stem + ".html", stem + ".md", story + ".html", story + ".xml"])
        .union(listsOfLateArticle).union(["stories/index.html"]).union(searchOfLateArticle)
        // Its lead is another now, which the list of editions names.
        .union(editionOfMarch).union(["editions/index.html"]))
  }

  @Test(
    "by an article that makes a story with an older one: that one too, which names the story now")
  func newStory() async throws {
    let world = World(storyDigest)
    world["seeds/wire/otters.md"] = """
      ---
      title: Otters keep the weir shut along the canal
      date: 2024-03-25
      ---
      A family of otters has moved into the weir of the canal, and volunteers asked to keep it shut.

      Eleven otters had been counted along the canal by head torches, more than in the wet year before.

      """
    let late = world["seeds/wire/otters.md"]
    world["seeds/wire/otters.md"] = nil
    world["seeds/wire/insurer.md"] = nil
    let changed = try await changes(in: world) { world["seeds/wire/otters.md"] = late }
    let stem = "2024/03/25/otters-keep-the-weir-shut-along-the-canal"
    let older = "2024/03/20/otters-counted-along-the-canal.html"
    let lists = listsOfLateArticle.filter { !$0.hasPrefix("topics/") }
    #expect(
      changed
        == Set([stem + ".html", stem + ".md", older, "stories/otters-counted-along-the-canal.html"])
        .union(lists).union(["stories/index.html"]).union(editionOfMarch)
        .union(searchOfLateArticle))
  }

  /// What finds it.
  private let searchOfLateArticle = [
    "search/first/r0.js", "search/first/t0.js", "search/index.js", "search/words/w-.js",
  ]

  /// The edition that is still open, in all its forms.
  private let editionOfMarch = [
    "editions/2024-03.html", "editions/2024-03.md", "editions/feed.xml", "email/2024-03.html",
    "email/2024-03.txt",
  ]

  /// The lists, feeds and maps that an article by the Wire on the fire changes if it is of 25 March,
  /// besides those of stories.
  private var listsOfLateArticle: Set<String> {
    [
      "2024/03/25/index.html", "2024/03/20/index.html", "2024/03/index.html", "2024/index.html",
      "archive/index.html", "index.html", "topics/index.html", "topics/fires/index.html",
      "topics/fires/feed.xml", "topics/corran/index.html", "topics/corran/feed.xml",
      "sources/index.html", "sources/wire/index.html",
      "sources/wire/feed.xml", "feed.xml", "feed.json", "rss.xml", "feeds/2024/03.xml",
      "sitemaps/pages.xml",
    ]
  }
}
