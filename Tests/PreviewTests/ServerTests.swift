import Testing

@testable import Preview

@Suite("The server", .timeLimit(.minutes(2)))
struct ServerTests {
  /// Serves a small site at `/digest/` while `body` runs.
  private func serving(_ body: (Server, Workshop) throws -> Void) async throws {
    let shop = try Workshop()
    for folder in ["a", "assets"] { shop.makeFolder(folder) }
    try shop.write("index.html", "<body>front</body>")
    try shop.write("a/index.html", "<body>inner</body>")
    try shop.write("404.html", "<body>the digest's own</body>")
    try shop.write("assets/site.css", "h1 {}")
    try shop.write("feed.json", "0123456789")
    let server = try await Server.start(
      shop.path, base: "/digest/", at: ListeningPlace(port: 0))
    do {
      try body(server, shop)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  private func ask(
    _ path: String, _ server: Server, method: String = "GET", headers: String = ""
  ) -> String {
    exchange(
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nConnection: close\r\n"
        + "\(headers)\r\n", port: server.port)
  }

  @Test("gives files, folders, redirects and the digest's own page for what is not there")
  func files() async throws {
    try await serving { server, _ in
      let front = ask("/digest/", server)
      #expect(front.hasPrefix("HTTP/1.1 200 OK\r\n") && front.contains("<body>front<script"))
      for header in [
        "Content-Type: text/html; charset=utf-8", "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
      ] {
        #expect(front.contains("\r\n\(header)\r\n"))
      }
      #expect(ask("/digest/a/", server).contains("<body>inner<script"))
      #expect(ask("/digest/a", server).contains("\r\nLocation: /digest/a/\r\n"))
      #expect(ask("/", server).contains("\r\nLocation: /digest/\r\n"))
      #expect(ask("/digest/assets/site.css", server).hasSuffix("\r\n\r\nh1 {}"))
      let missing = ask("/digest/none.html", server)
      #expect(missing.hasPrefix("HTTP/1.1 404 ") && missing.contains("the digest's own"))
      #expect(ask("/elsewhere/", server).hasPrefix("HTTP/1.1 404 "))
    }
  }

  @Test("answers HEAD without a body, and ranges")
  func parts() async throws {
    try await serving { server, _ in
      let head = ask("/digest/feed.json", server, method: "HEAD")
      #expect(head.contains("\r\nContent-Length: 10\r\n") && head.hasSuffix("\r\n\r\n"))
      let part = ask("/digest/feed.json", server, headers: "Range: bytes=2-4\r\n")
      #expect(part.hasPrefix("HTTP/1.1 206 ") && part.hasSuffix("\r\n\r\n234"))
      #expect(part.contains("\r\nContent-Range: bytes 2-4/10\r\n"))
      #expect(ask("/digest/feed.json", server, headers: "Range: bytes=-3\r\n").hasSuffix("789"))
      let none = ask("/digest/feed.json", server, headers: "Range: bytes=10-\r\n")
      #expect(none.hasPrefix("HTTP/1.1 416 ") && none.contains("Content-Range: bytes */10\r\n"))
      let conditional = "Range: bytes=2-4\r\nIf-Range: \"x\"\r\n"
      #expect(ask("/digest/feed.json", server, headers: conditional).hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test(
    "refuses what is no request, and closes",
    arguments: [
      ("GET / HTTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n", 421),
      ("POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 1\r\n\r\nx", 400),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: -1\r\n\r\n", 400),
      ("GET / HTTP/7.3\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
      ("GET /\0 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
      ("BREW / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
      ("nonsense\r\n\r\n", 400),
    ])
  func malformed(request: String, status: Int) async throws {
    try await serving { server, _ in
      let reply = exchange(request.replacing("PORT", with: "\(server.port)"), port: server.port)
      #expect(reply.hasPrefix("HTTP/1.1 \(status) "))
    }
  }

  @Test("refuses lines and heads that are too long")
  func limits() async throws {
    try await serving { server, _ in
      let long = String(repeating: "a", count: 9_000)
      #expect(exchange("GET /\(long)", port: server.port).hasPrefix("HTTP/1.1 414 "))
      let many = String(repeating: "X: 1\r\n", count: 64)
      #expect(ask("/digest/", server, headers: many).hasPrefix("HTTP/1.1 431 "))
    }
  }

  @Test("answers requests that come at once in their order")
  func pipelining() async throws {
    try await serving { server, _ in
      let host = "Host: 127.0.0.1:\(server.port)\r\n"
      let reply = exchange(
        "GET /digest/assets/site.css HTTP/1.1\r\n\(host)\r\n"
          + "GET /digest/feed.json HTTP/1.1\r\n\(host)Connection: close\r\n\r\n",
        port: server.port)
      #expect(reply.contains("h1 {}HTTP/1.1 200 OK") && reply.hasSuffix("0123456789"))
    }
  }

  @Test("shows proofs until the build has written them, and tells what is new")
  func proofs() async throws {
    try await serving { server, shop in
      server.show([("a/index.html", Array("<body>proof</body>".utf8))], until: 2)
      #expect(ask("/digest/a/", server).contains("<body>proof<script"))
      server.finish(1, base: "/digest/", changed: [])
      #expect(ask("/digest/a/", server).contains("<body>proof<script"))
      server.finish(2, base: "/digest/", changed: [])
      #expect(ask("/digest/a/", server).contains("<body>inner<script"))
    }
  }

  @Test("shows why a build failed over the last good pages, until one succeeds")
  func problems() async throws {
    try await serving { server, _ in
      let problem = Problem(
        file: "digest.yaml", line: 3, column: nil, message: "what is 'titel'?", advice: nil,
        excerpt: [])
      server.fail([problem])
      let page = ask("/digest/", server)
      #expect(page.hasPrefix("HTTP/1.1 200 ") && page.contains("<body>front"))
      #expect(page.contains("digest.yaml:3") && page.contains("what is 'titel'?"))
      server.finish(1, base: "/digest/", changed: [])
      #expect(!ask("/digest/", server).contains("titel"))
    }
  }

  @Test("shows why the first build failed where there is no site yet")
  func noSite() async throws {
    let shop = try Workshop()
    let server = try await Server.start(
      shop["site"], base: "/", at: ListeningPlace(port: 0))
    #expect(ask("/", server).hasPrefix("HTTP/1.1 404 "))
    server.fail([
      Problem(file: "x", line: nil, column: nil, message: "no", advice: nil, excerpt: [])
    ])
    let page = ask("/a/b.html", server)
    #expect(page.hasPrefix("HTTP/1.1 500 ") && page.contains("<code>x</code>"))
    await server.stop()
  }

  @Test("says so if its port is taken, and takes the next one if it may")
  func ports() async throws {
    let shop = try Workshop()
    let first = try await Server.start(shop.path, base: "/", at: ListeningPlace(port: 0))
    await #expect(throws: ListeningError.self) {
      _ = try await Server.start(shop.path, base: "/", at: ListeningPlace(port: first.port))
    }
    await first.stop()
    let second = try await Server.start(shop.path, base: "/", at: ListeningPlace())
    let third = try await Server.start(shop.path, base: "/", at: ListeningPlace())
    #expect(second.port < third.port)
    await second.stop()
    await third.stop()
  }
}

@Suite("What is shown")
struct ShowcaseTests {
  private func showcase(_ files: [String: String] = [:]) throws -> (Showcase, Workshop) {
    let shop = try Workshop()
    for (name, text) in files { try shop.write(name, text) }
    return (Showcase(folder: shop.path, base: "/", name: "x"), shop)
  }

  @Test("is told once: what the build writes as it was shown is no news")
  func told() throws {
    let (showcase, shop) = try showcase(["a.html": "old"])
    #expect(showcase.show([("a.html", Array("new".utf8))], until: 1)?.0.files == ["a.html"])
    try shop.write("a.html", "new")
    let news = showcase.finish(1, base: "/", changed: ["a.html", "index.html"])
    #expect(news?.0.files == ["index.html"])
    #expect(showcase.proof(at: "a.html") == nil)
  }

  @Test("is taken back if the build made something else of it")
  func other() throws {
    let (showcase, shop) = try showcase(["a.html": "old"])
    _ = showcase.show([("a.html", Array("new".utf8))], until: 1)
    #expect(showcase.finish(1, base: "/", changed: [])?.0.files == ["a.html"])
    _ = showcase.show([("a.html", Array("new".utf8))], until: 2)
    try shop.write("a.html", "other")
    #expect(showcase.finish(2, base: "/", changed: ["a.html"])?.0.files == ["a.html"])
  }

  @Test("stays ahead of a build that began before the edit")
  func ahead() throws {
    let (showcase, _) = try showcase(["a.html": "old"])
    _ = showcase.show([("a.html", Array("new".utf8))], until: 2)
    #expect(showcase.finish(1, base: "/", changed: ["a.html"]) == nil)
    #expect(showcase.proof(at: "a.html") == Array("new".utf8))
  }

  @Test("is everything anew when a failure is over or the site has moved")
  func all() throws {
    let (showcase, _) = try showcase()
    _ = showcase.fail([])
    #expect(showcase.finish(1, base: "/", changed: []) == nil)
    _ = showcase.fail([
      Problem(file: "", line: nil, column: nil, message: "", advice: nil, excerpt: [])
    ])
    #expect(showcase.finish(2, base: "/", changed: [])?.0 == News(files: nil))
    #expect(showcase.finish(3, base: "/digest/", changed: [])?.0 == News(files: nil))
    #expect(showcase.base == "/digest/")
  }
}
