import Building
import Model
import TestSupport
import Testing

@Suite("A seed that was moved")
struct MovedSeedTests {
  private let page = "site/2024/03/02/fire.html"

  @Test("keeps its address, with its sidecar, though settings change too and the cache goes later")
  func kept() async throws {
    let world = harbour
    world["seeds/fire.md.yaml"] = "topics: [Fires]\n"
    try await world.build()
    let before = try #require(world[page])
    world.rename("seeds/fire.md", to: "seeds/new/blaze.md")
    world.rename("seeds/fire.md.yaml", to: "seeds/new/blaze.md.yaml")
    world["digest.yaml"] = "sources:\n  - {name: Wire, folder: new}\n"
    #expect(try await world.check().errors == 0)
    for _ in 0..<2 {
      try await world.build()
      #expect(world[page]?.contains("The mill burned") == true && pages(of: world) == 1)
      #expect(world["digest.lock"]?.contains("\nseed\tnew/blaze.md\tfire.md\n") == true)
    }
    #expect(before.contains("The mill burned"))
    let clean = try await world.cleanSite()
    #expect(world.site == clean)
    world.rename("seeds/new/blaze.md", to: "seeds/third.md")
    world.rename("seeds/new/blaze.md.yaml", to: "seeds/third.md.yaml")
    try await world.build()
    #expect(world["digest.lock"]?.contains("\nseed\tthird.md\tfire.md\n") == true)
    world.rename("seeds/third.md", to: "seeds/fire.md")
    world.rename("seeds/third.md.yaml", to: "seeds/fire.md.yaml")
    try await world.build()
    #expect(world["digest.lock"]?.contains("\nseed\t") == false && pages(of: world) == 1)
  }

  @Test("keeps its address where other commands look at the digest first")
  func looked() async throws {
    let world = harbour
    try await world.build()
    world.rename("seeds/fire.md", to: "seeds/new/fire.md")
    _ = try await world.findSources()
    try await world.build()
    #expect(pages(of: world) == 1 && world[page]?.contains("The mill burned") == true)
  }

  @Test("leaves its place to another article, which gets an address of its own")
  func followed() async throws {
    let world = harbour
    try await world.build()
    world.rename("seeds/fire.md", to: "seeds/new/fire.md")
    try await world.build()
    world["seeds/fire.md"] =
      "---\ntitle: Fire\ndate: 2024-03-02\n---\nAnother was seen on the moor by a shepherd.\n"
    try await world.build()
    #expect(world[page]?.contains("The mill burned") == true && pages(of: world) == 2)
    let other = try #require(
      world.site.keys.first { $0.hasPrefix("2024/03/02/fire-") && $0.hasSuffix(".html") })
    // It stays another, wherever it goes itself and whatever becomes of the first.
    world.rename("seeds/fire.md", to: "seeds/aaa.md")
    try await world.build()
    #expect(world["site/" + other]?.contains("on the moor") == true)
    #expect(world[page]?.contains("The mill burned") == true)
    world["seeds/new/fire.md"] = nil
    try await world.build()
    #expect(world["site/" + other]?.contains("on the moor") == true)
    #expect(world[page]?.contains("on the moor") == false)
  }

  @Test("keeps its address where settings changed and another command looked first")
  func changed() async throws {
    let world = harbour
    try await world.build()
    world.rename("seeds/fire.md", to: "seeds/new/fire.md")
    world["digest.yaml"] = "sources:\n  - {name: Wire, folder: new}\n"
    _ = try await world.findSources()
    try await world.build()
    #expect(pages(of: world) == 1 && world[page]?.contains("The mill burned") == true)
  }

  @Test("is a new article where it is not alone with its bytes and has another name")
  func unclear() async throws {
    let world = harbour
    world["seeds/again.md"] = world["seeds/fire.md"]
    world["digest.yaml"] = "duplicates: off\n"
    try await world.build()
    world.rename("seeds/fire.md", to: "seeds/new/mill.md")
    world.rename("seeds/again.md", to: "seeds/new/blaze.md")
    try await world.build()
    #expect(world["digest.lock"]?.contains("\nseed\t") == false)
    #expect(try await world.check().errors == 0)
  }

  @Test("keeps its address where nothing is left of the last build, or its text changed")
  func recognised() async throws {
    let world = harbour
    world["seeds/again.md"] = world["seeds/fire.md"]?.replacing("mayor", with: "miller")
    world["digest.yaml"] = "duplicates: off\n"
    try await world.build()
    let pages = world.site.keys.filter { $0.hasSuffix(".html") }.sorted()
    for path in world.memory.all.keys where path.hasPrefix("site/") || path.hasPrefix(".digestgen/")
    {
      world[path] = nil
    }
    world.rename("seeds/fire.md", to: "seeds/new/fire.md")
    world.rename("seeds/again.md", to: "seeds/new/again.md")
    world["seeds/new/again.md"]?.append("It was rebuilt.\n")
    try await world.build()
    #expect(world.site.keys.filter { $0.hasSuffix(".html") }.sorted() == pages)
    #expect(world["digest.lock"]?.contains("\nseed\tnew/fire.md\tfire.md\n") == true)
    #expect(world[page]?.contains("the miller said") == true)
    let clean = try await world.cleanSite()
    #expect(world.site == clean)
  }

  @Test(
    "is a new article where another headline, day or name tells that it is another",
    arguments: [
      ("new/fire.md", "Fire", "Flood"), ("new/fire.md", "03-02", "03-05"),
      ("new/blaze.md", "Fire", "Fire"), ("new/fire.md", "title: Fire", "id: f\ntitle: Fire"),
    ])
  func another(seed: String, old: String, new: String) async throws {
    let world = harbour
    try await world.build()
    world["seeds/" + seed] = world["seeds/fire.md"]?.replacing(old, with: new) ?? ""
    world["seeds/" + seed]?.append("It was rebuilt.\n")
    world["seeds/fire.md"] = nil
    try await world.build()
    #expect(world["digest.lock"]?.contains("\nseed\t") == false)
    #expect(world[page]?.contains("The mill burned") == false)
  }

  private var harbour: World {
    World(
      """
      -- seeds/fire.md --
      ---
      title: Fire
      date: 2024-03-02
      ---
      The mill burned down in the night, the mayor said on Monday.
      -- seeds/b.txt --
      Ferry is late
      3 March 2024
      The ferry was late again because of fog on the river.
      """)
  }

  /// How many pages have the headline of the fire.
  private func pages(of world: World) -> Int {
    world.site.count { path, bytes in
      path.hasPrefix("2024/03/02/") && path.hasSuffix(".html")
        && String(decoding: bytes, as: UTF8.self).contains("<h1>Fire")
    }
  }
}

extension World {
  fileprivate func rename(_ path: String, to other: String) {
    self[other] = self[path]
    self[path] = nil
  }
}
