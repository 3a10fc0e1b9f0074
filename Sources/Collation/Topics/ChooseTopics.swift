import Model

/// The topics of a corpus.
struct ChosenTopics {
  /// In alphabetical order.
  let all: [Topic]
  /// For each article its topics, most fitting first, as indices into `all`.
  let ofArticle: [[Int]]
}

/// Decides what each article is about: the editor's topics, then those that its source lists, then
/// up to five of the names found in it. A topic gets a page from three articles on; in a digest of
/// fewer than 20 articles from one on.
func chooseTopics(of items: [CollationItem], settings: Settings) -> ChosenTopics {
  let names = TopicNames(items, rules: settings.topics)
  let wanted = items.map { item in
    unique(
      item.features.editorTopics.map { settings.topics[$0].name }
        + item.header.listedTopics.prefix(listedLimit).map(names.topic)
        + foundTopics(of: item, names))
  }
  return choose(wanted, threshold: items.count < smallCorpus ? 1 : 3, editors: settings.topics)
}

/// Smaller digests are read as a whole, so one article is enough for a topic.
private let smallCorpus = 20
private let foundLimit = 5
private let listedLimit = 10
/// A name must weigh so much to be what an article is about.
private let weightThreshold = 3.0

/// The names that say what the article is about, weightiest first.
///
/// How frequent a name is in the corpus has no say: an article's topics, and so its page, would
/// change whenever others arrive.
private func foundTopics(of item: CollationItem, _ names: TopicNames) -> [String] {
  var weights: [String: Double] = [:]
  for name in item.features.names {
    weights[names.topic(for: name.name), default: 0] += name.weight
  }
  let heavy = weights.filter { $0.value >= weightThreshold }
  return heavy.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(foundLimit).map(\.key)
}

private func unique(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { !$0.isEmpty && seen.insert(topicID($0)).inserted }
}

private func choose(
  _ wanted: [[String]], threshold: Int, editors rules: [TopicRule]
) -> ChosenTopics {
  var articles: [String: [Int]] = [:]
  for (index, topics) in wanted.enumerated() {
    for topic in topics { articles[topicID(topic), default: []].append(index) }
  }
  // An editor's topic has its page from the first article on.
  let forced = Set(rules.map { topicID($0.name) })
  let spellings = Dictionary(wanted.joined().map { (topicID($0), $0) }) { first, _ in first }
  let all = articles.filter { $0.value.count >= threshold || forced.contains($0.key) }
    .map { Topic(name: spellings[$0.key] ?? $0.key, id: $0.key, articles: $0.value) }
    .sorted { ($0.id, $0.name) < ($1.id, $1.name) }
  let places = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  return ChosenTopics(
    all: all, ofArticle: wanted.map { $0.compactMap { places[topicID($0)] } })
}
