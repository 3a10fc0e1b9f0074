package import Model

/// An article as one line of JSON Lines, with its Markdown: `{"id":…,"title":…,…}` and a line end.
/// `language` is that of articles which do not name theirs. Fields without a value are left out.
package func jsonLine(of article: Article, language: String) -> [UInt8] {
  let header = article.header
  let fields: [(String, [UInt8]?)] = [
    ("id", quoted(header.id)),
    ("title", quoted(header.headline.text)),
    ("title_derived", header.headline.isDerived ? Array("true".utf8) : nil),
    ("date", header.published.map { quoted($0.iso) }),
    ("modified", header.modified.map { quoted($0.iso) }),
    ("authors", list(header.authors.map(quoted))),
    ("source", header.source.map { quoted($0.name) }),
    ("url", header.original.map(quoted)),
    ("language", quoted(header.language ?? language)),
    ("topics", list(header.listedTopics.map(quoted))),
    ("section", header.section.map(quoted)),
    ("story", header.placement?.story.map(answer)),
    ("copy_of", header.placement?.copyOf.map(answer)),
    ("rights", header.rights.flatMap(object)),
    ("summary", header.summary.isEmpty ? nil : quoted(header.summary)),
    ("markdown", quoted(article.content.markdown)),
    ("pictures", list(article.content.pictures.map(object))),
  ]
  return object(fields) + [UInt8(ascii: "\n")]
}

private func object(_ picture: Picture) -> [UInt8] {
  object([
    ("caption", picture.caption.map(quoted)), ("credit", picture.credit.map(quoted)),
    ("address", picture.address.map(quoted)),
  ])
}

private func object(_ rights: RightsRule) -> [UInt8]? {
  let said = rights.said
  return said.isEmpty ? nil : object(said.map { ($0.key, quoted($0.value)) })
}

private func object(_ fields: [(String, [UInt8]?)]) -> [UInt8] {
  let members = fields.compactMap { key, value in
    value.map { quoted(key) + [UInt8(ascii: ":")] + $0 }
  }
  return Array("{".utf8) + members.joined(separator: ",".utf8) + "}".utf8
}

private func list(_ items: [[UInt8]]) -> [UInt8]? {
  items.isEmpty ? nil : Array("[".utf8) + items.joined(separator: ",".utf8) + "]".utf8
}

private func answer(_ given: GivenName) -> [UInt8] { quoted(given.name ?? "none") }

private func quoted(_ text: String) -> [UInt8] { quoted(Array(text.utf8)) }

/// A text of JSON (RFC 8259, 7): escaped are quotation marks, backslashes and control characters.
private func quoted(_ text: [UInt8]) -> [UInt8] {
  let digits = Array("0123456789abcdef".utf8)
  var result = [UInt8(ascii: "\"")]
  result.reserveCapacity(text.count + 16)
  for byte in text {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): result += "\\n".utf8
    case 0..<0x20: result += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: result.append(byte)
    }
  }
  return result + [UInt8(ascii: "\"")]
}
