import Model

/// The full address of a link on a page: `target` as it is if it is http, https or mailto, else put
/// together with the page's own (RFC 3986, 5.2, for the forms that pages use). Nil for anything that
/// no reader could follow: a script, a place on the page itself, a path where the page's address is
/// not known.
func resolveAddress(_ target: Text, base: String?) -> String? {
  let target = target.filter { $0 > 0x20 }[...]
  if target.begins(withAnyCaseOf: ascii("mailto:")) { return percentEncoded(target) }
  if let address = webAddress(target) { return address }
  guard let base, let host = hostPart(of: base), let first = target.first,
    first != UInt8(ascii: "#")
  else { return nil }
  if target.begins(with: ascii("//")) { return webAddress(ascii("https:") + target) }
  if first == UInt8(ascii: "/") { return webAddress(Array(host.utf8) + target) }
  let name = target.prefix { !"/?#".utf8.contains($0) }
  if name.contains(UInt8(ascii: ":")) { return nil }
  return webAddress(Array(folder(of: base, host: host).utf8) + target)
}

private func webAddress(_ target: Text) -> String? {
  let isWeb = [ascii("http://"), ascii("https://")].contains { start in
    target.count > start.count && target.begins(withAnyCaseOf: start)
  }
  return isWeb ? percentEncoded(target) : nil
}

private func webAddress(_ target: [UInt8]) -> String? { webAddress(target[...]) }

/// `https://example.org` of `https://example.org/a/b.html`.
private func hostPart(of address: String) -> String? {
  guard let slashes = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
  let start = address.utf8.index(slashes, offsetBy: 2, limitedBy: address.endIndex)
  guard let start, start < address.endIndex else { return nil }
  let end = address[start...].firstIndex { "/?#".contains($0) } ?? address.endIndex
  return String(address[..<end])
}

/// `https://example.org/a/` of `https://example.org/a/b.html`.
private func folder(of address: String, host: String) -> String {
  let path = address.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
  guard let slash = path.lastIndex(of: "/") else { return host + "/" }
  return host + String(path[...slash])
}

/// What may not stand in an address, and brackets, which Markdown would take as the address's end, as
/// `%28`.
private func percentEncoded(_ target: Text) -> String {
  let digits = ascii("0123456789ABCDEF")
  var result: [UInt8] = []
  for byte in target {
    if byte >= 0x7F || "\"<>\\^`{|}()[]*".utf8.contains(byte) {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    } else {
      result.append(byte)
    }
  }
  return result[...].string
}
