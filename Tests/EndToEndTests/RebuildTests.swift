import Building
import Model
import TestSupport
import Testing

/// Three articles on two days, enough for pages that lead to each other.
let smallDigest = """
  -- digest.yaml --
  title: The Ellery Digest
  -- seeds/a.txt --
  3 February 2024
  The bridge over the Tarrow River has reopened after a year of repairs, officials said.
  The work cost the state of Tesk more than twice what had been planned three years ago.
  Two of its five arches had to be built anew from the bottom of the river to the road.
  Lorries may use it from Monday.
  -- seeds/b.txt --
  3 February 2024
  Ferries between Port Ellery and Tesk will run every hour from the spring, the operator said.
  The timetable follows in March.
  -- seeds/c.txt --
  5 February 2024
  A storm has closed the harbour of Port Ellery for the second time this winter, masters said.
  No ships were damaged.
  """

@Suite("A second build")
struct RebuildTests {
  @Test("writes nothing if nothing has changed")
  func nothing() async throws {
    let world = World(smallDigest)
    let first = try await world.build()
    let before = world.memory.all
    let second = try await world.build()
    #expect(first.unchanged == 0 && first.written == first.pages)
    #expect(second.written == 0 && second.unchanged == first.pages && second.removed == 0)
    #expect(world.memory.all == before)
  }

  @Test("writes only its own page and twin where the end of an article changed")
  func paragraph() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing("Monday", with: "Tuesday")
    let changed = [bridge, bridge.replacing(".html", with: ".md"), "search/words/w-.js"]
    #expect(try await changes(in: world) == changed)
  }

  @Test("writes the pages that list an article whose opening changed, but no other article's")
  func opening() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["seeds/c.txt"] = world["seeds/c.txt"]?.replacing("second time", with: "third time")
    let changed = try await changes(in: world)
    #expect(changed.contains("index.html") && changed.contains("2024/02/05/index.html"))
    let articles = changed.filter { $0.hasPrefix("2024/") }
    #expect(!articles.contains { $0.contains("ferries") || $0.contains("the-bridge") })
    #expect(changed.contains { $0.contains("a-storm-has-closed") })
  }

  @Test("adds an article of a new day without touching those of other days")
  func newDay() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["seeds/d.txt"] =
      "7 February 2024\nThe council of Port Ellery has raised the price of "
      + "parking by a tenth, a clerk said.\nIt had not risen for ten years.\n"
    let changed = try await changes(in: world)
      .filter { !$0.hasPrefix("topics/") && !$0.hasPrefix("stories/") }
    #expect(
      changed == [
        "2024/02/05/index.html",
        "2024/02/07/index.html",
        "2024/02/07/the-council-of-port-ellery-has-raised-the-price-of-parking.html",
        "2024/02/07/the-council-of-port-ellery-has-raised-the-price-of-parking.md",
        "2024/02/index.html", "2024/index.html", "archive/index.html", "index.html",
        "search/first/r0.js", "search/first/t0.js", "search/index.js", "search/words/w-.js",
      ])
  }

  @Test("leads from the address of a topic that is called otherwise now to the new one")
  func renamedTopic() async throws {
    let world = World(
      """
      -- digest.yaml --
      base_url: https://example.org/
      -- seeds/a.md --
      ---
      title: Ferry to Tesk is late again
      date: 2024-03-02
      topics: [Ferries]
      ---
      The ferry came in four hours late.
      """)
    try await world.build()
    #expect(world["site/topics/ferries/index.html"]?.contains("late again") == true)
    world["digest.yaml"] =
      (world["digest.yaml"] ?? "")
      + "topics:\n  - {name: Boats, also: [Ferries]}\n"
    try await world.build()
    #expect(world["site/topics/boats/index.html"]?.contains("late again") == true)
    #expect(world["site/topics/ferries/index.html"]?.contains("url=../boats/") == true)
    #expect(world["site/topics/ferries/feed.xml"]?.contains("late again") == true)
    #expect(try await world.site == world.cleanSite())
    world["digest.yaml"] = "base_url: https://example.org/\n"
    try await world.build()
    #expect(world["site/topics/ferries/index.html"]?.contains("late again") == true)
  }

  @Test("leads from the address of a source that the settings call otherwise now to the new one")
  func renamedSource() async throws {
    let world = World(
      """
      -- digest.yaml --
      base_url: https://example.org/
      -- seeds/a.md --
      ---
      title: Ferry to Tesk is late again
      date: 2024-03-02
      url: https://gazette.example/ferry
      ---
      The ferry came in four hours late.
      """)
    try await world.build()
    #expect(world["site/sources/gazette-example/index.html"]?.contains("late again") == true)
    world["digest.yaml"] =
      (world["digest.yaml"] ?? "")
      + "sources:\n  - {name: Ellery Gazette, host: gazette.example}\n"
    try await world.build()
    #expect(world["site/sources/ellery-gazette/index.html"]?.contains("late again") == true)
    #expect(
      world["site/sources/gazette-example/index.html"]?.contains("url=../ellery-gazette/") == true)
    #expect(world["site/sources/gazette-example/feed.xml"]?.contains("late again") == true)
    #expect(try await world.site == world.cleanSite())
    world["digest.yaml"] = "base_url: https://example.org/\n"
    try await world.build()
    #expect(world["site/sources/gazette-example/index.html"]?.contains("late again") == true)
  }

  @Test("leaves a page that says so where an article was removed")
  func removal() async throws {
    let world = World(smallDigest)
    try await world.build()
    let path = "site/" + bridge
    #expect(world[path]?.contains("Lorries") == true)
    world["seeds/a.txt"] = nil
    let report = try await world.build()
    #expect(report.removed == 2, "its twin goes, and a file of words that stood in three articles")
    #expect(world[path]?.contains("No longer here") == true)
    #expect(world[path]?.contains("Lorries") == false)
    #expect(world["site/2024/02/03/index.html"]?.contains("bridge") == false)
  }

  @Test("ends in the same bytes as a build from nothing, after any edit")
  func sameAsClean() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["seeds/b.txt"] = nil
    world["seeds/sub/e.txt"] = "9 March 2024\nTesk will buy two new ferries, its minister said.\n"
    world["digest.yaml"] = "title: Another title\n"
    try await world.build()
    #expect(try await world.cleanSite() == world.site)
  }

  @Test("keeps every address where git has given the ledger other line ends")
  func lineEnds() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["digest.lock"] = world["digest.lock"]?.split(separator: "\n").map { $0 + "\r\n" }.joined()
    world["seeds/a.txt"] = world["seeds/a.txt"]?.replacing("The bridge", with: "A bridge")
    try await world.build()
    #expect(world["site/" + bridge]?.contains("A bridge over") == true)
  }

  @Test("leads on from an address that the ledger says has moved")
  func moved() async throws {
    let world = World(smallDigest)
    try await world.build()
    let place = "2024/02/03/bridge.html"
    world["digest.lock"] =
      (world["digest.lock"] ?? "")
      .replacing("article\t\(bridge)", with: "article\t\(place)")
      + "moved\t\(bridge)\t\(place)\n"
    try await world.build()
    let page = try #require(world["site/" + bridge])
    #expect(page.contains("content=\"0; url=bridge.html\"") && page.contains("noindex"))
    #expect(world["site/" + place]?.contains("Lorries") == true)
    #expect(brokenLinks(in: world.site) == [])
    let ledger = world["digest.lock"]
    try await world.build()
    #expect(world["digest.lock"] == ledger)
  }

  @Test("is refused where two lines of the ledger give one address")
  func doubled() async throws {
    let world = World(smallDigest)
    try await world.build()
    let line = "article\t\(bridge)\tother.txt\n"
    world["digest.lock"] = (world["digest.lock"] ?? "") + line
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(error?.diagnostics.first?.message.contains("can't have one address") == true)
  }

  @Test("is refused where the ledger gives an article an address of the site's own")
  func reserved() async throws {
    let world = World(smallDigest)
    try await world.build()
    let before = world.site
    world["digest.lock"] = (world["digest.lock"] ?? "")
      .replacing("article\t\(bridge)", with: "article\trobots.txt")
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(error?.diagnostics.first?.text.hasPrefix("digest.lock: error: 'robots.txt' is") == true)
    #expect(world.site == before)
  }

  @Test("knows the theme's files by any name that a disk can hold")
  func oddNames() async throws {
    let world = World(smallDigest)
    world["Templates/assets/a\tb %41\n.txt"] = "odd"
    try await world.build()
    #expect(world["site/assets/a\tb %41\n.txt"] == "odd")
    #expect(try await world.build().written == 0)
    world["Templates/assets/a\tb %41\n.txt"] = nil
    try await world.build()
    #expect(world["site/assets/a\tb %41\n.txt"] == nil)
  }

  @Test("renders everything again with --full, and still writes only what differs")
  func full() async throws {
    let world = World(smallDigest)
    try await world.build()
    world["site/index.html"] = "broken by hand"
    #expect(try await world.build().written == 0)
    let report = try await world.build(isFull: true)
    #expect(report.written == 1)
    #expect(world["site/index.html"]?.contains("<main") == true)
  }

  @Test("writes again what was deleted from the site")
  func deleted() async throws {
    let world = World(smallDigest)
    try await world.build()
    let before = world.site
    world["site/archive/index.html"] = nil
    #expect(try await world.build().written == 1)
    #expect(world.site == before)
  }

  /// Builds and tells which files of the site differ from before, but for the manifest.
  private func changes(in world: World) async throws -> [String] {
    let before = world.site
    try await world.build()
    let after = world.site
    return Set(before.keys).union(after.keys)
      .filter { !$0.hasPrefix(".") && before[$0] != after[$0] }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private let bridge =
    "2024/02/03/the-bridge-over-the-tarrow-river-has-reopened-after-a-year.html"
}
