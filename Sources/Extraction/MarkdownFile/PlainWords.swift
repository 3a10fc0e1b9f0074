/// The words of inline Markdown as a reader sees them: without emphasis, code marks, escapes, tags and what is
/// struck out, links and pictures as their text. A sketch for headlines and summaries; pages are rendered by
/// cmark.
func plainWords(_ inline: Text) -> [UInt8] {
  var words: [UInt8] = []
  var index = inline.startIndex
  // Behind a tilde that nothing closes, none does.
  var mayBeStruck = true
  while index < inline.endIndex {
    let byte = inline[index]
    let next = index + 1 < inline.endIndex ? inline[index + 1] : 0
    switch byte {
    case UInt8(ascii: "\\") where isPunctuation(next):
      words.append(next)
      index += 1
    case UInt8(ascii: "\n"): words.append(0x20)
    case UInt8(ascii: "*"), UInt8(ascii: "`"): break
    case UInt8(ascii: "_") where !isInsideWord(inline, index): break
    case UInt8(ascii: "<"):
      if let end = endOfTag(inline, from: index) { index = end } else { words.append(byte) }
    case tilde where next == tilde && mayBeStruck:
      if let end = inline[(index + 2)...].position(of: tildes) {
        index = end + 1
        // The space before and the one behind are one.
        if words.last == 0x20, inline[(index + 1)...].first == 0x20 { words.removeLast() }
      } else {
        mayBeStruck = false
        words.append(byte)
      }
    case UInt8(ascii: "!") where next == UInt8(ascii: "["): break
    case UInt8(ascii: "["): break
    case UInt8(ascii: "]"):
      if next == UInt8(ascii: "("), let end = inline[index...].firstIndex(of: UInt8(ascii: ")")) {
        index = end
      }
    default: words.append(byte)
    }
    index += 1
  }
  return Array(words[...].trimmed)
}

private let tilde = UInt8(ascii: "~")
private let tildes = ascii("~~")

/// Where the tag ends that begins at `start`, `<sup>`; nil if none does.
private func endOfTag(_ text: Text, from start: Int) -> Int? {
  let inside = text[(start + 1)...].prefix(200)
  let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix { isASCIILetter($0) || isDigit($0) }
  guard !name.isEmpty, let end = inside.firstIndex(of: UInt8(ascii: ">")),
    name.endIndex == end || isSpace(text[name.endIndex]) || text[name.endIndex] == 0x2F
  else { return nil }
  return end
}

private func isInsideWord(_ text: Text, _ index: Int) -> Bool {
  index > text.startIndex && index + 1 < text.endIndex
    && (isLetter(text[index - 1]) || isDigit(text[index - 1]))
    && (isLetter(text[index + 1]) || isDigit(text[index + 1]))
}

private func isPunctuation(_ byte: UInt8) -> Bool {
  (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
    || (0x7B...0x7E).contains(byte)
}
