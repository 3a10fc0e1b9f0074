import Model

/// What each name found in the articles is called on the site.
///
/// An editor's topic stands for its words; the last word of a full name stands for it where the
/// corpus knows no other such name that is at all frequent; spellings that differ in capitals are one.
struct TopicNames {
  private var editors: [String: String] = [:]
  private var fullNames: [String: String] = [:]
  private var spellings: [String: String] = [:]
  /// What each name of the corpus is called, worked out once.
  private var topics: [String: String] = [:]

  init(_ items: [CollationItem], rules: [TopicRule]) {
    for rule in rules {
      editors[plain(rule.name)] = rule.name
      for phrase in phrases(of: rule) { editors[phrase] = rule.name }
    }
    var counts: [String: Int] = [:]
    for item in items {
      for name in item.features.names { counts[name.name, default: 0] += 1 }
      for topic in item.header.listedTopics { counts[topic, default: 0] += 1 }
    }
    fullNames = Self.fullNames(counts)
    for (name, _) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let key = topicID(name)
      spellings[key] = spellings[key] ?? name
    }
    topics = Dictionary(uniqueKeysWithValues: counts.keys.map { ($0, resolve($0)) })
  }

  /// The topic that `name` belongs to.
  func topic(for name: String) -> String { topics[name] ?? name }

  private func resolve(_ name: String) -> String {
    let full = fullNames[name] ?? name
    return editors[plain(full)] ?? editors[plain(name)] ?? spellings[topicID(full)] ?? full
  }

  /// "Marant" for "Ilse Marant", if at least four in five uses of full names that end so are hers,
  /// and if she is named in full half as often as the short form stands alone.
  private static func fullNames(_ counts: [String: Int]) -> [String: String] {
    var longer: [Substring: [(name: String, count: Int)]] = [:]
    for (name, count) in counts where name.contains(" ") && !name.contains(" of ") {
      guard let last = name.split(separator: " ").last else { continue }
      longer[last, default: []].append((name, count))
    }
    var result: [String: String] = [:]
    for (short, candidates) in longer {
      guard let alone = counts[String(short)],
        let best = candidates.max(by: { ($0.count, $1.name) < ($1.count, $0.name) })
      else { continue }
      let all = candidates.reduce(0) { $0 + $1.count }
      if best.count * 5 >= all * 4, best.count * 2 >= alone { result[String(short)] = best.name }
    }
    return result
  }
}

/// What a topic is known by for ever.
func topicID(_ name: String) -> String { name.lowercased() }
