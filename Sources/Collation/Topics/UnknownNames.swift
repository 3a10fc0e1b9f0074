package import Model

/// A name in the editor's topics that fits nothing in the articles.
package struct UnknownTopicName: Sendable, Hashable {
  /// As the editor wrote it.
  package let name: String
  /// The topic whose entry names it.
  package let topic: String
  /// What it may have been meant to be: the name that is spelt most like it.
  package let nearest: String?
}

/// The names that the editor's topics merge or drop and that no article has, in the editor's order.
package func unknownTopicNames(
  of items: [CollationItem], settings: Settings
) -> [UnknownTopicName] {
  let rules = settings.topics.filter { $0.isDropped || !$0.also.isEmpty }
  guard !rules.isEmpty else { return [] }
  var spellings: [String: String] = [:]
  for name in newsSubjects.map(\.name) + broadSubjectNames { spellings[spellingKey(name)] = name }
  for item in items {
    for name in item.features.names.map(\.name) + item.header.listedTopics {
      spellings[spellingKey(name)] = name
    }
  }
  let found = spellings.values.sorted()
  return rules.flatMap { rule in
    (rule.also + (rule.isDropped ? [rule.name] : [])).filter { spellings[spellingKey($0)] == nil }
      .map { UnknownTopicName(name: $0, topic: rule.name, nearest: nearest(to: $0, in: found)) }
  }
}
