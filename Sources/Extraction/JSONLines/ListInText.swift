/// The items of a list that a program printed into a text: `['Ann Lee', "Bo O'Ray"]` as Python writes it,
/// `["Ann Lee"]` as JSON, `['Ann Lee' 'Bo Ray']` as NumPy, `[Ann Lee, Bo Ray]` as others. Nil for a text that is
/// no list.
func listInText(_ text: Text) -> [Text]? {
  let text = text.trimmed
  guard text.count >= 2, let first = text.first, let last = text.last,
    brackets.contains(where: { $0 == (first, last) })
  else { return nil }
  let inside = text.dropFirst().dropLast().trimmed
  if let items = quotedItems(inside) { return items }
  guard first == UInt8(ascii: "["), !inside.contains(where: { "[]".utf8.contains($0) }) else {
    return nil
  }
  return inside.pieces { $0 == UInt8(ascii: ",") }.map(\.trimmed)
}

private let brackets = ["[]", "()", "{}"].map { pair in
  let bytes = Array(pair.utf8)
  return (bytes[0], bytes[1])
}

/// Items that all stand in quotation marks, with commas or spaces between; nil where anything else stands there.
private func quotedItems(_ text: Text) -> [Text]? {
  var items: [Text] = []
  var rest = text
  while true {
    rest = rest.drop { $0 == UInt8(ascii: ",") || isSpace($0) || $0 == UInt8(ascii: "\n") }
    guard let quote = rest.first else { return items }
    guard "\"'".utf8.contains(quote), let item = quotedItem(rest, quote) else { return nil }
    items.append(item.words)
    rest = rest[item.end...]
  }
}

/// The words up to the quotation mark that closes them, and the place behind that; nil where none does.
private func quotedItem(_ text: Text, _ quote: UInt8) -> (words: Text, end: Int)? {
  var words: [UInt8] = []
  var place = text.startIndex + 1
  while place < text.endIndex {
    if text[place] == quote { return (words[...], place + 1) }
    // What is escaped is most often a quotation mark.
    if text[place] == UInt8(ascii: "\\"), place + 1 < text.endIndex { place += 1 }
    words.append(text[place])
    place += 1
  }
  return nil
}
