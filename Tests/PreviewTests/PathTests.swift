import Testing

@testable import Preview

@Suite("The path of a request")
struct PathTests {
  @Test(
    "leads to a file of the site",
    arguments: [
      ("/", "index.html"),
      ("/index.html", "index.html"),
      ("/2024/01/", "2024/01/index.html"),
      ("/2024/01/24/a-letter.html?page=2", "2024/01/24/a-letter.html"),
      ("/topics/%D8%AA%D8%B3%D9%83/", "topics/تسك/index.html"),
      ("/a%20b+c.html", "a b+c.html"),
      ("/100%25.html", "100%.html"),
      ("/%252e%252e/x", "%2e%2e/x"),
      ("/.../x", nil),
      ("/.well-known/x", ".well-known/x"),
    ] as [(String, String?)])
  func files(target: String, file: String?) {
    #expect(resolve(target, base: "/") == file.map(ResolvedPath.file) ?? .nothing)
  }

  @Test(
    "that no browser sends is refused",
    arguments: [
      "", "index.html", "*", "http://evil.test/", "example.org:443", "/a#b",
      "/..", "/../x", "/a/../x", "/a/..", "/.", "/a/./b", "/%2e%2e/x", "/.%2E/x", "/%2e/x",
      "/a%2fb", "/..%2fx", "/a%2F..%2Fx", "/a%00", "/%00", "/a%0d%0ab", "/a%7f",
      "/%", "/%2", "/%zz", "/a%",
    ])
  func refused(target: String) {
    #expect(resolve(target, base: "/") == .refused)
  }

  @Test(
    "that the site can't have leads nowhere",
    arguments: [
      "/a\\b", "/..\\x", "/a%5cb", "/%ff", "/%c0%ae%c0%ae/x", "//x", "//", "/a//b",
      "/.digestgen-manifest", "/%2edigestgen-manifest", "/.git/config", "/a/.hidden",
    ])
  func nowhere(target: String) {
    #expect(resolve(target, base: "/") == .nothing)
  }

  @Test(
    "begins with that of the site",
    arguments: [
      ("/digest/", .file("index.html")),
      ("/digest/2024/", .file("2024/index.html")),
      ("/digest", .elsewhere("/digest/")),
      ("/", .elsewhere("/digest/")),
      ("/?x", .elsewhere("/digest/")),
      ("/digests/", .nothing),
      ("/2024/", .nothing),
      ("/digest//x", .nothing),
      ("/__digestgen/events", .own("events")),
      ("/digest/__digestgen/events", .file("__digestgen/events")),
    ] as [(String, ResolvedPath)])
  func base(target: String, expected: ResolvedPath) {
    #expect(resolve(target, base: "/digest/") == expected)
  }

  @Test("may begin several folders deep")
  func deepBase() {
    #expect(resolve("/a/b/c.html", base: "/a/b/") == .file("c.html"))
    #expect(resolve("/a/b", base: "/a/b/") == .elsewhere("/a/b/"))
    #expect(resolve("/a/", base: "/a/b/") == .nothing)
  }
}
