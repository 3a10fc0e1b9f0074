import Testing

@testable import Preview

@Suite("Watching", .timeLimit(.minutes(2)))
struct WatchTests {
  /// Makes the folder of a digest and watches it; `hear` then waits until a path was told of.
  private func watching(
    _ body: (Workshop, _ hear: (String) async -> Set<String>) async throws -> Void
  ) async throws {
    let shop = try Workshop()
    shop.makeFolder("seeds")
    try shop.write("seeds/a.txt", "one")
    let changes = changes(in: ["seeds", "Templates", "digest.yaml"].map { WatchedPlace(shop[$0]) })
    var iterator = changes.makeAsyncIterator()
    try await body(shop) { name in
      var heard: Set<String> = []
      while !heard.contains(shop[name]), let more = await iterator.next() { heard.formUnion(more) }
      return Set(heard.map { String($0.dropFirst(shop.path.count + 1)) })
    }
  }

  @Test("tells of files that are written, renamed over, moved and removed")
  func files() async throws {
    try await watching { shop, hear in
      try shop.write("seeds/a.txt", "two")
      #expect(await hear("seeds/a.txt") == ["seeds/a.txt"])
      try shop.write("seeds/.a.txt.swp", "three")
      shop.move("seeds/.a.txt.swp", to: "seeds/a.txt")
      #expect(await hear("seeds/a.txt") == ["seeds/a.txt"])
      shop.move("seeds/a.txt", to: "seeds/b.txt")
      #expect(await hear("seeds/b.txt").isSubset(of: ["seeds/a.txt", "seeds/b.txt"]))
      shop.remove("seeds/b.txt")
      #expect(await hear("seeds/b.txt").isSubset(of: ["seeds/a.txt", "seeds/b.txt"]))
    }
  }

  @Test("goes into folders that are new, moved in or away")
  func folders() async throws {
    try await watching { shop, hear in
      shop.makeFolder("seeds/new")
      shop.makeFolder("seeds/new/inner")
      try shop.write("seeds/new/inner/c.txt", "c")
      _ = await hear("seeds/new/inner/c.txt")
      try shop.write("seeds/new/inner/d.txt", "d")
      _ = await hear("seeds/new/inner/d.txt")
      shop.move("seeds/new", to: "seeds/renamed")
      _ = await hear("seeds/renamed/inner/d.txt")
      try shop.write("seeds/renamed/inner/d.txt", "e")
      _ = await hear("seeds/renamed/inner/d.txt")
      shop.move("seeds/renamed", to: "away")
      _ = await hear("seeds/renamed")
      try shop.write("away/inner/d.txt", "nobody listens")
      try shop.write("seeds/z.txt", "z")
      #expect(await hear("seeds/z.txt") == ["seeds/z.txt"])
    }
  }

  @Test("hears of places that come later, and of nothing beside them")
  func places() async throws {
    try await watching { shop, hear in
      try shop.write("digest.lock", "the build's own")
      shop.makeFolder("site")
      try shop.write("site/index.html", "the build's own")
      try shop.write("digest.yaml", "title: A")
      #expect(await hear("digest.yaml") == ["digest.yaml"])
      shop.makeFolder("Templates")
      try shop.write("Templates/frame.html", "x")
      _ = await hear("Templates/frame.html")
      try shop.write("Templates/frame.html", "y")
      _ = await hear("Templates/frame.html")
    }
  }

  @Test("by looking finds the same")
  func looking() throws {
    let shop = try Workshop()
    shop.makeFolder("seeds")
    try shop.write("seeds/a.txt", "one")
    try shop.write("seeds/b.txt", "one")
    let places = ["seeds", "digest.yaml"].map { WatchedPlace(shop[$0]) }
    let first = Snapshot(of: places)
    #expect(Snapshot(of: places).changes(since: first) == [])
    try shop.write("seeds/a.txt", "other")
    shop.remove("seeds/b.txt")
    try shop.write("seeds/.hidden", "x")
    try shop.write("beside.txt", "x")
    try shop.write("digest.yaml", "title: A")
    let changes = Snapshot(of: places).changes(since: first)
    #expect(changes == Set(["seeds/a.txt", "seeds/b.txt", "digest.yaml"].map { shop[$0] }))
  }

  @Test(
    "knows the places' folders and names",
    arguments: [
      ("seeds", ".", "seeds"), ("a/seeds/", "a", "seeds"), ("/seeds", "/", "seeds"),
      ("/a/b/digest.yaml", "/a/b", "digest.yaml"),
    ])
  func parts(path: String, folder: String, name: String) {
    #expect(WatchedPlace(path).parts == (folder, name))
  }

  @Test(
    "passes over what editors make for themselves",
    arguments: [
      (".a.swp", true), ("a.txt~", true), ("#a.txt#", true), ("4913", true), ("a.txt", false),
    ])
  func scratch(name: String, isScratch: Bool) {
    #expect(Preview.isScratch(name) == isScratch)
  }
}
