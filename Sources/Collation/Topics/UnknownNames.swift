package import Model

/// A name in the editor's topics that fits nothing in the articles.
package struct UnknownTopicName: Sendable, Hashable {
  /// What the name is there for.
  package enum Role: Sendable, Hashable {
    /// It is dropped, counted to a topic, or what a topic stands under.
    case dropped, also, parent
    /// It is a topic that is looked for by its words.
    case searched
  }

  /// As the editor wrote it.
  package let name: String
  /// The topic whose entry names it.
  package let topic: String
  package let role: Role
  /// What it may have been meant to be: the name that is spelt most like it.
  package let nearest: String?
}

/// The names that the editor's topics merge, drop, stand under or are found by and that no article has, in the
/// editor's order. A topic that others stand under need be no article's: only one that is spelt much like another is
/// among them.
package func unknownTopicNames(
  of items: [CollationItem], settings: Settings
) -> [UnknownTopicName] {
  let rules = settings.topics
  // Every build asks, and most digests have no rule.
  guard !rules.isEmpty else { return [] }
  let named = rules.flatMap(\.namedElsewhere)
  var missing = Set(named.map { spellingKey($0.name) })
  missing.subtract((newsSubjects.map(\.name) + broadSubjectNames).map(spellingKey))
  let own = Set(rules.map { spellingKey($0.name) })
  for item in items where !missing.isEmpty {
    for name in item.topicNames { missing.remove(spellingKey(name)) }
  }
  let found = missing.isEmpty ? [] : Set(items.flatMap(\.topicNames)).sorted()
  let unknown = named.compactMap { name, topic, role -> UnknownTopicName? in
    let key = spellingKey(name)
    let isParent = role == .parent
    guard missing.contains(key), !(isParent && own.contains(key)) else { return nil }
    let others = isParent ? found + rules.map(\.name).filter { $0 != topic } : found
    let near = nearest(to: name, in: others)
    if isParent, near == nil { return nil }
    return UnknownTopicName(name: name, topic: topic, role: role, nearest: near)
  }
  return unknown + idleSearches(rules, items)
}

extension TopicRule {
  /// The names in it that stand for something found elsewhere.
  fileprivate var namedElsewhere: [(name: String, topic: String, role: UnknownTopicName.Role)] {
    also.map { ($0, name, .also) } + (isDropped ? [(name, name, .dropped)] : [])
      + (parent.map { [($0, name, .parent)] } ?? [])
  }
}

extension CollationItem {
  fileprivate var topicNames: [String] { features.names.map(\.name) + header.listedTopics }
}

/// The topics whose words no article says.
private func idleSearches(_ rules: [TopicRule], _ items: [CollationItem]) -> [UnknownTopicName] {
  var idle = Set(rules.indices.filter { !rules[$0].words.isEmpty })
  for item in items where !idle.isEmpty { idle.subtract(item.features.editorTopics) }
  return idle.sorted().map {
    UnknownTopicName(name: rules[$0].name, topic: rules[$0].name, role: .searched, nearest: nil)
  }
}
