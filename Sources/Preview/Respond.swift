import NIOHTTP1

/// A request that was not refused.
struct Request {
  let head: HTTPRequestHead

  /// The value of a header that comes once.
  func header(_ name: String) -> String? {
    let values = head.headers[name]
    return values.count == 1 ? values[0] : nil
  }

  /// The origin of the pages that are served, by the name that the request has for this server.
  var origin: String { "http://" + (header("Host") ?? "localhost") }
}

/// Pages of more bytes than this are served as they are, without the script.
private let largestPage = 1 << 25

/// Answers a request with what `showcase` shows.
func answer(_ request: Request, from showcase: Showcase) -> Answer {
  switch resolve(request.head.uri, base: showcase.base) {
  case .refused: Answer(.badRequest, "This is no address.")
  case .nothing: missing(request, from: showcase)
  case .elsewhere(let path): redirect(to: path)
  case .own(let name): own(name, request, from: showcase)
  case .file(let path): file(path, request, from: showcase)
  }
}

private func redirect(to path: String) -> Answer {
  var answer = Answer(.found, "See \(path)")
  answer.headers.add(name: "Location", value: path)
  return answer
}

/// The server's own files.
private func own(_ name: String, _ request: Request, from showcase: Showcase) -> Answer {
  switch name {
  case "reload.js": Answer(.ok, type: mediaType(of: name), .bytes(Array(reloadScript.utf8)))
  case "problem.css": Answer(.ok, type: mediaType(of: name), .bytes(Array(problemStyle.utf8)))
  case "events": events(request, from: showcase)
  default: missing(request, from: showcase)
  }
}

/// News are told to the pages of this server alone.
private func events(_ request: Request, from showcase: Showcase) -> Answer {
  if let origin = request.header("Origin"), origin.lowercased() != request.origin.lowercased() {
    return Answer(.forbidden, "These news are for the pages of this server.")
  }
  let query = request.head.uri.split(separator: "?", maxSplits: 1).dropFirst().first.map(
    String.init)
  let mark = request.header("Last-Event-ID") ?? query ?? showcase.view.mark
  return Answer(.ok, type: "text/event-stream", .events(since: mark))
}

private func file(_ path: String, _ request: Request, from showcase: Showcase) -> Answer {
  let isPage = isPage(path)
  if let proof = showcase.proof(at: path) {
    return ranged(isPage ? page(proof, path, request, showcase) : proof, path, request)
  }
  switch open(path, beneath: showcase.folder) {
  case .nothing: return missing(request, from: showcase)
  case .folder:
    let asked = request.head.uri.prefix { $0 != "?" }
    return redirect(to: asked + "/")
  case .file(let file, let size):
    guard isPage, size <= largestPage else { return ranged(file, size, path, request) }
    defer { closeFile(file) }
    guard let bytes = readAll(file, limit: largestPage) else {
      return Answer(.forbidden, "This file can't be read.")
    }
    return ranged(page(bytes, path, request, showcase), path, request)
  }
}

private func isPage(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }

/// The digest's own page for what is not there; before there is a site, why there is none.
private func missing(_ request: Request, from showcase: Showcase) -> Answer {
  var bytes = noPage
  var status = HTTPResponseStatus.notFound
  if case .file(let file, _) = open("404.html", beneath: showcase.folder) {
    defer { closeFile(file) }
    bytes = readAll(file, limit: largestPage) ?? bytes
  } else if !showcase.view.problems.isEmpty {
    bytes = errorPage(showcase.view.problems)
    status = .internalServerError
    return answer(
      status, served(bytes, with: extras(nil, request, showcase, showsProblem: false)))
  }
  return answer(status, page(bytes, nil, request, showcase))
}

private let noPage = Array(
  """
  <!doctype html>
  <html lang="en">
  <head><meta charset="utf-8"><title>Not found</title><link rel="icon" href="data:,"></head>
  <body><p>There is no such page (yet).</p></body>
  </html>

  """.utf8)

private func answer(_ status: HTTPResponseStatus, _ page: [UInt8]) -> Answer {
  Answer(status, type: mediaType(of: "index.html"), .bytes(page))
}

private func page(
  _ bytes: [UInt8], _ path: String?, _ request: Request, _ showcase: Showcase
) -> [UInt8] {
  served(bytes, with: extras(path, request, showcase, showsProblem: true))
}

private func extras(
  _ path: String?, _ request: Request, _ showcase: Showcase, showsProblem: Bool
) -> PageExtras {
  let view = showcase.view
  // A policy has no way to write addresses of IPv6.
  let isIPv6 = request.header("Host")?.hasPrefix("[") ?? false
  return PageExtras(
    file: path, base: view.base, seen: view.mark,
    ownSource: isIPv6 ? "'self'" : "\(request.origin)/\(ownFolder)/",
    problem: showsProblem && !view.problems.isEmpty ? markup(of: view.problems) : nil)
}
