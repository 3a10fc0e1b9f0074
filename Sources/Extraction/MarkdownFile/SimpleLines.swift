import YAML

/// The `key: value` lines of a text that is no valid YAML, as the plain texts that they mean:
/// `title: Kim: the letter`. Of a key that stands twice the first line counts; lines without a value, lists, mappings
/// and what is set in are passed over.
func simpleLines(of yaml: Text) -> [YAMLEntry] {
  var keys: Set<String> = []
  let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return lines.enumerated().compactMap { index, line in
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first.map(isLetter) == true
    else { return nil }
    let (key, start) = (line[..<colon].string, line[(colon + 1)...])
    let value = unquoted(withoutComment(start.trimmed))
    guard let first = value.first, !"[{|>".utf8.contains(first),
      keys.insert(key.lowercased()).inserted
    else { return nil }
    let column = value.startIndex - line.startIndex + 1
    return YAMLEntry(
      key: key, line: index + 1, column: 1,
      value: YAMLNode(.scalar(value.string, isPlain: true), line: index + 1, column: column))
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
