import YAML

/// The `key: value` lines of a text that is no valid YAML, as the plain texts that they mean:
/// `title: Kim: the letter`. Lines without a value, lists, mappings and what is set in are passed over. Of a key that
/// stands twice the first line counts; if it closes the article, both count, so that what they say can't be told.
func simpleLines(of yaml: Text) -> [YAMLEntry] {
  var places: [String: Int] = [:]
  var entries: [YAMLEntry] = []
  let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for (index, line) in lines.enumerated() {
    guard let entry = simpleLine(line, index + 1) else { continue }
    let key = entry.key.lowercased()
    if let place = places[key] {
      if closingKeys.contains(key) { entries[place] = entries[place].joined(with: entry) }
    } else {
      places[key] = entries.count
      entries.append(entry)
    }
  }
  return entries
}

/// The keys whose answer may keep an article's text off the site.
private let closingKeys = Set(["rights"] + hidingKeys)

private func simpleLine(_ line: Text, _ number: Int) -> YAMLEntry? {
  guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first.map(isLetter) == true else {
    return nil
  }
  let value = unquoted(withoutComment(line[(colon + 1)...].trimmed))
  guard let first = value.first, !"[{|>".utf8.contains(first) else { return nil }
  let column = value.startIndex - line.startIndex + 1
  return YAMLEntry(
    key: line[..<colon].string, line: number, column: 1,
    value: YAMLNode(.scalar(value.string, isPlain: true), line: number, column: column))
}

extension YAMLEntry {
  fileprivate func joined(with other: YAMLEntry) -> YAMLEntry {
    guard let one = value.string, let two = other.value.string, one != two else { return self }
    let node = YAMLNode(
      .scalar(one + ", " + two, isPlain: true), line: other.value.line, column: other.value.column)
    return YAMLEntry(key: key, line: other.line, column: other.column, value: node)
  }
}

/// Whether a line of a text in YAML or TOML gives rights, however that is written: `rights:`, `"rights" = …`,
/// `[rights]`, `rights.show`.
func speaksOfRights(_ matter: Text) -> Bool {
  matter.split(separator: UInt8(ascii: "\n")).map(\.trimmed).contains { line in
    let key = line.drop { "[\"'".utf8.contains($0) }.map(lower)
    let signs = line.first == UInt8(ascii: "[") ? ".]" : ":=."
    return key.starts(with: ascii("rights"))
      && key.dropFirst(6).first { !" \"'".utf8.contains($0) }.map { signs.utf8.contains($0) }
        == true
  }
}

/// A value without the comment behind it: `true # not yet`.
private func withoutComment(_ value: Text) -> Text {
  guard let first = value.first, !"\"'".utf8.contains(first) else { return value }
  return value.position(of: ascii(" #")).map { value[..<$0].trimmed } ?? value
}

private func unquoted(_ text: Text) -> Text {
  guard text.count >= 2, let first = text.first, first == text.last, "\"'".utf8.contains(first)
  else { return text }
  return text.dropFirst().dropLast()
}
