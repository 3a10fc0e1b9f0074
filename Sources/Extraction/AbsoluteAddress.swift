/// An address as it is kept, after RFC 3986, 5.2, relative to `base` where it is relative. Nil for
/// what is no web address.
func absoluteAddress(_ address: String, base: String?) -> String? {
  let text = oneLine(address)
  if let absolute = normalizedAddress(text) { return absolute }
  guard text.utf8.count <= longestAddress, let base = base.flatMap(normalizedAddress),
    !text.isEmpty,
    !hasScheme(text),
    let schemeEnd = base.firstIndex(of: ":")
  else { return nil }
  if text.hasPrefix("//") { return normalizedAddress(base[..<schemeEnd] + ":" + text) }
  let root = base[base.index(schemeEnd, offsetBy: 3)...].prefix { !"/?".contains($0) }
  let start = base[..<root.endIndex]
  if text.hasPrefix("/") { return normalizedAddress(start + text) }
  let path = base[root.endIndex...].prefix { $0 != "?" }
  if text.hasPrefix("?") { return normalizedAddress(start + path + text) }
  return normalizedAddress(start + withoutSteps(folder(path) + text))
}

/// Whether it begins like `mailto:` or `javascript:`.
private func hasScheme(_ text: String) -> Bool {
  let scheme = text.utf8.prefix { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  return text.utf8.dropFirst(scheme.count).first == UInt8(ascii: ":")
}

/// A path up to its last slash.
private func folder(_ path: Substring) -> String {
  path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
}

/// A path without `.` and `..`.
private func withoutSteps(_ path: String) -> String {
  let end = path.firstIndex { "?#".contains($0) } ?? path.endIndex
  var kept: [Substring] = []
  for part in path[..<end].split(separator: "/", omittingEmptySubsequences: false) {
    if part == ".." {
      if kept.count > 1 { kept.removeLast() }
    } else if part != "." {
      kept.append(part)
    }
  }
  return kept.joined(separator: "/") + path[end...]
}
