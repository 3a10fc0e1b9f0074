/// Whether a Markdown text could keep cmark 0.30 busy for long: it takes quadratic time for brackets
/// that are never closed, for lists and quotes nested deep and for emphasis in them.
///
/// The limits lie far beyond what people write: within one paragraph 1,000 signs that may open
/// something, 40 signs of nesting at the start of a line, 20,000 link definitions' worth of text.
func isCostly(_ markdown: Text) -> Bool {
  markdown.withUnsafeBufferPointer { bytes in
    var openers = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = UnsafeBufferPointer(rebasing: rest[..<end])
      if line.allSatisfy(isSpace) { openers = 0 }
      if nesting(of: line) > 40 { return true }
      for byte in line where isOpener(byte) { openers += 1 }
      if openers > 1_000 { return true }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return false
  }
}

private func isOpener(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "*"),
    UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "&"),
    UInt8(ascii: "\\"):
    true
  default: false
  }
}

/// How many containers the line's start could open: each quote sign, each list marker, each two
/// spaces of indentation.
private func nesting(of line: UnsafeBufferPointer<UInt8>) -> Int {
  var (quotes, markers, spaces) = (0, 0, 0)
  for byte in line {
    switch byte {
    case UInt8(ascii: ">"): quotes += 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): markers += 1
    case 0x09: spaces += 4
    case 0x20: spaces += 1
    case _ where isDigit(byte) || byte == 0x2E || byte == 0x29: break
    default: return max(quotes + markers, spaces / 2)
    }
  }
  // List markers with nothing behind them and nothing between them are a rule or an underline.
  return spaces == 0 ? quotes : max(quotes + markers, spaces / 2)
}
