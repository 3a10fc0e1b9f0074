import YAML

extension FrontMatter {
  /// What a record says of rights in its article and of hiding it, so that it means what it means in front matter.
  init(closing record: JSONRecord) {
    let said = (["rights", "published", "status"] + hidingKeys).compactMap { key in
      record.value([key]).map { (key, YAMLNode($0)) }
    }
    self.init(values: Dictionary(uniqueKeysWithValues: said))
  }
}

extension YAMLNode {
  /// A value of JSON as the same value of YAML. It has no place of its own: it stands in the first line of its record.
  fileprivate init(_ value: JSONValue) {
    let node: YAMLValue =
      switch value {
      case .null: .scalar("", isPlain: true)
      case .bool(let answer): .scalar("\(answer)", isPlain: true)
      case .number(let text): .scalar(text.string, isPlain: true)
      case .string(let text): .scalar(text.string, isPlain: false)
      case .array(let items): .sequence(items.map { YAMLNode($0) })
      case .object(let members):
        .mapping(
          members.map { YAMLEntry(key: $0.key, line: 1, column: 1, value: YAMLNode($0.value)) })
      }
    self.init(node, line: 1, column: 1)
  }
}
