import NIOCore
import NIOHTTP1

@testable import Preview

/// A request never leads out of the site, and is answered only under the server's own name.
@Sendable func examineRequest(_ input: [UInt8]) {
  var limits = HeadLimits()
  do throws(HeadGate.Fault) {
    try limits.take(input)
  } catch { return }
  let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for base in ["/", "/digest/"] { examine(resolve(text(Array(lines[0])), base: base)) }
  var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: text(Array(lines[0])))
  for line in lines.dropFirst() {
    let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { text(Array($0)) }
    if parts.count == 2, parts[0].utf8.allSatisfy({ $0 < 0x80 }) {
      head.headers.add(name: parts[0], value: parts[1])
    }
  }
  let hosts = HostCheck(host: "127.0.0.1", port: 8080)
  if refusal(of: head, by: hosts, at: nil) == nil {
    let names = head.headers["Host"].map { $0.lowercased() }
    expect(names.count == 1 && names.allSatisfy { ownNames.contains($0) }, "answered to \(names)")
  }
  for name in ["Range", "range"] {
    if case .part(let range) = choose(range: head.headers.first(name: name), of: 100) {
      expect(
        range.lowerBound >= 0 && range.upperBound <= 100 && !range.isEmpty, "the range \(range)")
    }
  }
}

private let ownNames: Set<String> = ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"]

private func examine(_ path: ResolvedPath) {
  switch path {
  case .file(let file):
    expect(!file.utf8.contains(0), "NUL in '\(file)'")
    for name in file.split(separator: "/", omittingEmptySubsequences: false) {
      expect(!name.isEmpty && name != "." && name != "..", "'\(file)' leads elsewhere")
      expect(!name.hasPrefix(".") || name == ".well-known", "'\(file)' is hidden")
      expect(!name.contains("\\"), "a backslash in '\(file)'")
    }
  case .elsewhere(let place): expect(place == "/" || place == "/digest/", "leads to '\(place)'")
  case .own(let name): expect(!name.contains("/"), "'\(name)' of the server's own")
  case .nothing, .refused: break
  }
}
