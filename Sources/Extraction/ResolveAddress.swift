/// The full address of a link on a page: `target` as it is if it is http, https or mailto, else put
/// together with the page's own. Nil for anything that no reader could follow: a script, a place on the
/// page itself, a path where the page's address is not known.
///
/// What may not stand in an address, and brackets, which Markdown would take as the address's end,
/// are written as `%28`.
func resolveAddress(_ target: Text, base: String?) -> String? {
  let target = encoded(target.filter { $0 > 0x20 }[...])
  guard let first = target.first, first != UInt8(ascii: "#") else { return nil }
  if target.begins(withAnyCaseOf: ascii("mailto:")) { return target.string }
  // A page saved without its address was most likely served by https.
  let base = target.begins(with: ascii("//")) ? base ?? "https://localhost/" : base
  guard let address = absoluteAddress(target.string, base: base) else { return nil }
  guard let mark = target.firstIndex(of: UInt8(ascii: "#")), mark + 1 < target.endIndex else {
    return address
  }
  return address + target[mark...].string
}

private func encoded(_ target: Text) -> Text {
  let digits = ascii("0123456789ABCDEF")
  return target.flatMap { byte -> [UInt8] in
    guard byte >= 0x7F || "\"<>\\^`{|}()[]*".utf8.contains(byte) else { return [byte] }
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }[...]
}
