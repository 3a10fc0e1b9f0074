/// An object whose fields are asked for by any of the names that scrapers give them.
struct JSONRecord {
  /// By their names in small letters without `_`, `-` and `@`, so that `datePublished`,
  /// `date_published` and `date-published` are one.
  private let fields: [String: JSONValue]

  init(_ value: JSONValue) {
    fields = Dictionary(value.members.map { (foldedKey($0.key), $0.value) }) { $1 }
  }

  /// The first of the fields that is there and not empty.
  func value(_ names: [String]) -> JSONValue? {
    names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
  }

  /// The first of the fields that holds words, which may stand inside an object: the `rendered` of
  /// WordPress, the `name` of schema.org.
  func words(_ names: [String]) -> Text? {
    names.lazy.compactMap { fields[$0].flatMap(firstWords) }.first { $0.contains { $0 > 0x20 } }
  }

  /// The text of a field; "false" for one that says so.
  func answer(_ name: String) -> String? {
    fields[name] == .bool(false) ? "false" : words([name])?.string
  }

  /// All words of the first of the fields that has any.
  func list(_ names: [String]) -> [String] {
    names.lazy.compactMap { fields[$0].map(allWords) }.first { !$0.isEmpty } ?? []
  }
}

extension JSONValue {
  /// Whether nothing is given: null, `""`, `[]`, `{}`, and what Python and JavaScript print for
  /// nothing.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .string(let text):
      text.trimmed.isEmpty || nothings.contains { text.elementsEqual($0) }
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    case .number, .bool: false
    }
  }
}

private let nothings = [ascii("None"), ascii("null"), ascii("nan"), ascii("NaN")]

private func foldedKey(_ key: String) -> String {
  String(decoding: key.utf8.filter { !"_-@".utf8.contains($0) }.map(lower), as: UTF8.self)
}

/// The words of a text, of the first item of a list, or of what an object says about itself.
private func firstWords(_ value: JSONValue) -> Text? {
  switch value {
  case .string(let text), .number(let text): value.isEmpty ? nil : text
  case .array(let items): items.lazy.compactMap(firstWords).first
  case .object(let members):
    wordKeys.lazy.compactMap { key in members.last { $0.key == key } }
      .compactMap { firstWords($0.value) }.first
  case .bool, .null: nil
  }
}

private let wordKeys = ["rendered", "name", "title", "label", "text", "$date", "@value", "url"]

private func allWords(_ value: JSONValue) -> [String] {
  guard let items = value.items else { return firstWords(value).map { [$0.string] } ?? [] }
  return items.flatMap(allWords)
}
