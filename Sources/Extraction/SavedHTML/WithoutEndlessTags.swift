/// A page whose tags of more than 4,000 bytes are cut to their names where they have very many
/// attributes: libxml2 compares each attribute of a tag with all before it, which takes minutes for
/// 100,000. Pages as they are come back as they are.
///
/// XML has an equal sign in each attribute, and text in it may hold a `<`.
func withoutEndlessTags(_ page: [UInt8], isXML: Bool = false) -> [UInt8] {
  var result: [UInt8] = []
  var copied = 0
  let partsAttributes = isXML ? { $0 == UInt8(ascii: "=") } : isSpaceOrSign
  for tag in longTags(in: page) where tag.count(where: partsAttributes) > 1_000 {
    result += page[copied..<tag.startIndex]
    result += tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    copied = tag.endIndex
  }
  return copied == 0 ? page : result + page[copied...]
}

/// In bytes.
private let longTag = 4_000

/// The tags that are longer than that, without their last sign. A longer one has a stretch of half the
/// length without an end of a tag in it, so that only there one has to look.
private func longTags(in page: [UInt8]) -> [Text] {
  var tags: [Text] = []
  var start = 0
  while start + longTag / 2 <= page.count {
    let stretch = page[start..<(start + longTag / 2)]
    start = stretch.endIndex
    guard !stretch.contains(UInt8(ascii: ">")) else { continue }
    let end = page[start...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
    let text = page[..<stretch.startIndex].lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
    let open = (text..<end).first { opensTag(page, at: $0) }
    if let open, end - open > longTag { tags.append(page[open..<end]) }
    start = end
  }
  return tags
}

private func opensTag(_ page: [UInt8], at place: Int) -> Bool {
  page[place] == UInt8(ascii: "<") && place + 1 < page.count && isLetter(page[place + 1])
}

private func isSpaceOrSign(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
}
