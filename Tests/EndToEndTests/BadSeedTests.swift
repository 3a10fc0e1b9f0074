import Building
import Model
import TestSupport
import Testing

@Suite("A bad seed")
struct BadSeedTests {
  @Test("is reported, and the site is built of the others")
  func reported() async throws {
    var world = World(smallDigest)
    world["seeds/empty.txt"] = ""
    world.memory["seeds/picture.txt"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 1]
    world["seeds/locked.txt"] = "secret"
    world["seeds/folder.txt/inner.txt"] =
      "9 February 2024\nThe inner harbour of Port Ellery is open again, the harbour master said.\n"
    let read = world.files.read
    world.files.read = { (path, limit) throws(FileError) in
      if path.hasSuffix("locked.txt") { throw FileError(path: path, reason: "Permission denied") }
      return try read(path, limit)
    }
    let report = try await world.build()
    #expect(report.articles == 4)
    #expect(report.errors == 2)
    let texts = report.diagnostics.map(\.text)
    #expect(texts.contains { $0.hasPrefix("seeds/empty.txt") && $0.contains("warning") })
    #expect(texts.contains { $0.hasPrefix("seeds/picture.txt") && $0.contains("error") })
    #expect(
      texts.contains(
        "seeds/locked.txt: error: this can't be read (Permission denied), so no article was made of it. "
          + "Check its name and its permissions."))
    #expect(
      texts.contains(
        "seeds/folder.txt: warning: this is a folder, though its name looks like a file's; the "
          + "files in it are read"))
  }

  @Test("of many megabytes is cut")
  func huge() async throws {
    let world = World(smallDigest)
    let line = Array("The council of Port Ellery met again on Monday, as it does each week.\n".utf8)
    world.memory["seeds/huge.txt"] =
      Array("6 February 2024\n".utf8) + Array([[UInt8]](repeating: line, count: 100_000).joined())
    let report = try await world.build()
    #expect(report.articles == 4 && report.errors == 0)
    #expect(report.diagnostics.contains { $0.file == "seeds/huge.txt" && $0.severity == .warning })
    let twin = try #require(
      world.site.first { $0.key.hasPrefix("2024/02/06/") && $0.key.hasSuffix(".md") })
    #expect(twin.value.count < Seed.byteLimit + 200_000)
  }

  @Test("that shares its headline and day with another is published beside it")
  func sameHeadline() async throws {
    let world = World(smallDigest)
    world["seeds/z.txt"] = world["seeds/a.txt"]?
      .replacing("Monday", with: "Sunday").replacing("than what had", with: "than")
      .replacing("had to be built anew from the bottom of the river to the road", with: "were new")
    let report = try await world.build()
    let pages = world.site.keys.filter {
      $0.hasPrefix("2024/") && $0.contains("the-bridge") && $0.hasSuffix(".html")
    }
    #expect(pages.count == 2)
    #expect(report.diagnostics.contains { $0.file == "seeds/z.txt" && $0.severity == .note })
  }

  @Test("that claims another's id is published under its own path")
  func sameID() async throws {
    let world = World(
      """
      -- seeds/a.md --
      ---
      id: same
      title: One story
      date: 2024-02-03
      ---
      One text.
      -- seeds/b.md --
      ---
      id: same
      title: Another story
      date: 2024-02-03
      ---
      Another text.
      """)
    let report = try await world.build()
    #expect(report.articles == 2)
    #expect(
      report.diagnostics.map(\.text) == [
        "seeds/b.md: warning: its id or original address, 'same', is also that of 'seeds/a.md'; "
          + "their texts differ, so both are published. Remove one of the two if they are one article."
      ])
    #expect(world["digest.lock"]?.contains("another-story.html\tb.md\n") == true)
    world["seeds/b.md"] = world["seeds/a.md"]
    let copied = try await world.build()
    #expect(copied.articles == 1 && copied.diagnostics.isEmpty)
  }

  @Test("that is dated after the day of the build is reported")
  func future() async throws {
    let world = World(smallDigest)
    #expect(try await world.build(now: "2024-02-05").diagnostics == [])
    #expect(
      try await world.build(now: "2024-02-04").diagnostics.map(\.text) == [
        "seeds/c.txt: warning: it is dated 2024-02-05, which is after 2024-02-04, so it comes first "
          + "everywhere. Check the date in the file."
      ])
  }

  @Test("has nothing to do with a missing folder, which ends the build")
  func noSeeds() async {
    let world = World("-- digest.yaml --\ntitle: X\n")
    let error = await #expect(throws: BuildError.self) { try await world.build() }
    #expect(
      error?.diagnostics.map(\.text) == [
        "seeds: error: there is no such folder, so there is nothing to make a site of. Put saved "
          + "articles into it, name the folder that holds seeds/ with --input, or begin with 'digestgen init'."
      ])
  }
}
