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
  chooseTopics(of: wantedTopics(of: items, settings: settings), settings: settings)
}

/// The same, where it is known what each article is about.
func chooseTopics(of wanted: [WantedTopics], settings: Settings) -> ChosenTopics {
  var counts: [String: Int] = [:]
  for topic in wanted.lazy.flatMap(\.matter) { counts[topicID(topic), default: 0] += 1 }
  let threshold = settings.threshold(for: wanted.count)
  // A topic whose words the editor gives has its page from the first article on.
  let forced = Set(settings.topics.filter { !$0.searched.isEmpty }.map { topicID($0.name) })
  let hasPage = { (name: String) in
    let id = topicID(name)
    return forced.contains(id) || (counts[id] ?? 0) >= threshold
  }
  let broad = wanted.map { wanted in
    wanted.matter.count(where: hasPage) > fewTopics ? nil : wanted.broad
  }
  for (wanted, topic) in zip(wanted, broad) {
    guard let topic else { continue }
    let names = unique([topic.name, topic.broader ?? ""])
    for name in names where !wanted.matter.contains(name) {
      counts[topicID(name), default: 0] += 1
    }
  }
  let shown = zip(wanted, broad).map { $0.shown($1, hasPage) }
  return arrange(withoutThin(shown, threshold, forced), rules: settings.topics)
}

/// Leaves out topics that fewer articles show than a page needs, since most of those that might have
/// shown it found something better; where it is all that an article has, it stays.
private func withoutThin(
  _ shown: [[String]], _ threshold: Int, _ forced: Set<String>
) -> [[String]] {
  var counts: [String: Int] = [:]
  for topic in shown.lazy.joined() { counts[topicID(topic), default: 0] += 1 }
  return shown.map { topics in
    let kept = topics.filter { topic in
      let id = topicID(topic)
      return forced.contains(id) || (counts[id] ?? 0) >= threshold
    }
    return kept.isEmpty ? topics : kept
  }
}

/// For each article the names of its topics, whether or not they have a page.
func wantedTopics(of items: [CollationItem], settings: Settings) -> [WantedTopics] {
  let names = TopicNames(items, rules: settings.topics)
  return items.map { item in
    let found = settings.switches.foundTopics ? foundTopics(of: item, names) : []
    let isRead =
      settings.switches.foundTopics
      && primaryLanguage(item.header.language ?? settings.language) == "en"
    return WantedTopics(
      matter: unique(
        item.features.editorTopics.map { settings.topics[$0].name }
          + item.header.listedTopics.prefix(listedLimit).compactMap(names.topic)
          + found.filter(\.isMatter).prefix(foundLimit).map(\.name)),
      background: found.filter { !$0.isMatter }, terms: isRead ? item.features.terms : [],
      called: names.topic)
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
private func foundTopics(of item: CollationItem, _ names: TopicNames) -> [FoundTopic] {
  var found: [String: FoundTopic] = [:]
  for name in item.features.names where name.bearing != .aside {
    guard let topic = names.topic(for: name.name) else { continue }
    found[topic, default: FoundTopic(name: topic)].count(name)
  }
  return found.values.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
}

/// Each of `names` once, the first spelling of it.
func unique(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { !$0.isEmpty && seen.insert(topicID($0)).inserted }
}

/// Puts the topics of all articles into their order, under their parents.
private func arrange(_ shown: [[String]], rules: [TopicRule]) -> ChosenTopics {
  var articles: [String: [Int]] = [:]
  for (index, topics) in shown.enumerated() {
    for topic in topics { articles[topicID(topic), default: []].append(index) }
  }
  let parents = Parents(rules)
  parents.gather(&articles)
  let spellings = Dictionary(shown.joined().map { (topicID($0), $0) }) { first, _ in first }
  let ids = articles.keys.sorted()
  let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })
  let all = ids.map { id in
    Topic(
      name: parents.names[id] ?? spellings[id] ?? id, id: id, articles: articles[id] ?? [],
      parent: parents.parents[id].flatMap { places[$0] })
  }
  return ChosenTopics(
    all: all, ofArticle: shown.map { $0.compactMap { places[topicID($0)] } })
}
