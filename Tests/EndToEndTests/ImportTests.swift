import Building
import Model
import TestSupport
import Testing

private let monday = """
  <rss version="2.0"><channel><title>Gazette</title>
  <item><title>The bridge is open</title><link>https://x.example/bridge</link>
  <pubDate>Mon, 05 Feb 2024 10:00:00 GMT</pubDate><description>Lorries may use it.</description></item>
  <item><title>A storm comes</title><guid isPermaLink="false">77</guid>
  <pubDate>Mon, 05 Feb 2024 11:00:00 GMT</pubDate><description>Ships stay in port.</description></item>
  </channel></rss>
  """
private let tuesday =
  monday.replacing("The bridge is open", with: "The bridge is open again")
  .replacing("05 Feb 2024 10:00", with: "05 Feb 2024 12:00")

@Suite("Importing a feed")
struct ImportTests {
  @Test("makes a seed of each entry, once, and never writes over what was edited")
  func once() throws {
    let world = World(["monday.xml": Array(monday.utf8)])
    let first = try world.importEntries(["monday.xml"])
    #expect(
      first.added == [
        "seeds/2024-02-05-the-bridge-is-open.md", "seeds/2024-02-05-a-storm-comes.md",
      ])
    world[first.added[0]] = world[first.added[0]]?.replacing("Lorries", with: "Edited. Lorries")
    world[first.added[1]] = world[first.added[1]]?.replacing("id:", with: "draft: true\nid:")
    let before = world.kept
    let second = try world.importEntries(["monday.xml"])
    #expect(second.added.isEmpty && second.known == 2 && world.memory.all == before)
  }

  @Test("takes another name where a different article has it")
  func names() throws {
    let world = World(["monday.xml": Array(monday.utf8)])
    world["seeds/2024-02-05-a-storm-comes.md"] = "---\ntitle: Mine\n---\nMine.\n"
    let report = try world.importEntries(["monday.xml"])
    #expect(
      report.added.count == 2
        && world["seeds/2024-02-05-a-storm-comes.md"]?.contains("Mine") == true)
    #expect(report.added[1].hasPrefix("seeds/2024-02-05-a-storm-comes-"))
    #expect(try world.importEntries(["monday.xml"]).added == [])
  }

  @Test("leaves no article twice in the site while the feed stays in the folder")
  func beside() async throws {
    let world = World(["seeds/monday.xml": Array(monday.utf8)])
    try await world.build()
    let before = world["digest.lock"]
    _ = try world.importEntries(["seeds/monday.xml"])
    let report = try await world.build()
    #expect(report.articles == 2 && report.warnings == 0)
    #expect(before != nil && world["digest.lock"] == before, "no address changes")
    #expect(report.diagnostics.count { $0.message.contains("it was left out here") } == 2)
  }

  @Test("refuses what is no feed")
  func noFeed() throws {
    let world = World(smallDigest)
    let report = try world.importEntries(["seeds/a.txt"])
    #expect(report.added.isEmpty && report.diagnostics.map(\.severity) == [.warning])
  }
}

@Suite("A feed that was saved twice")
struct SavedTwiceTests {
  @Test("gives each article once, as it was changed last")
  func last() async throws {
    let world = World(["seeds/1.xml": Array(tuesday.utf8), "seeds/2.xml": Array(monday.utf8)])
    let report = try await world.build()
    #expect(report.articles == 2 && report.warnings == 0)
    #expect(world.site.keys.contains { $0.contains("the-bridge-is-open-again") })
  }
}
