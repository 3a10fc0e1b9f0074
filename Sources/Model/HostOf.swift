/// The host of a normalized address without `www.` and port; nil for what is no address.
package func host(of address: String) -> String? {
  guard let start = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
  let host = address[start...].drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
  return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
}

/// Whether a source's name has the form of a host: a point and no space.
package func isCalledAsHost(_ name: some StringProtocol) -> Bool {
  name.utf8.contains(UInt8(ascii: ".")) && !name.utf8.contains(UInt8(ascii: " "))
}
