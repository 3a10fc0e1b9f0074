/// `address` if a link may lead there: http, https or mailto; else nil.
///
/// Relative addresses are refused too: they were meant for the page's old place and lead nowhere
/// here. White space and control characters hide a scheme from a careless reader (browsers drop
/// tabs and line ends inside addresses, WHATWG URL 4.4), so an address with any is refused.
func safeAddress(_ address: String) -> String? {
  isPlainlySafe(address) ? address : checked(address)
}

/// Whether it is one of the most usual kind: `http` or `https` in small letters, ASCII, no escapes.
private func isPlainlySafe(_ address: String) -> Bool {
  var address = address
  return address.withUTF8 { bytes in
    (bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8))
      && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "%") }
  }
}

private func checked(_ address: String) -> String? {
  guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7f }), areEscapesWhole(address) else {
    return nil
  }
  let scheme = address.prefix { $0 != ":" }
  guard scheme.utf8.count < address.utf8.count,
    ["http", "https", "mailto"].contains(scheme.lowercased())
  else { return nil }
  let rest = address.dropFirst(scheme.count + 1)
  return scheme.lowercased() == "mailto" || rest.hasPrefix("//") ? address : nil
}

/// Whether two hexadecimal digits follow each `%`: a page with another address is not valid HTML.
private func areEscapesWhole(_ address: String) -> Bool {
  address.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false).dropFirst()
    .allSatisfy { part in
      part.prefix(2).count == 2
        && UInt8(String(decoding: part.prefix(2), as: UTF8.self), radix: 16) != nil
        && part.first != UInt8(ascii: "+")
    }
}
