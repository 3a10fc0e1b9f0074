import YAML

/// The record that a program for notes writes into the text of a page that it keeps, and the text without it.
struct NoteRecord {
  /// By the keys of front matter.
  private(set) var values: [String: YAMLNode] = [:]
  private(set) var body: [UInt8] = []

  /// Nil for a text that holds no such record.
  init?(_ text: Text) {
    guard let record = NoteRecord(joplin: text) ?? NoteRecord(readwise: text) else { return nil }
    self = record
  }

  /// Joplin's: the title in the first line, and at the end lines from `id: …` to `type_: 1`, a note.
  private init?(joplin text: Text) {
    let end = text.lastIndex { $0 != lineEnd && !isSpace($0) }.map { $0 + 1 } ?? text.startIndex
    guard text[..<end].ends(with: ascii("\ntype_: 1")) else { return nil }
    let lines = text[..<end].split(separator: lineEnd, omittingEmptySubsequences: false)
    let first = lines.lastIndex { field($0) == nil }.map { $0 + 1 } ?? 0
    guard field(lines[first])?.key == "id" else { return nil }
    body = Array(text[..<lines[first].startIndex])
    for (key, name) in [("source_url", "url"), ("author", "author"), ("created_time", "created")] {
      let found = lines[first...].lazy.compactMap(field).first { $0.key == key }
      if let found { take(name, found.value) }
    }
    if lines.count > 1, lines[1].trimmed.isEmpty { take("title", lines[0].trimmed) }
  }

  /// Readwise's: `- Author: …` and the like under a heading "Metadata".
  private init?(readwise text: Text) {
    guard let start = text.position(of: ascii("## Metadata\n")),
      start == text.startIndex || text[start - 1] == lineEnd
    else { return nil }
    let list = text[start...].drop { $0 != lineEnd }.dropFirst()
    var rest = list
    while let line = rest.split(separator: lineEnd, maxSplits: 1).first, rest.first != lineEnd,
      let item = line.begins(with: ascii("- ")) ? item(line.dropFirst(2)) : nil
    {
      if item.key == "author" {
        takeAuthors(item.value)
      } else if let name = namesInReadwise[item.key] {
        take(name, item.value)
      }
      rest = rest[line.endIndex...].dropFirst()
    }
    guard values["url"] != nil || values["author"] != nil else { return nil }
    body = Array(text[..<start] + rest)
    if text.trimmed.begins(with: ascii("# ")) { values["title"] = nil }
  }

  private mutating func take(_ key: String, _ value: Text) {
    guard !value.isEmpty else { return }
    values[key] = node(value.string)
  }

  /// Takes `[[Ann Lee]] and [[Bo Ray]]`.
  private mutating func takeAuthors(_ value: Text) {
    let names = entryAuthors(Array(value.filter { !"[]".utf8.contains($0) })[...].string)
    guard !names.isEmpty else { return }
    values["author"] = YAMLNode(.sequence(names.map(node)), line: 1, column: 1)
  }
}

private func node(_ text: String) -> YAMLNode {
  YAMLNode(.scalar(text, isPlain: false), line: 1, column: 1)
}

private let lineEnd = UInt8(ascii: "\n")

private let namesInReadwise = ["full title": "title", "url": "url", "summary": "summary"]

/// A line `key: value` whose key is one word of small letters; nil for any other.
private func field(_ line: Text) -> (key: String, value: Text)? {
  guard let found = item(line), found.key.utf8.allSatisfy({ isLetter($0) || $0 == 0x5F }),
    line.first.map({ isLetter($0) && lower($0) == $0 }) == true
  else { return nil }
  return found
}

/// What stands before and behind the first colon, the former in small letters.
private func item(_ line: Text) -> (key: String, value: Text)? {
  guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  return (line[..<colon].string.lowercased(), line[(colon + 1)...].trimmed)
}
