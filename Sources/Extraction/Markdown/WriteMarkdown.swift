/// The blocks of a body as CommonMark, a blank line between them and a line end after the last.
func writeMarkdown(_ blocks: [Block]) -> [UInt8] {
  var result: [UInt8] = []
  for block in blocks {
    if !result.isEmpty { result.append(UInt8(ascii: "\n")) }
    switch block {
    case .paragraph(let text): result += escapeMarkdown(text)
    case .heading(let text): result += ascii("## ") + withoutClosing(escapeMarkdown(text))
    case .list(let items):
      result += Array(items.map { ascii("- ") + escapeMarkdown($0) }.joined(separator: ascii("\n")))
    case .quote(let paragraphs):
      let quoted = paragraphs.map { ascii("> ") + escapeMarkdown($0) }
      result += Array(quoted.joined(separator: ascii("\n>\n")))
    case .rule: result += ascii("* * *")
    }
    result.append(UInt8(ascii: "\n"))
  }
  return result
}
