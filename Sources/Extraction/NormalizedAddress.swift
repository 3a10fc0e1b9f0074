/// The address of an original as it is kept: http or https, host in small letters, without fragment
/// and without the parameters that only count visitors (`utm_…`, `fbclid`, …). Nil for anything else, and for
/// one that is longer than 2,048 bytes, which no site map may hold either (https://www.sitemaps.org/protocol.html).
package func normalizedAddress(_ address: String) -> String? {
  guard address.utf8.count <= longestAddress else { return nil }
  let text = Array(address.utf8)[...].trimmed
  guard text.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }) else {
    return nil
  }
  for scheme in ["https://", "http://"]
  where text.begins(withAnyCaseOf: Array(scheme.utf8)) {
    let rest = text.dropFirst(scheme.utf8.count)
    let host = rest.prefix { !"/?#".utf8.contains($0) }
    guard isHost(host) else { return nil }
    return scheme + host.map(lower)[...].string
      + percentEncoded(withoutCounters(rest.dropFirst(host.count)))
  }
  return nil
}

/// A normalized address where one was given as people write it: `www.gazette.example/letter` and
/// `//gazette.example/letter` are `https` ones. Nil for what names no host.
package func statedAddress(_ address: String) -> String? {
  if let normal = normalizedAddress(address) { return normal }
  let text = Array(address.utf8)[...].trimmed
  let bare = text.begins(with: ascii("//")) ? text.dropFirst(2) : text
  let host = bare.prefix { !"/?#:".utf8.contains($0) }
  let labels = host.pieces { $0 == UInt8(ascii: ".") }
  guard labels.count > 1, labels.allSatisfy(isLabel), let top = labels.last, top.count > 1,
    top.allSatisfy(isLetter), host.endIndex < bare.endIndex || labels[0].elementsEqual("www".utf8)
  else { return nil }
  return normalizedAddress("https://" + bare.string)
}

private func isLabel(_ label: Text) -> Bool {
  !label.isEmpty
    && label.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 >= 0x80 }
}

/// In bytes.
let longestAddress = 2_048

/// Bytes beyond ASCII as `%C3`, as in a valid URL string (WHATWG URL).
private func percentEncoded(_ text: Text) -> String {
  let digits = ascii("0123456789ABCDEF")
  let encoded = text.flatMap { byte -> [UInt8] in
    byte < 0x80 ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
  return encoded[...].string
}

private func isHost(_ host: Text) -> Bool {
  !host.isEmpty && host.first != UInt8(ascii: ".") && !host.contains(UInt8(ascii: "@"))
    && host.contains { isLetter($0) || isDigit($0) }
}

private func withoutCounters(_ rest: Text) -> Text {
  let path = rest.prefix { $0 != UInt8(ascii: "#") }
  guard let mark = path.firstIndex(of: UInt8(ascii: "?")) else { return path }
  let kept = path[(mark + 1)...].pieces { $0 == UInt8(ascii: "&") }.filter { parameter in
    !counters.contains { parameter.map(lower).starts(with: $0) }
  }
  let query = kept.joined(separator: ascii("&"))
  return kept.isEmpty ? path[..<mark] : (path[...mark] + query)[...]
}

private let counters = ["utm_", "fbclid", "gclid", "ocid", "mc_cid", "mc_eid", "cmpid", "igshid"]
  .map { Array($0.utf8) }
