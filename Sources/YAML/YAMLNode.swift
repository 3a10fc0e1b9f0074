// YAML: text in, a tree out in which every value and key knows its line and column.
//
// The parser is libyaml, behind `YAMLEvents`; everything else here is plain Swift. The tree knows
// nothing of types: `no`, `12` and `2019-01-24` stay the texts that they are, because a headline
// may be any of them. What the texts mean is for the reader of a field to decide.

/// A value of a YAML document and where it begins.
package struct YAMLNode: Sendable, Hashable {
  package let value: YAMLValue
  /// The first line is 1.
  package let line: Int
  /// The first column is 1; counted in characters.
  package let column: Int

  package init(_ value: YAMLValue, line: Int, column: Int) {
    self.value = value
    self.line = line
    self.column = column
  }
}

/// What a node holds.
package enum YAMLValue: Sendable, Hashable {
  /// A text; `isPlain` where it stands without quotes and not as a block.
  case scalar(String, isPlain: Bool)
  case sequence([YAMLNode])
  /// The entries in the order of the document, no key twice.
  case mapping([YAMLEntry])
}

/// A key of a mapping and what it stands for.
package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  /// Where the key begins; the first line is 1.
  package let line: Int
  /// Where the key begins; the first column is 1.
  package let column: Int
  package let value: YAMLNode

  package init(key: String, line: Int, column: Int, value: YAMLNode) {
    self.key = key
    self.line = line
    self.column = column
    self.value = value
  }
}

extension YAMLNode {
  /// Whether nothing is given: an empty plain value, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The text of a scalar; nil for null, a list or a mapping.
  package var string: String? {
    guard case .scalar(let text, _) = value, !isNull else { return nil }
    return text
  }

  /// The texts of a list of scalars, or the one text of a scalar; nulls in a list are passed over.
  /// Nil for null, a mapping, and a list that holds lists or mappings.
  package var strings: [String]? {
    guard case .sequence(let items) = value else { return string.map { [$0] } }
    let given = items.filter { !$0.isNull }
    let texts = given.compactMap(\.string)
    return texts.count == given.count ? texts : nil
  }

  /// The entries of a mapping; nil for anything else.
  package var entries: [YAMLEntry]? {
    guard case .mapping(let entries) = value else { return nil }
    return entries
  }

  /// The items of a list; nil for anything else.
  package var items: [YAMLNode]? {
    guard case .sequence(let items) = value else { return nil }
    return items
  }

  /// What `key` stands for in a mapping; nil where there is no such key, or no mapping.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
