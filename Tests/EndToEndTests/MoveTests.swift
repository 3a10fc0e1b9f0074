import Building
import Model
import TestSupport
import Testing

@Suite("Moving")
struct MoveTests {
  private let base = "https://example.org/"
  private let old = "2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"
  private let new = "2024/03/02/blaze.html"

  @Test("an article changes what leads to it, leaves a page that leads on, and nothing else")
  func article() async throws {
    let world = World(storyDigest)
    try await world.build(baseURL: base)
    let before = world.site
    let report = try await world.move("wire/fire.md", to: new, baseURL: base)
    #expect(report.kind == "article" && report.from.text == old && report.to.text == new)
    #expect(world.site == before)
    try await world.build(baseURL: base)
    #expect(world["site/" + old]?.contains("0; url=blaze.html") == true)
    #expect(world["site/" + new]?.contains("Fire destroys the old sail mill") == true)
    #expect(world["site/_redirects"]?.contains("/\(old) /\(new) 301") == true)
    // Programs that fetch the Markdown still find it.
    let twin = String(old.dropLast(5)) + ".md"
    #expect(world["site/" + twin] != nil)
    for (path, bytes) in world.site where before[path] != bytes && !path.hasPrefix(".") {
      let text = String(decoding: bytes, as: UTF8.self)
      let was = String(decoding: before[path] ?? [], as: UTF8.self)
      #expect(
        path == old || path.hasPrefix("2024/03/02/blaze") || text.contains("blaze"),
        "\(path) changed for nothing")
      #expect(
        path == "_redirects" || path == old || before[path] == nil
          || text.replacing("blaze", with: "fire-destroys-the-old-sail-mill-at-corran") == was,
        "\(path) changed otherwise")
    }
    #expect(before.keys.allSatisfy { world.site[$0] != nil })
    #expect(brokenLinks(in: world.site).isEmpty)
    #expect(try await world.check(baseURL: base).errors == 0)
    let clean = try await world.cleanSite(baseURL: base)
    #expect(world.site == clean)
  }

  @Test("is not forgotten without a word where the ledger is lost")
  func lostLedger() async throws {
    let world = World(storyDigest)
    try await world.build()
    _ = try await world.move("wire/fire.md", to: new)
    try await world.build()
    let (site, ledger) = (world.site, world["digest.lock"])
    world["digest.lock"] = nil
    let warning =
      "digest.lock: warning: the ledger is gone, though 'site' holds pages of an earlier build"
    #expect(try await world.check().diagnostics.contains { $0.text.hasPrefix(warning) })
    #expect(try await world.build().diagnostics.contains { $0.text.hasPrefix(warning) })
    #expect(try await !world.build().diagnostics.contains { $0.text.hasPrefix(warning) })
    world["digest.lock"] = ledger
    try await world.build()
    #expect(world.site == site)
    _ = try world.clean()
    world["digest.lock"] = nil
    #expect(try await !world.build().diagnostics.contains { $0.text.hasPrefix(warning) })
  }

  @Test("to the address of an article that is gone is allowed: it may be the same under another id")
  func toGone() async throws {
    let world = World(storyDigest)
    try await world.build()
    let text = try #require(world["seeds/wire/fire.md"])
    world["seeds/wire/fire.md"] = nil
    world["seeds/other/blaze.md"] = text + "\nA word was added.\n"
    try await world.build()
    let second = "2024/03/02/fire-destroys-the-old-sail-mill-at-corran-"
    let path = try #require(world.site.keys.first { $0.hasPrefix(second) && $0.hasSuffix(".html") })
    _ = try await world.move("seeds/other/blaze.md", to: old)
    try await world.build()
    #expect(world["site/" + old]?.contains("A word was added.") == true)
    #expect(world["site/" + path]?.contains("http-equiv=\"refresh\"") == true)
    #expect(brokenLinks(in: world.site).isEmpty)
    #expect(try await world.check().errors == 0)
  }

  @Test("again and back makes all old addresses lead to where it stands, and none in a circle")
  func again() async throws {
    let world = World(storyDigest)
    try await world.build()
    _ = try await world.move(old, to: new)
    _ = try await world.move(new, to: "/mill.html")
    #expect(
      world["digest.lock"]?.split(separator: "\n").filter { $0.hasPrefix("moved") }.count == 2)
    try await world.build()
    #expect(world["site/" + old]?.contains("url=../../../mill.html") == true)
    #expect(world["site/" + new]?.contains("url=../../../mill.html") == true)
    // An old address names it too.
    _ = try await world.move(new, to: old)
    try await world.build()
    #expect(world["site/" + old]?.contains("http-equiv=\"refresh\"") == false)
    #expect(world["site/mill.html"]?.contains("url=\(old)") == true)
    #expect(try await world.check().errors == 0)
  }

  @Test("a topic takes its pages and its feed along")
  func topic() async throws {
    let world = World(manyArticles)
    try await world.build(baseURL: base)
    let before = world.site.keys
    let parts = before.filter { $0.hasPrefix("topics/ferries/") }
    #expect(parts.count > 3 && parts.contains("topics/ferries/feed.xml"))
    _ = try await world.move("Ferries", to: "topics/ships", baseURL: base)
    try await world.build(baseURL: base)
    for part in parts {
      let there = part.replacing("ferries", with: "ships")
      #expect(world["site/" + there] != nil, "\(there)")
      let page = try #require(world["site/" + part], "\(part)")
      #expect(!part.hasSuffix(".html") || page.contains("http-equiv=\"refresh\""))
    }
    #expect(world["site/topics/ferries/feed.xml"]?.contains("<entry") == true)
    #expect(before.allSatisfy { world.site[$0] != nil })
    #expect(try await world.check(baseURL: base).errors == 0)
  }

  @Test("a story or source, too")
  func others() async throws {
    let world = World(storyDigest)
    try await world.build(baseURL: base)
    let story = "stories/corran-wants-its-sail-mill-back.html"
    _ = try await world.move("gazette", to: "sources/the-gazette/")
    _ = try await world.move(story, to: "stories/mill.html")
    try await world.build(baseURL: base)
    #expect(world["site/sources/gazette/index.html"]?.contains("url=../the-gazette/") == true)
    #expect(world["site/" + story]?.contains("url=mill.html") == true)
    #expect(world["site/stories/corran-wants-its-sail-mill-back.xml"]?.contains("<entry") == true)
    #expect(world["site/stories/mill.html"]?.contains("class=\"timeline\"") == true)
    #expect(try await world.check(baseURL: base).errors == 0)
  }

  @Test(
    "is refused where the address can't be given or nothing has the name, and changes nothing",
    arguments: [
      ("wire/fire.md", "a/../b.html", "begins with '.'"), ("wire/fire.md", "a//b.html", "empty"),
      ("wire/fire.md", "2024/fire", "ends in '.html'"), ("wire/fire.md", "", "empty"),
      ("wire/fire.md", "topics/fire.html", "'topics' holds"),
      ("wire/fire.md", "index.html", "site's own"), ("wire/fire.md", "a\tb.html", "has a sign"),
      ("wire/fire.md", "2024/03/02/part-2.html", "site's own"),
      ("wire/fire.md", "2024/03/02/Library-opens-on-Sundays.html", "is published"),
      ("wire/fire.md", "2024/03/02/library-opens-on-sundays.html/a.html", "site's own"),
      ("wire/fire.md", "2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html", "already"),
      ("wire/fire.md", "own.html", "digestgen did not write it"),
      ("fires", "topics/2019/", "is no number"), ("fires", "ellery", "Put 'topics/' before"),
      ("fires", "topics/corran", "is published"),
      ("wire/fier.md", "a.html", "Did you mean 'wire/fire.md'?"),
      ("nothing at all", "a.html", "has not been built yet"),
      ("2024-03", "a.html", "is an edition"), ("mill", "a.html", "may be any of"),
    ])
  func refused(name: String, address: String, reason: String) async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = world["digest.yaml"].map {
      $0.replacing("name: Gazette,", with: "name: Mill,")
        .replacing("{name: Corran}", with: "{name: Corran}\n  - {name: Mill, words: [mill]}")
        + "edition: monthly\n"
    }
    try await world.build()
    world["site/own.html"] = "mine"
    let before = world.kept
    let error = await #expect(throws: BuildError.self) {
      try await world.move(name, to: address)
    }
    #expect(error?.diagnostics.first?.text.contains(reason) == true, "\(error as Any)")
    #expect(world.kept == before)
  }

  /// A digest with a topic that has pages of its own for years.
  private var manyArticles: String {
    let articles = (0..<130).map { index in
      let (year, day) = (2022 + index % 2, index % 27 + 1)
      return """
        -- seeds/\(index).md --
        ---
        title: Report \(index) of the harbour
        date: \(year)-0\(index % 9 + 1)-\(day < 10 ? "0" : "")\(day)
        topics: [Ferries]
        ---
        Number \(index) \(Fingerprint(of: "\(index)").letters(12)) left the quay.

        """
    }
    return "-- digest.yaml --\ntitle: Ships\nstories: off\n" + articles.joined()
  }
}
