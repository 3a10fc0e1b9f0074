/// Where a site will stand on the web: `https://example.org/digest/`.
package struct BaseURL: Sendable, Hashable {
  /// Scheme and host, with the port if there is one: `https://example.org`.
  package let origin: String
  /// The path, from slash to slash: `/digest/`, or `/` alone.
  package let path: String

  /// Reads an http or https address without user, query or fragment; a missing slash at its end is
  /// added. Nil for anything else.
  package init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }),
      text.utf8.allSatisfy({ Self.isAllowed($0) })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let segments = rest.dropFirst(host.count).split(separator: "/")
    guard !host.isEmpty, !host.contains("@"), !segments.contains(".."), !segments.contains(".")
    else { return nil }
    self.origin = scheme + host.lowercased()
    self.path = segments.isEmpty ? "/" : "/" + segments.joined(separator: "/") + "/"
  }

  /// The whole address, with the slash at its end.
  package var text: String { origin + path }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7f && !Array("\"'<>?#\\^`{|}".utf8).contains(byte)
  }
}
