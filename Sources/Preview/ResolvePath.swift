/// What the path of a request leads to.
enum ResolvedPath: Equatable {
  /// A file of the site, by its path in it. A folder's is that of its `index.html`.
  case file(String)
  /// One of the server's own, by its name: `events`.
  case own(String)
  /// Another path of this server, where the browser should look.
  case elsewhere(String)
  /// Nothing that the site can have.
  case nothing
  /// No path that a browser sends (400).
  case refused
}

/// The folder of addresses that are the server's own.
let ownFolder = "__digestgen"

/// Finds out what the target of a request, such as `/digest/2019/?page=2`, stands for on a server whose
/// site begins at `base`, from slash to slash.
///
/// Escapes are decoded once. What could lead out of the site is refused before any file is looked for:
/// `..`, NUL, a slash or a backslash that is escaped, and hidden files are not there.
func resolve(_ target: String, base: String) -> ResolvedPath {
  let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
  guard path.first == UInt8(ascii: "/"), !path.contains(UInt8(ascii: "#")) else { return .refused }
  let raw = path.dropFirst().split(
    separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  let parts = raw.compactMap(decoded)
  guard parts.count == raw.count, parts.allSatisfy(isName) else { return .refused }
  let names = parts.compactMap { bytes in
    bytes.contains(UInt8(ascii: "\\")) ? nil : String(validating: bytes, as: UTF8.self)
  }
  return names.count == parts.count ? place(names, base: base) : .nothing
}

/// Whether decoded bytes can be one name of a path.
private func isName(_ bytes: [UInt8]) -> Bool {
  bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "/") } && !bytes.isDots
}

private func place(_ names: [String], base: String) -> ResolvedPath {
  if names.count == 2, names[0] == ownFolder { return .own(names[1]) }
  let above = base.split(separator: "/").map(String.init)
  if names == above || (names == [""] && !above.isEmpty) { return .elsewhere(base) }
  guard names.starts(with: above), names.count > above.count else { return .nothing }
  return place(inSite: Array(names.dropFirst(above.count)))
}

private func place(inSite names: [String]) -> ResolvedPath {
  var inner = names
  guard inner.dropLast().allSatisfy({ !$0.isEmpty }) else { return .nothing }
  guard inner.allSatisfy({ !$0.hasPrefix(".") || $0 == ".well-known" }) else { return .nothing }
  if inner.last == "" { inner[inner.count - 1] = "index.html" }
  return .file(inner.joined(separator: "/"))
}

/// The bytes of one name of a path, its escapes decoded; nil if one is no escape.
private func decoded(_ part: Substring.UTF8View.SubSequence) -> [UInt8]? {
  var bytes: [UInt8] = []
  var rest = part[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

extension [UInt8] {
  /// Whether this is `.` or `..`, which stand for folders.
  fileprivate var isDots: Bool { (1...2).contains(count) && allSatisfy { $0 == UInt8(ascii: ".") } }
}
