import Building
import Model
import TestSupport
import Testing

@Suite("Converting files")
struct ConvertTests {
  @Test("writes one Markdown file for each article, named after its file")
  func named() async throws {
    let world = World(smallDigest)
    world["other/a.md"] = "---\ntitle: Another\ndate: 2024-01-02\n---\nText.\n"
    let report = try await world.convert(["seeds", "other/a.md"], output: "out")
    #expect(report.articles == 4 && report.markdown.isEmpty)
    let files = world.memory.all.keys.filter { $0.hasPrefix("out/") }.sorted()
    #expect(files == ["out/a.md.md", "out/a.txt.md", "out/b.md", "out/c.md"])
    #expect(world["out/b.md"]?.hasPrefix("---\ntitle: \"Ferries between Port Ellery") == true)
  }

  @Test("hands the Markdown back without a folder to write to, and writes nothing")
  func handedBack() async throws {
    let world = World(smallDigest)
    let before = world.kept
    let report = try await world.convert(["seeds/c.txt", "seeds/a.txt"])
    #expect(report.markdown.count == 2)
    #expect(String(decoding: report.markdown[0], as: UTF8.self).contains("A storm has closed"))
    #expect(world.kept == before)
  }

  @Test("reports what cannot be read, and goes on")
  func missing() async throws {
    let world = World(smallDigest)
    let report = try await world.convert(["nothing.txt", "seeds/a.txt"])
    #expect(report.articles == 1 && report.errors == 1)
    #expect(
      report.diagnostics.map(\.text) == [
        "nothing.txt: error: this can't be read (there is no such file), so no article was made of "
          + "it. Check its name and its permissions."
      ])
  }

  @Test("leaves what is there and holds something else, unless it is told to write over it")
  func foreign() async throws {
    let world = World(smallDigest)
    world["seeds/b.md"] = "Written by hand.\n"
    let report = try await world.convert(["seeds/b.txt", "seeds/c.txt"], output: "seeds")
    #expect(world["seeds/b.md"] == "Written by hand.\n" && world["seeds/c.md"] != nil)
    #expect(report.articles == 1 && report.errors == 1)
    #expect(
      report.diagnostics.map(\.text).contains(
        "seeds/b.md: error: this file is there and holds something else, so it was left as it is. "
          + "Name another folder with --output, or write over it with --force."))
    #expect(try await world.convert(["seeds/c.txt"], output: "seeds").errors == 0)
    let forced = try await world.convert(["seeds/b.txt"], output: "seeds", isForced: true)
    #expect(forced.errors == 0 && world["seeds/b.md"]?.hasPrefix("---\n") == true)
  }

  @Test("never writes over a file that is to be converted")
  func inPlace() async {
    let world = World(smallDigest)
    world["seeds/a.md"] = "---\ntitle: A\nmykey: precious\n---\nText.\n"
    world["seeds/a.txt"] = nil
    let before = world.kept
    let error = await #expect(throws: BuildError.self) {
      try await world.convert(["seeds"], output: "seeds")
    }
    #expect(error?.diagnostics.first?.file == "seeds/a.md")
    #expect(world.kept == before)
  }

  @Test("gives every file a name of its own, however the names clash")
  func clashes() async throws {
    let world = World(smallDigest)
    let text = world["seeds/a.txt"]
    for path in ["x/a.txt", "y/a.txt", "z/a.txt-2.md"] { world[path] = text }
    _ = try await world.convert(["x/a.txt", "y/a.txt", "z/a.txt-2.md"], output: "out")
    #expect(world.memory.all.keys.count { $0.hasPrefix("out/") } == 3)
  }

  @Test("names what comes out of a feed after the feed, packed or not")
  func many() async throws {
    let items = ["One", "Two"].map { "<item><title>\($0) of two entries</title></item>" }.joined()
    let world = World("")
    world["feed.xml"] = "<rss version='2.0'><channel>\(items)</channel></rss>"
    world["letter.txt.gz"] = "3 February 2024\nIt is not packed after all, the clerk said to us.\n"
    _ = try await world.convert(["feed.xml", "letter.txt.gz"], output: "out")
    let files = world.memory.all.keys.filter { $0.hasPrefix("out/") }.sorted()
    #expect(files == ["out/feed/0001.md", "out/feed/0002.md", "out/letter.md"])
  }

  @Test("gives Markdown that becomes the same article again")
  func again() async throws {
    let world = World(smallDigest)
    _ = try await world.convert(["seeds"], output: "one")
    _ = try await world.convert(["one"], output: "two")
    for name in ["a", "b", "c"] { #expect(world["one/\(name).md"] == world["two/\(name).md"]) }
  }
}
