/// An object whose fields are asked for by any of the names that scrapers give them.
struct JSONRecord {
  /// By their names in small letters without `_`, `-` and `@`, so that `datePublished`,
  /// `date_published` and `date-published` are one.
  private let fields: [String: JSONMember]

  /// What services put into an object of its own, `fields` or `attributes`, counts as the record's, which says
  /// the rest itself.
  init(_ value: JSONValue) {
    let inner = ["fields", "attributes"].flatMap { value[$0]?.members ?? [] }
    fields = Dictionary((inner + value.members).map { (foldedKey($0.key), $0) }) {
      $1.value.isEmpty ? $0 : $1
    }
  }

  /// The first of the fields that is there and not empty.
  func value(_ names: [String]) -> JSONValue? {
    names.lazy.compactMap { fields[$0]?.value }.first { !$0.isEmpty }
  }

  /// The first of the fields that holds words, which may stand inside an object: the `rendered` of
  /// WordPress, the `name` of schema.org.
  func words(_ names: [String]) -> Text? { foundWords(names)?.value }

  /// The same with the name of the field, as it is written.
  func foundWords(_ names: [String]) -> Finding<Text>? {
    first(names, firstWords) { $0.contains { $0 > 0x20 } }
  }

  /// The name of the longest field that may be an article's text, `besides` those that are known to be something else;
  /// nil if none has two hundred bytes and twenty words.
  func longestField(besides known: [String]) -> String? {
    let long = fields.filter { !known.contains($0.key) }.values.compactMap { member in
      firstWords(member.value).map { (name: member.key, text: $0) }
    }
    .filter { $0.text.count >= 200 && $0.text.wordCount >= 20 }
    return long.max { ($0.text.count, $0.name) < ($1.text.count, $1.name) }?.name
  }

  /// The text of a field; "false" for one that says so.
  func answer(_ name: String) -> String? {
    fields[name]?.value == .bool(false) ? "false" : words([name])?.string
  }

  /// All words of the first of the fields that has any.
  func list(_ names: [String]) -> [String] { foundList(names)?.value ?? [] }

  /// The same with the name of the field, as it is written.
  func foundList(_ names: [String]) -> Finding<[String]>? {
    first(names, allWords) { !$0.isEmpty }
  }

  private func first<Value>(
    _ names: [String], _ read: (JSONValue) -> Value?, where isGiven: (Value) -> Bool
  ) -> Finding<Value>? {
    for name in names {
      guard let member = fields[name], let value = read(member.value), isGiven(value) else {
        continue
      }
      return Finding(value, origin: member.key)
    }
    return nil
  }
}

extension JSONValue {
  /// Whether nothing is given: null, `""`, `[]`, `{}`, and what Python and JavaScript print for
  /// nothing.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .string(let text): text.trimmed.isEmpty || isNothing(text)
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    case .number, .bool: false
    }
  }
}

private func isNothing(_ text: Text) -> Bool { nothings.contains { text.elementsEqual($0) } }

private let nothings = [
  ascii("None"), ascii("null"), ascii("nan"), ascii("NaN"), ascii("[]"), ascii("{}"),
]

private func foldedKey(_ key: String) -> String {
  String(decoding: key.utf8.filter { !"_-@".utf8.contains($0) }.map(lower), as: UTF8.self)
}

/// The words of a text, of the first item of a list, or of what an object says about itself.
private func firstWords(_ value: JSONValue) -> Text? {
  switch value {
  case .string(let text), .number(let text): value.isEmpty ? nil : text
  case .array(let items): items.lazy.compactMap(firstWords).first
  case .object(let members):
    (value["name"] == nil ? wordKeys : ["value"] + wordKeys).lazy
      .compactMap { key in members.last { $0.key == key } }
      .compactMap { firstWords($0.value) }.first
  case .bool, .null: nil
  }
}

/// Of a keyword with a `name` and a `value` the value is the word, the name its kind.
private let wordKeys = [
  "rendered", "main", "original", "name", "title", "label", "text", "$date", "@value", "url",
]

/// All words of a value; numbers in it are the ids of a database, and no words.
private func allWords(_ value: JSONValue) -> [String] {
  switch value {
  case .array(let items): items.flatMap(allWords)
  case .string(let text):
    (listInText(text) ?? [text]).filter { !$0.trimmed.isEmpty && !isNothing($0) }.map(\.string)
  case .object: firstWords(value).map { [$0.string] } ?? []
  case .number, .bool, .null: []
  }
}
