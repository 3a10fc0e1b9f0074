import Building
import TestSupport
import Testing

@Suite("One site in three places")
struct PlacesTests {
  @Test("has the same links at the top of a host, in a folder of it, and on a disk")
  func sameLinks() async throws {
    var graphs: [Set<String>] = []
    for place in ["https://example.org/", "https://example.org/digest/", nil] {
      let world = World(smallDigest)
      try await world.build(baseURL: place)
      #expect(brokenLinks(in: world.site) == [])
      graphs.append(linkGraph(of: world.site))
    }
    #expect(graphs[0] == graphs[1])
    // Feeds and other files that need full addresses are not there on a disk.
    let pages = graphs[2]
    #expect(pages.subtracting(graphs[0]) == [] && pages.count > 40)
  }

  @Test("has relative links only, but for the page that is served at any depth")
  func relative() async throws {
    let world = World(smallDigest)
    try await world.build(baseURL: "https://example.org/digest/")
    for (path, bytes) in world.site where path.hasSuffix(".html") {
      let rooted = String(decoding: bytes, as: UTF8.self).contains("href=\"/")
      #expect(rooted == (path == "404.html"), "\(path)")
    }
    #expect(world["site/404.html"]?.contains("href=\"/digest/archive/\"") == true)
  }
}
