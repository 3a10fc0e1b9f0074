import Building
import Model
import TestSupport
import Testing

@Suite("Cleaning")
struct CleanTests {
  @Test("leaves exactly what was there before the first build, and the ledger")
  func all() async throws {
    let world = World(storyDigest)
    let before = world.memory.all
    try await world.build(baseURL: "https://example.org/")
    let lock = try #require(world["digest.lock"])
    world[".digestgen/lock"] = ""
    let report = try world.clean()
    #expect(report.removed.count > 50 && report.foreign == 0 && report.diagnostics.isEmpty)
    #expect(report.cache.count == 9, "with three records of the search")
    world["digest.lock"] = nil
    #expect(world.memory.all == before)
    world["digest.lock"] = lock
    try await world.build(baseURL: "https://example.org/")
    #expect(world["digest.lock"] == lock)
  }

  @Test("keeps foreign files, wherever they lie")
  func foreign() async throws {
    let world = World(storyDigest)
    try await world.build()
    let mine = [
      "site/CNAME", "site/topics/mine.html", "site/2024/03/02/photo.jpg", ".digestgen/notes.txt",
      "site/own.html.digestgen-tmp",
    ]
    for path in mine { world[path] = "mine" }
    world["site/index.html.digestgen-tmp"] = "half a pa"
    let report = try world.clean()
    #expect(report.foreign == 4)
    let left = world.memory.all.keys.filter { $0.hasPrefix("site/") || $0.hasPrefix(".digestgen") }
    #expect(Set(left) == Set(mine))
  }

  @Test("keeps pages that were changed by hand, which the next build knows as its own")
  func changed() async throws {
    let world = World(storyDigest)
    try await world.build()
    let site = world.site
    world["site/about/index.html"] = "mine"
    let report = try world.clean()
    #expect(report.diagnostics.map(\.file) == ["site/about/index.html"])
    #expect(world.site.keys.sorted() == [".digestgen-manifest", "about/index.html"])
    try await world.build(isFull: true)
    #expect(world.site == site)
    world["site/about/index.html"] = "mine"
    #expect(try world.clean(changedToo: true).diagnostics.isEmpty && world.site.isEmpty)
  }

  @Test("removes only what it was asked to remove, or nothing")
  func parts() async throws {
    let world = World(storyDigest)
    try await world.build()
    let all = world.memory.all
    let dry = try world.clean(isDry: true)
    #expect(world.memory.all == all && !dry.removed.isEmpty && !dry.cache.isEmpty)
    #expect(try world.clean(site: false).removed.isEmpty)
    #expect(world.memory.all == all.filter { !$0.key.hasPrefix(".digestgen/") })
    #expect(try world.clean(cache: false).removed == dry.removed && world.site.isEmpty)
    let again = try world.clean()
    #expect(again.removed.isEmpty && again.cache.isEmpty)
  }

  @Test("touches neither a folder that is no digest nor a site without a manifest")
  func stranger() throws {
    let world = World(["site/index.html": [1], "photos/a.jpg": [2]])
    let error = #expect(throws: BuildError.self) { try world.clean() }
    #expect(error?.diagnostics.first?.message.hasPrefix("this folder is no digest") == true)
    world["digest.yaml"] = "title: A\n"
    let before = world.memory.all
    #expect(try world.clean().foreign == 1 && world.memory.all == before)
  }
}
