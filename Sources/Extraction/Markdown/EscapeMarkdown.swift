/// Plain text on one line as CommonMark that renders exactly its words, runs of
/// spaces as one.
///
/// Escaped are the characters that begin something inline (CommonMark 0.31, 6: backslash, code,
/// emphasis, links, HTML), `&` where an entity could begin, and what begins a block at the start of
/// a line (4 and 5): headings, quotes, lists, rules, code. `text` holds no line end.
func escapeMarkdown(_ text: Text) -> [UInt8] {
  let line = text.trimmed
  var result: [UInt8] = []
  result.reserveCapacity(line.count + 8)
  escapeStart(of: line, into: &result)
  for index in line.indices where !(isSpace(line[index]) && isSpace(line[index - 1])) {
    if isSpecial(line, at: index) { result.append(UInt8(ascii: "\\")) }
    result.append(line[index])
  }
  return result
}

private func isSpecial(_ line: Text, at index: Int) -> Bool {
  switch line[index] {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["),
    UInt8(ascii: "]"), UInt8(ascii: "<"):
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

/// A backslash before a sign that would begin a block. The signs that `isSpecial` knows have theirs
/// already.
private func escapeStart(of line: Text, into result: inout [UInt8]) {
  guard let first = line.first, "#>+-=~".utf8.contains(first), !isSpecial(line, at: line.startIndex)
  else { return }
  result.append(UInt8(ascii: "\\"))
}
