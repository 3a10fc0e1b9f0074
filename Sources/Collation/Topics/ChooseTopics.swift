import Model

/// The topics of a corpus.
struct ChosenTopics {
  /// In alphabetical order.
  let all: [Topic]
  /// For each article its topics, most fitting first, as indices into `all`.
  let ofArticle: [[Int]]
}

/// Decides what each article is about: the editor's topics, then those that its source lists, then
/// up to five of the names and subjects found in it. A topic gets a page from as many articles on as
/// the settings say. An article of which no topic has a page gets what stands in for them.
func chooseTopics(of items: [CollationItem], settings: Settings) -> ChosenTopics {
  let names = TopicNames(items, rules: settings.topics)
  return chooseTopics(of: wantedTopics(of: items, names, settings: settings), names, settings)
}

/// The same, where it is known what each article is about.
func chooseTopics(
  of wanted: [WantedTopics], _ names: TopicNames, _ settings: Settings
) -> ChosenTopics {
  var counts = [Int](repeating: 0, count: names.count)
  for article in wanted { for topic in article.matter { counts[topic.number] += 1 } }
  let threshold = settings.threshold(for: wanted.count)
  // A topic whose words the editor gives has its page from the first article on.
  var isForced = [Bool](repeating: false, count: names.count)
  for (rule, topic) in zip(settings.topics, names.editors) where !rule.searched.isEmpty {
    isForced[topic.number] = true
  }
  let hasPage = { (topic: TopicName) in
    isForced[topic.number] || counts[topic.number] >= threshold
  }
  let atLarge = wanted.map { wanted in
    wanted.matter.count(where: hasPage) > fewTopics ? nil : wanted.atLarge(names)
  }
  for (wanted, found) in zip(wanted, atLarge) {
    for topic in unique(found?.all ?? []) where !contains(wanted.matter, topic) {
      counts[topic.number] += 1
    }
  }
  let shown = zip(wanted, atLarge).map { $0.shown($1, hasPage) }
  return arrange(withoutThin(shown, threshold, isForced), names.count, rules: settings.topics)
}

/// Leaves out topics that fewer articles show than a page needs, since most of those that might have
/// shown it found something better; where it is all that an article has, it stays.
private func withoutThin(
  _ shown: [[TopicName]], _ threshold: Int, _ isForced: [Bool]
) -> [[TopicName]] {
  var counts = [Int](repeating: 0, count: isForced.count)
  for topics in shown { for topic in topics { counts[topic.number] += 1 } }
  return shown.map { topics in
    let kept = topics.filter { isForced[$0.number] || counts[$0.number] >= threshold }
    return kept.isEmpty ? topics : kept
  }
}

/// For each article the names of its topics, whether or not they have a page.
func wantedTopics(
  of items: [CollationItem], _ names: TopicNames, settings: Settings
) -> [WantedTopics] {
  let isFinding = settings.switches.foundTopics
  return items.indices.map { index in
    let (header, features) = (items[index].header, items[index].features.held)
    let found = isFinding ? foundTopics(of: features, names) : []
    let isRead = isFinding && primaryLanguage(header.language ?? settings.language) == "en"
    return WantedTopics(
      matter: unique(
        features.editorTopics.map { names.editors[$0] }
          + header.listedTopics.prefix(listedLimit).compactMap(names.topic)
          + found.filter(\.isMatter).prefix(foundLimit).map(\.name)),
      background: found.filter { !$0.isMatter },
      features: isRead ? items[index].features : nil)
  }
}

extension Settings {
  /// From how many articles on a found topic has a page in a digest of `count` articles.
  func threshold(for count: Int) -> Int {
    // Smaller digests are read as a whole, so one article is enough.
    topicThreshold ?? (count < 20 ? 1 : 3)
  }
}

private let foundLimit = 5
private let listedLimit = 10

/// The names that say what the article is about, and its background, weightiest first.
///
/// How frequent a name is in the corpus has no say: an article's topics, and so its page, would
/// change whenever others arrive.
private func foundTopics(of features: Features, _ names: TopicNames) -> [FoundTopic] {
  var found: [FoundTopic] = []
  for name in features.names where name.bearing != .aside {
    guard let topic = names.topic(for: name.name) else { continue }
    if let place = found.firstIndex(where: { $0.name == topic }) {
      found[place].count(name)
    } else {
      found.append(FoundTopic(name: topic))
      found[found.count - 1].count(name)
    }
  }
  return found.sorted { ($1.weight, $0.name.spelling) < ($0.weight, $1.name.spelling) }
}

/// Each of `names` once, the first spelling of it.
func unique(_ names: [TopicName]) -> [TopicName] {
  var kept: [TopicName] = []
  for name in names where !name.spelling.isEmpty && !contains(kept, name) { kept.append(name) }
  return kept
}

/// Whether the topic is among a few others.
private func contains(_ names: [TopicName], _ name: TopicName) -> Bool {
  names.contains { $0.number == name.number }
}

/// Puts the topics of all articles into their order, under their parents.
private func arrange(
  _ shown: [[TopicName]], _ count: Int, rules: [TopicRule]
) -> ChosenTopics {
  var articles = [[Int]](repeating: [], count: count)
  // Of several spellings the first is shown.
  var spellings = [String?](repeating: nil, count: count)
  for (index, topics) in shown.enumerated() {
    for topic in topics {
      articles[topic.number].append(index)
      spellings[topic.number] = spellings[topic.number] ?? topic.spelling
    }
  }
  let ids = spellings.map { $0.map(topicID) }
  var shelves: [String: [Int]] = [:]
  var names: [String: String] = [:]
  for (number, id) in ids.enumerated() {
    guard let id else { continue }
    shelves[id] = articles[number]
    names[id] = spellings[number]
  }
  let parents = Parents(rules)
  parents.gather(&shelves)
  let sorted = shelves.keys.sorted()
  let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  let all = sorted.map { id in
    Topic(
      name: parents.names[id] ?? names[id] ?? id, id: id, articles: shelves[id] ?? [],
      parent: parents.parents[id].flatMap { places[$0] })
  }
  let placesOfNumbers = ids.map { $0.flatMap { places[$0] } }
  return ChosenTopics(
    all: all, ofArticle: shown.map { $0.compactMap { placesOfNumbers[$0.number] } })
}
