/// A title or summary in plain words on one line: feeds and scrapers write them as plain text or as
/// HTML, and say seldom which. Nil for one without words.
func plainWords(ofPerhapsHTML text: Text) -> String? {
  let words = Array(hasTags(text) || hasReferences(text) ? plainText(text) : text)
  let line = oneLine(String(decoding: cleaned(words), as: UTF8.self))
  return line.isEmpty ? nil : line
}

/// Whether a text has tags of HTML that running text has none of.
func hasTags(_ text: Text) -> Bool {
  var rest = text
  while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[(place + 1)...]
    if commonTags.contains(where: { rest.begins(withAnyCaseOf: $0) }) { return true }
  }
  return false
}

/// Whether it has something like `&amp;` or `&#8217;`.
func hasReferences(_ text: Text) -> Bool {
  var rest = text
  while let place = rest.firstIndex(of: UInt8(ascii: "&")) {
    rest = rest[(place + 1)...]
    let name = rest.prefix(10).prefix { isDigit($0) || $0 < 0x80 && isLetter($0) || $0 == 0x23 }
    if !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: ";") { return true }
  }
  return false
}

private let commonTags = [
  "p>", "p ", "br>", "br ", "br/", "/p>", "div>", "div ", "/div", "a href", "b>", "i>", "em>",
  "strong>", "span", "img ", "ul>", "ol>", "li>", "h1", "h2", "h3", "h4", "blockquote", "figure",
  "table", "article", "section", "!--", "/a>",
].map { Array($0.utf8) }
