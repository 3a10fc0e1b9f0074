import NIOHTTP1
import Testing

@testable import Preview

@Suite("What a request asks for")
struct HeaderTests {
  @Test(
    "as a range of a file of 100 bytes",
    arguments: [
      (nil, .whole),
      ("bytes=0-0", .part(0..<1)),
      ("bytes=0-9", .part(0..<10)),
      ("bytes=90-", .part(90..<100)),
      ("bytes=90-500", .part(90..<100)),
      ("bytes=-10", .part(90..<100)),
      ("bytes=-500", .part(0..<100)),
      ("Bytes = 5-6", .whole),
      ("BYTES=5-6", .part(5..<7)),
      ("bytes= 5 - 6 ", .part(5..<7)),
      ("bytes=100-", .none),
      ("bytes=100-200", .none),
      ("bytes=-0", .none),
      ("bytes=99999999999999999999-", .none),
      ("bytes=0-99999999999999999999", .part(0..<100)),
      ("bytes=9-5", .whole),
      ("bytes=-", .whole),
      ("bytes=", .whole),
      ("bytes=a-b", .whole),
      ("bytes=0-1,5-6", .whole),
      ("bytes=--5", .whole),
      ("lines=0-9", .whole),
      ("bytes", .whole),
    ] as [(String?, RangeChoice)])
  func ranges(header: String?, expected: RangeChoice) {
    #expect(choose(range: header, of: 100) == expected)
  }

  @Test("of an empty file is nothing, unless it is the whole", arguments: ["bytes=0-", "bytes=-1"])
  func emptyFile(header: String) {
    #expect(choose(range: header, of: 0) == .none)
    #expect(choose(range: nil, of: 0) == .whole)
  }

  @Test(
    "is a kind of file by the name's ending",
    arguments: [
      ("index.html", "text/html; charset=utf-8"),
      ("a/B.HTML", "text/html; charset=utf-8"),
      ("assets/site.css", "text/css; charset=utf-8"),
      ("search.js", "text/javascript; charset=utf-8"),
      ("letter.md", "text/markdown; charset=utf-8"),
      ("feed.xml", "application/xml; charset=utf-8"),
      ("feed.json", "application/json"),
      ("favicon.svg", "image/svg+xml"),
      ("p.avif", "image/avif"),
      ("f.woff2", "font/woff2"),
      ("x.webmanifest", "application/manifest+json"),
      ("_headers", "text/plain; charset=utf-8"),
      ("CNAME", "application/octet-stream"),
      ("a.b/c", "application/octet-stream"),
      (".html", "application/octet-stream"),
      ("x.", "application/octet-stream"),
      ("", "application/octet-stream"),
    ])
  func types(path: String, type: String) {
    #expect(mediaType(of: path) == type)
  }

  @Test(
    "has to be meant for this server",
    arguments: [
      ("localhost:4000", true), ("LOCALHOST:4000", true), ("127.0.0.1:4000", true),
      ("[::1]:4000", true), ("localhost", false), ("127.0.0.1", false), ("localhost:4001", false),
      ("evil.test", false), ("evil.test:4000", false), ("localhost.evil.test:4000", false),
      ("127.0.0.1:4000.evil.test", false), ("0.0.0.0:4000", false), ("2130706433:4000", false),
      ("localhost.:4000", false), ("user@localhost:4000", false), ("", false), (":4000", false),
      ("::1:4000", false), ("192.168.1.5:4000", false),
    ])
  func hosts(name: String, isOurs: Bool) {
    #expect(HostCheck(host: "127.0.0.1", port: 4000).admits(name, at: "127.0.0.1:4000") == isOurs)
  }

  @Test("may use the name that the user chose")
  func chosenHosts() {
    #expect(HostCheck(host: "Press.local", port: 80).admits("press.local", at: nil))
    #expect(HostCheck(host: "press.local", port: 80).admits("press.local:80", at: nil))
    #expect(HostCheck(host: "fe80::5", port: 81).admits("[fe80::5]:81", at: nil))
    let open = HostCheck(host: "0.0.0.0", port: 81)
    #expect(open.admits("192.168.1.5:81", at: "192.168.1.5:81"))
    #expect(!open.admits("192.168.1.6:81", at: "192.168.1.5:81"))
    #expect(!open.admits("0.0.0.0:81", at: "192.168.1.5:81"))
  }

  @Test("ends at the limits of a head")
  func limits() {
    func fault(_ text: String) -> HeadGate.Fault? {
      var limits = HeadLimits()
      do throws(HeadGate.Fault) { try limits.take(text.utf8) } catch { return error }
      return nil
    }
    let headers = String(repeating: "X: 1\r\n", count: 64)
    #expect(fault("GET / HTTP/1.1\r\n\(headers)\r\n") == nil)
    #expect(fault("GET / HTTP/1.1\r\n\(headers)\r\nGET / HTTP/1.1\r\n\(headers)\r\n") == nil)
    #expect(fault("\r\n\r\nGET / HTTP/1.1\r\n\(headers)X: 1\r\n") == .tooManyHeaders)
    #expect(fault(String(repeating: "a", count: 8_192)) == nil)
    #expect(fault(String(repeating: "a", count: 8_193)) == .lineTooLong)
    #expect(fault("GET /\0") == .holdsNUL)
  }
}
