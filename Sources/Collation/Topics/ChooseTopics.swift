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
  let frequencies = frequencies(items, names)
  let wanted = items.map { item in
    unique(
      item.features.editorTopics.map { settings.topics[$0].name }
        + item.header.listedTopics.prefix(listedLimit).map(names.topic)
        + foundTopics(of: item, names, frequencies, corpus: items.count))
  }
  return choose(wanted, threshold: items.count < smallCorpus ? 1 : 3, editors: settings.topics)
}

/// Smaller digests are read as a whole, so one article is enough for a topic.
private let smallCorpus = 20
private let foundLimit = 5
private let listedLimit = 10
/// A name must weigh so much to be what an article is about.
private let weightThreshold = 3.0

/// In how many articles each topic is named.
private func frequencies(_ items: [CollationItem], _ names: TopicNames) -> [String: Int] {
  var counts: [String: Int] = [:]
  for item in items {
    for topic in Set(item.features.names.map { names.topic(for: $0.name) }) {
      counts[topic, default: 0] += 1
    }
  }
  return counts
}

/// The names that say what the article is about: heavy in it, and better rare than frequent in the
/// corpus. A name of more than 6 % of all articles must weigh more.
private func foundTopics(
  of item: CollationItem, _ names: TopicNames, _ frequencies: [String: Int], corpus: Int
) -> [String] {
  var weights: [String: Double] = [:]
  for name in item.features.names { weights[names.topic(for: name.name), default: 0] += name.weight }
  let ranked = weights.compactMap { topic, weight -> (topic: String, rank: Double)? in
    let frequency = Double(frequencies[topic] ?? 1)
    let isFrequent = corpus >= 50 && frequency > 0.06 * Double(corpus)
    guard weight >= (isFrequent ? 5 : weightThreshold) else { return nil }
    let rarity = min(logarithm(1 + Double(corpus) / frequency), 4)
    return (topic, weight * rarity.squareRoot())
  }
  return ranked.sorted { ($1.rank, $0.topic) < ($0.rank, $1.topic) }.prefix(foundLimit).map(\.topic)
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
