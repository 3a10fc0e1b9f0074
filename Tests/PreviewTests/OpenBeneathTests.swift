import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("Opening a file of the site")
struct OpenBeneathTests {
  /// A site beside a secret, with links of all kinds planted in it.
  private func workshop() throws -> Workshop {
    let shop = try Workshop()
    for folder in ["site", "site/a", "outside"] { shop.makeFolder(folder) }
    try shop.write("outside/secret.txt", "secret")
    try shop.write("site/a/page.html", "a page")
    shop.link("site/link.txt", to: "../outside/secret.txt")
    shop.link("site/inner.txt", to: "a/page.html")
    shop.link("site/folder", to: shop["outside"])
    shop.link("site/self", to: "a")
    shop.makePipe("site/pipe")
    return shop
  }

  @Test("reads what is there")
  func reading() throws {
    let shop = try workshop()
    guard case .file(let file, let size) = open("a/page.html", beneath: shop["site"]) else {
      Issue.record("it is not found")
      return
    }
    defer { close(file) }
    #expect(readAll(file, limit: 100) == Array("a page".utf8) && size == 6)
    #expect(readAll(file, limit: 3) == Array("a p".utf8))
  }

  @Test(
    "never leaves it, whatever was put there",
    arguments: [
      "link.txt", "inner.txt", "folder/secret.txt", "self/page.html", "../outside/secret.txt",
      "a/../../outside/secret.txt", "/etc/passwd", "pipe", "none", "a/none", "a/page.html/x", "",
    ])
  func escaping(path: String) throws {
    let shop = try workshop()
    if case .file(let file, _) = open(path, beneath: shop["site"]) {
      Issue.record("\(path) was opened")
      close(file)
    }
    let root = open(shop["site"], O_RDONLY | O_DIRECTORY)
    defer { close(root) }
    let walked = walk(path, from: root)
    // A pipe can be opened, but is no file.
    #expect(walked < 0 || path == "pipe")
    if walked >= 0 { close(walked) }
  }

  @Test("finds the same by walking, where the system has no better way")
  func walking() throws {
    let shop = try workshop()
    let root = open(shop["site"], O_RDONLY | O_DIRECTORY)
    defer { close(root) }
    let file = walk("a/page.html", from: root)
    defer { close(file) }
    #expect(readAll(file, limit: 100) == Array("a page".utf8))
  }

  @Test("tells folders from nothing, and does without the site")
  func folders() throws {
    let shop = try workshop()
    guard case .folder = open("a", beneath: shop["site"]) else {
      Issue.record("the folder is not found")
      return
    }
    guard case .nothing = open("a", beneath: shop["none"]) else {
      Issue.record("there is no such site")
      return
    }
  }
}
