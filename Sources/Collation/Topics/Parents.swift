import Model

/// Which topics the editor puts under others.
struct Parents {
  /// By the id of a topic the id of its parent.
  let parents: [String: String]
  /// How the parents are written, by their ids.
  let names: [String: String]

  /// Groups are one level deep: a topic that stands under another is no parent.
  init(_ rules: [TopicRule]) {
    let grouped = Set(rules.filter { $0.parent != nil }.map { topicID($0.name) })
    let pairs = rules.compactMap { rule -> (child: String, parent: String)? in
      guard let parent = rule.parent, !grouped.contains(topicID(parent)) else { return nil }
      return (topicID(rule.name), parent)
    }
    parents = Dictionary(pairs.map { ($0.child, topicID($0.parent)) }) { first, _ in first }
    names = Dictionary(pairs.map { (topicID($0.parent), $0.parent) }) { first, _ in first }
  }

  /// Adds to the articles of each parent those of the topics under it that have a page.
  func gather(_ articles: inout [String: [Int]]) {
    for (child, parent) in parents.sorted(by: { $0.key < $1.key }) {
      guard let found = articles[child] else { continue }
      articles[parent] = Set(articles[parent] ?? []).union(found).sorted()
    }
  }
}
