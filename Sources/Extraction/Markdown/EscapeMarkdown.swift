/// Markup that stands between two characters of a text: `**`, `[`, `](address)`.
struct Markup {
  /// The index of the character that it stands before.
  let index: Int
  let bytes: [UInt8]
}

/// Plain text on one line as CommonMark that renders exactly its words, runs of spaces as one.
///
/// Escaped are the characters that begin something inline (CommonMark 0.31, 6: backslash, code,
/// emphasis, links, HTML), `&` where an entity could begin, and what begins a block at the start of
/// a line (4 and 5): headings, quotes, lists, rules, code. `text` holds no line end. `markup` comes in
/// the order of its indices; what lies in `raw`, in order too, is code and stays as it is.
func escapeMarkdown(
  _ text: Text, markup: ArraySlice<Markup> = [], raw: [Range<Int>] = []
) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count + 8)
  escapeMarkdown(text, markup: markup, raw: raw, into: &result)
  return result
}

/// The same, put behind what `result` holds.
func escapeMarkdown(
  _ text: Text, markup: ArraySlice<Markup> = [], raw: [Range<Int>] = [],
  into result: inout [UInt8]
) {
  let line = text.trimmed
  // A mark without its letter stands on a no-break space (Unicode 15.0, 2.11): else it would join the
  // tag before it.
  if beginsWithMark(line) { result += [0xC2, 0xA0] }
  var rest = markup
  func putMarkup(upTo index: Int) {
    while let next = rest.first, next.index <= index {
      // Right before a link's bracket it would make a picture of it.
      if next.bytes.first == UInt8(ascii: "["), result.last == UInt8(ascii: "!") {
        result.insert(UInt8(ascii: "\\"), at: result.count - 1)
      }
      result += next.bytes
      rest.removeFirst()
    }
  }
  let isPlain = markup.isEmpty && raw.isEmpty
  var code = raw[...]
  // Behind a letter nothing begins a block.
  let opening = line.first.map(isLetter) == true ? 0 : 11
  var index = line.startIndex
  while index < line.endIndex {
    defer { index += 1 }
    // Most of a text needs no look at each byte: it is copied up to the next that does.
    if isPlain, index - line.startIndex >= opening {
      let end = endOfPlainRun(line, from: index)
      line[index..<end].withUnsafeBufferPointer { result.append(contentsOf: $0) }
      index = end
      guard index < line.endIndex else { break }
    }
    if isSpace(line[index]), isSpace(line[index - 1]) { continue }
    let isFirst = index == line.startIndex
    if isFirst, markup.first.map({ $0.index > index }) ?? true, opensBlock(line) {
      result.append(UInt8(ascii: "\\"))
    }
    putMarkup(upTo: index)
    while let first = code.first, first.upperBound <= index { code.removeFirst() }
    let isCode = code.first?.contains(index) == true
    if isCode {
      result.append(line[index])
    } else if line[index] == UInt8(ascii: "<") {
      // Some readers of Markdown do not know a backslash before it.
      result += [0x26, 0x6C, 0x74, 0x3B]
    } else {
      if isSpecial(line, at: index) { result.append(UInt8(ascii: "\\")) }
      result.append(line[index])
    }
  }
  putMarkup(upTo: text.endIndex)
}

/// Whether a text begins with a mark that belongs on a letter before it.
private func beginsWithMark(_ line: Text) -> Bool {
  guard let first = line.first, first >= 0xCC,
    let scalar = line.prefix(4).string.unicodeScalars.first
  else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .spacingMark: return true
  default: return false
  }
}

/// Where the bytes from `start` on end that are copied as they are.
private func endOfPlainRun(_ line: Text, from start: Int) -> Int {
  line.withUnsafeBufferPointer { bytes in
    stopSigns.withUnsafeBufferPointer { signs in
      var place = start - line.startIndex
      while place > 0, place + 8 <= bytes.count, !hasStop(bytes, at: place) { place += 8 }
      // Without a branch for single spaces, which no processor foresees.
      var before = place > 0 ? signs[Int(bytes[place - 1])] : 0
      while place < bytes.count {
        let sign = signs[Int(bytes[place])]
        if sign & (before | 1) != 0 { break }
        before = sign
        place += 1
      }
      return line.startIndex + place
    }
  }
}

/// Whether one of the eight bytes from `place` on, which is not the first of the text, may be a stop
/// sign, or the second of two white spaces.
@inline(__always)
private func hasStop(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  let eight = EightBytes(bytes, at: place)
  let spaces = eight.spaces
  let before: UInt64 = isSpace(bytes[place - 1]) ? 0x80 : 0
  // From `[` to the backtick all but `^` are stop signs.
  let signs =
    eight.between(UInt8(ascii: "["), UInt8(ascii: "`")) | eight.equal(to: UInt8(ascii: "&"))
    | eight.equal(to: UInt8(ascii: "*")) | eight.equal(to: UInt8(ascii: "<"))
    | eight.equal(to: UInt8(ascii: "~"))
  return signs | spaces & (spaces << 8 | before) != 0
}

/// By byte, 1 if `isSpecial` may hold behind the first ten of a line, or it is `<`; 2 for white space.
private let stopSigns: [UInt8] = (0...255).map {
  "\\`*_[]&~<".utf8.contains(UInt8($0)) ? 1 : isSpace(UInt8($0)) ? 2 : 0
}

private func isSpecial(_ line: Text, at index: Int) -> Bool {
  switch line[index] {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"):
    true
  case UInt8(ascii: "&"):
    line[(index + 1)...].first.map { isLetter($0) || $0 == UInt8(ascii: "#") } == true
  // Some readers of Markdown take a word after `~~` as struck out.
  case UInt8(ascii: "~"): line[(index + 1)...].first == UInt8(ascii: "~")
  case UInt8(ascii: "."), UInt8(ascii: ")"):
    index > line.startIndex && index - line.startIndex <= 9 && line[..<index].allSatisfy(isDigit)
  default: false
  }
}

/// Whether the first sign would begin a block. The signs that `isSpecial` knows get their backslash
/// there.
private func opensBlock(_ line: Text) -> Bool {
  guard let first = line.first, !isLetter(first) else { return false }
  return "#>+-=~".utf8.contains(first) && !isSpecial(line, at: line.startIndex)
}
