/// The blocks of a body as CommonMark, a blank line between them and a line end after the last.
func writeMarkdown(_ blocks: [Block]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(blocks.reduce(64) { $0 + $1.length })
  for block in blocks {
    if !result.isEmpty { result.append(UInt8(ascii: "\n")) }
    switch block {
    case .paragraph(let text): escapeMarkdown(text, into: &result)
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

extension Block {
  /// About how many bytes it takes.
  fileprivate var length: Int {
    switch self {
    case .paragraph(let text), .heading(let text): text.count + text.count / 32 + 8
    case .list(let texts), .quote(let texts): texts.reduce(0) { $0 + $1.count + 8 }
    case .rule: 8
    }
  }
}
