/// A Markdown text with tags around words that are struck out, `~~so~~`, which cmark does not know (GFM 0.29, 6.5).
///
/// What stands in code is tagged too: `withTildes` puts that right once cmark has told what is code.
func withStruckWords(_ markdown: [UInt8]) -> [UInt8] {
  let pairs = struckWords(in: markdown)
  guard !pairs.isEmpty else { return markdown }
  var result: [UInt8] = []
  result.reserveCapacity(markdown.count + 20 * pairs.count)
  var place = 0
  for (start, end) in pairs {
    result += markdown[place..<start] + struckStart
    result += markdown[(start + 2)..<end] + struckEnd
    place = end + 2
  }
  return result + markdown[place...]
}

/// A text with the tildes that were written where `withStruckWords` has put tags.
func withTildes(_ text: [UInt8]) -> [UInt8] {
  text.replacing(struckStart, with: tildes).replacing(struckEnd, with: tildes)
}

/// The tags, of a name that no page has.
let struckStart = Array("<x-struck>".utf8)
let struckEnd = Array("</x-struck>".utf8)
let tildes = Array("~~".utf8)

/// Where two tildes open and close what is struck out: within one paragraph, not escaped, with no white space inside.
private func struckWords(in text: [UInt8]) -> [(start: Int, end: Int)] {
  guard text.contains(tilde) else { return [] }
  var place = 0
  var pairs: [(start: Int, end: Int)] = []
  var open: Int?
  var isBlank = false
  while place < text.count {
    let byte = text[place]
    if byte == tilde {
      let count = text[place...].prefix { $0 == tilde }.count
      if count == 2, !isEscaped(text, place) {
        let opens = place + 2 < text.count && text[place + 2] > 0x20
        if let start = open, place > 0, text[place - 1] > 0x20 {
          pairs.append((start, place))
          open = nil
        } else if opens {
          open = place
        }
      }
      place += count
    } else if byte == UInt8(ascii: ":"), text[place...].starts(with: startOfAddress) {
      // In an address tildes are part of it.
      place = text[place...].firstIndex { $0 <= 0x20 || endsOfAddress.contains($0) } ?? text.count
    } else {
      place += 1
    }
    if byte == 0x0A, isBlank { open = nil }
    isBlank = byte == 0x0A || isBlank && byte <= 0x20
  }
  return pairs
}

private let startOfAddress = Array("://".utf8)
private let endsOfAddress = Array(")>\"".utf8)

private func isEscaped(_ text: [UInt8], _ place: Int) -> Bool {
  text[..<place].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
}

private let tilde = UInt8(ascii: "~")
