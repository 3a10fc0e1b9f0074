/// The blocks of a body as CommonMark, a blank line between them and a line end after the last.
func writeMarkdown(_ blocks: [Block]) -> [UInt8] {
  var result: [UInt8] = []
  for block in blocks {
    if !result.isEmpty { result.append(UInt8(ascii: "\n")) }
    switch block {
    case .paragraph(let text): result += escapeMarkdown(text)
    case .heading(let text): result += ascii("## ") + escapedHeading(text)
    case .list(let items):
      result += Array(items.map { ascii("- ") + escapeMarkdown($0) }.joined(separator: ascii("\n")))
    case .rule: result += ascii("* * *")
    }
    result.append(UInt8(ascii: "\n"))
  }
  return result
}

/// Signs at the end of a heading would be taken for its closing sequence.
private func escapedHeading(_ text: Text) -> [UInt8] {
  let escaped = escapeMarkdown(text)
  guard escaped.last == UInt8(ascii: "#") else { return escaped }
  return escaped.dropLast() + ascii("\\#")
}
