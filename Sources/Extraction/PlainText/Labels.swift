/// Reads lines that say what they are, `Source: …`, `Published: …`, as people who save articles by
/// hand write them above the text, and Arabic pages before their by-lines.
func readLabels(in marked: inout MarkedLines, into reading: inout PlainTextReading) {
  for index in marked.open(in: marked.head) {
    let line = marked.lines[index]
    if let address = address(line.text) {
      // A picture's address tells nothing of where the article stood.
      if isOfMedium(address) {
        marked.drop(index, "address of a picture")
        continue
      }
      reading.original = reading.original ?? address
      marked.drop(index, "label")
    } else if let (label, value) = label(of: line), take(label, value, into: &reading) {
      marked.drop(index, "label")
    }
  }
}

/// The label before a colon, in small letters, and what follows it.
private func label(of line: Line) -> (String, Text)? {
  guard let colon = line.text.prefix(17).firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let value = line.text[(colon + 1)...].trimmed
  guard !value.isEmpty else { return nil }
  return (line.text[..<colon].trimmed.map(lower)[...].string, value)
}

/// Notes the value; false if the label is not one of ours, or the value does not fit it.
private func take(_ label: String, _ value: Text, into reading: inout PlainTextReading) -> Bool {
  switch label {
  case "title": reading.headline = reading.headline ?? value
  case "source", "publisher", "outlet":
    if let address = address(value) {
      guard !isOfMedium(address) else { return false }
      reading.original = reading.original ?? address
    } else {
      reading.sourceName = reading.sourceName ?? value.string
    }
  case "url", "link", "original", "address":
    guard let address = address(value), !isOfMedium(address) else { return false }
    reading.original = reading.original ?? address
  case "author", "authors", "byline", "كتب", "كتبت", "بقلم":
    reading.authors = names(in: value, isStrict: false)
  default: return false
  }
  return true
}

/// Whether an address is that of a picture, a film or a sound, `https://tesk.example/quay.jpg?w=300`.
private func isOfMedium(_ address: String) -> Bool {
  let path = Array(address.utf8).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  guard let dot = path.lastIndex(of: UInt8(ascii: ".")), path.count - dot <= 5 else { return false }
  return mediumEndings.contains(path[(dot + 1)...].folded[...])
}

private let mediumEndings = PhraseTable([
  "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "mp4", "m4v", "mov",
  "webm", "mp3", "m4a",
  "ogg", "wav",
])

/// The text as a web address, if it is nothing else.
func address(_ text: Text) -> String? {
  guard let first = text.first, lower(first) == UInt8(ascii: "h") else { return nil }
  let isWeb = [ascii("http://"), ascii("https://")].contains { start in
    text.count > start.count && text.begins(withAnyCaseOf: start)
  }
  guard isWeb, text.wordCount == 1 else { return nil }
  return normalizedAddress(text.string)
}
