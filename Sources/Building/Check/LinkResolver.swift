import Model

/// Where a link of the site leads.
enum LinkTarget: Equatable {
  /// To another host, or to something that is no page.
  case elsewhere
  /// To a file below the output folder, and in it to the place of this name; nil for its top.
  case file([UInt8], anchor: [UInt8]?)
}

/// Finds out where the links of a page lead, as a browser would (RFC 3986, 5.2).
struct LinkResolver {
  /// Where the site stands: `https://example.org/digest/`; nil if that is not known.
  private let base: [UInt8]?
  /// The path of that: `/digest/`.
  private let basePath: [UInt8]
  /// The file that the links stand in.
  private let file: [UInt8]
  /// Its folder, with the slash at the end; empty at the top.
  private let folder: ArraySlice<UInt8>

  init(base: BaseURL?, file: String) {
    self.base = base.map { Array($0.text.utf8) }
    basePath = Array((base?.path ?? "/").utf8)
    self.file = Array(file.utf8)
    folder = self.file[..<(self.file.lastIndex(of: slash).map { $0 + 1 } ?? 0)]
  }

  /// Where `link` leads, as it stands in an attribute.
  func target(of link: ArraySlice<UInt8>) -> LinkTarget {
    link.contains(UInt8(ascii: "&"))
      ? resolve(withoutEntities(link)[...]) : resolve(link)
  }

  private func resolve(_ link: ArraySlice<UInt8>) -> LinkTarget {
    if let base, link.starts(with: base) {
      return inside(link.dropFirst(base.count), from: [])
    }
    if let base, link.elementsEqual(base.dropLast()) { return inside([], from: []) }
    if hasScheme(link) || link.starts(with: [slash, slash]) { return .elsewhere }
    guard link.first == slash else { return inside(link, from: folder) }
    // A path that is not below the site's own belongs to the host.
    return link.starts(with: basePath)
      ? inside(link.dropFirst(basePath.count), from: []) : .elsewhere
  }

  /// The file that `link` leads to from `folder`.
  private func inside(_ link: ArraySlice<UInt8>, from folder: ArraySlice<UInt8>) -> LinkTarget {
    let hash = link.firstIndex(of: UInt8(ascii: "#"))
    let anchor = hash.map { percentDecoded(link[($0 + 1)...]) }
    let whole = link[..<(hash ?? link.endIndex)]
    let path = whole[..<(whole.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex)]
    let isSame = path.isEmpty && folder.startIndex == self.folder.startIndex
    if isSame, folder.elementsEqual(self.folder), !link.isEmpty {
      return .file(file, anchor: anchor)
    }
    return .file(joined(folder, percentDecoded(path)[...]), anchor: anchor)
  }

  /// `path` from `folder`, without `.` and `..`, with the name of a folder's page.
  private func joined(_ folder: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> [UInt8] {
    var result = Array(folder)
    var rest = path
    while !rest.isEmpty {
      let segment = rest.prefix { $0 != slash }
      rest = rest.dropFirst(segment.count)
      let isFolder = rest.popFirst() != nil
      if segment.elementsEqual([dot, dot]) {
        result = Array(result.dropLast().prefix(through: slash))
      } else if !segment.elementsEqual([dot]) {
        result += segment
        if isFolder { result.append(slash) }
      }
    }
    return result.isEmpty || result.last == slash ? result + Array("index.html".utf8) : result
  }
}

extension ArraySlice<UInt8> {
  /// Up to the last `byte`; empty if there is none.
  fileprivate func prefix(through byte: UInt8) -> ArraySlice<UInt8> {
    lastIndex(of: byte).map { self[...$0] } ?? []
  }
}

private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")

/// Whether a link begins with a scheme (RFC 3986, 3.1).
private func hasScheme(_ link: ArraySlice<UInt8>) -> Bool {
  for (index, byte) in link.enumerated() {
    switch byte {
    case UInt8(ascii: ":"): return index > 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), dot:
      if index == 0 { return false }
    default: return false
    }
  }
  return false
}

/// Bytes with their percent signs resolved.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
  var result: [UInt8] = []
  var rest = bytes
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
      result.append(value)
      rest = rest.dropFirst(2)
    } else {
      result.append(byte)
    }
  }
  return result
}

/// An attribute's value with the entities resolved that the site's pages use.
func withoutEntities(_ value: ArraySlice<UInt8>) -> [UInt8] {
  let entities: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
  ]
  var result: [UInt8] = []
  var rest = value
  while let first = rest.first {
    let entity = entities.first { entity, _ in
      rest.starts(
        with: UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount))
    }
    result.append(entity?.1 ?? first)
    rest = rest.dropFirst(entity?.0.utf8CodeUnitCount ?? 1)
  }
  return result
}
