/// Where the Content-Security-Policies of a page stand, as the values of attributes of meta elements before
/// its body.
func policies(in page: [UInt8]) -> [Range<Int>] {
  let (tag, body) = (Array("<meta".utf8), Array("<body".utf8))
  var found: [Range<Int>] = []
  var index = 0
  while index < page.count, !page.matches(body, at: index) {
    guard page[index] == UInt8(ascii: "<"), page.matches(tag, at: index) else {
      index += 1
      continue
    }
    var reader = TagReader(page, index + tag.count)
    let attributes = reader.attributes()
    let kind = attributes.first { $0.name == "http-equiv" }.map { page[$0.value].map(lowercase) }
    if kind == Array("content-security-policy".utf8),
      let content = attributes.first(where: { $0.name == "content" })
    {
      found.append(content.value)
    }
    index = reader.index
  }
  return found
}

/// Reads the attributes of a tag (WHATWG HTML, section 13.1.2.3).
private struct TagReader {
  private let page: [UInt8]
  /// The next byte.
  private(set) var index: Int

  /// A reader that stands behind the tag's name.
  init(_ page: [UInt8], _ index: Int) {
    self.page = page
    self.index = index
  }

  /// All attributes that have a value, with its place, up to the `>` of the tag.
  mutating func attributes() -> [(name: String, value: Range<Int>)] {
    var list: [(name: String, value: Range<Int>)] = []
    while true {
      _ = skip(while: isSpace)
      guard index < page.count, page[index] != UInt8(ascii: ">") else { return list }
      let name = skip { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      _ = skip(while: isSpace)
      guard index < page.count, page[index] == UInt8(ascii: "=") else { continue }
      index += 1
      list.append((String(decoding: page[name].map(lowercase), as: UTF8.self), value()))
    }
  }

  private mutating func value() -> Range<Int> {
    _ = skip(while: isSpace)
    guard index < page.count else { return index..<index }
    let quote = page[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return skip { !isSpace($0) && $0 != UInt8(ascii: ">") }
    }
    index += 1
    let value = skip { $0 != quote }
    index = min(index + 1, page.count)
    return value
  }

  private mutating func skip(while holds: (UInt8) -> Bool) -> Range<Int> {
    let first = index
    while index < page.count, holds(page[index]) { index += 1 }
    return first..<index
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
