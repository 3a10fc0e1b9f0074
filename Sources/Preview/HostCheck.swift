/// Which names a request may call the server by.
///
/// A page of any site can have its own name lead to 127.0.0.1 and then read what is served there (DNS
/// rebinding). So only names count that no one can give away: the loopback's, and the address that the
/// user chose to serve at.
struct HostCheck: Sendable {
  private let names: Set<String>

  /// The names of a server that listens at `host` and `port`.
  init(host: String, port: Int) {
    let hosts = ["localhost", "127.0.0.1", "[::1]", inBrackets(host.lowercased())]
    let isAny = host == "0.0.0.0" || host == "::"
    names = Set(
      (isAny ? hosts.dropLast() : hosts[...]).flatMap { host in
        port == 80 ? [host, host + ":80"] : ["\(host):\(port)"]
      })
  }

  /// Whether `name`, as a request's header Host has it, is the server's own. `local` is the address at
  /// which the connection arrived, which is the server's too where it listens at all.
  func admits(_ name: String, at local: String?) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || local.map { $0.lowercased() == name } ?? false
  }
}

/// An address as it stands in a URL: those of IPv6 in brackets.
func inBrackets(_ host: String) -> String {
  host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
}
