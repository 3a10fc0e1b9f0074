import Model

/// Pairs of topics that may be one person or thing, though the rules do not say so: "Kim" and "Kim
/// Jong-un", "Tesk" and "Tesks", "Bo Ray" and "Bob Ray". Of topics with one article only those are
/// named that resemble one with more. `persons` are names of people.
func likelyTwins(among topics: [TopicSurvey.Entry], persons: Set<String>) -> [TopicSurvey.Twins] {
  let words = topics.map { spellingKey($0.name).split(separator: " ").map(String.init) }
  // Only topics that share a first or last word are compared.
  var shelves: [String: [Int]] = [:]
  for (index, words) in words.enumerated() {
    for word in Set([words.first, words.last].compactMap(\.self)) {
      shelves[word, default: []].append(index)
    }
  }
  var found: Set<TopicSurvey.Twins> = []
  for shelf in shelves.values {
    for (place, one) in shelf.prefix(shelfLimit).enumerated() {
      for other in shelf.prefix(shelfLimit).dropFirst(place + 1) where topics[one].count > 1 {
        if let fuller = fullerOf(one, other, topics, words, persons) {
          let shorter = fuller == one ? other : one
          found.insert(.init(name: topics[fuller].name, other: topics[shorter].name))
        }
      }
    }
  }
  found.formUnion(plurals(topics, words))
  let order = Dictionary(topics.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in
    first
  }
  return found.sorted {
    (order[$0.name] ?? 0, order[$0.other] ?? 0) < (order[$1.name] ?? 0, order[$1.other] ?? 0)
  }
}

/// How many topics with one word in common are compared.
private let shelfLimit = 50

/// Which of two topics' names to keep if they may be one person's; nil if they are hardly that.
private func fullerOf(
  _ one: Int, _ other: Int, _ topics: [TopicSurvey.Entry], _ words: [[String]],
  _ persons: Set<String>
) -> Int? {
  let (short, long) = words[one].count < words[other].count ? (one, other) : (other, one)
  guard persons.contains(topics[long].name), words[long].count > 1 else { return nil }
  if words[short].count == 1 { return isKnownName(topics[short].name) ? nil : long }
  guard words[short].last == words[long].last, let first = words[short].first,
    let second = words[long].first,
    first.hasPrefix(second.prefix(3)) && second.hasPrefix(first.prefix(3))
  else { return nil }
  return topics[one].count >= topics[other].count ? one : other
}

private func plurals(
  _ topics: [TopicSurvey.Entry], _ words: [[String]]
) -> [TopicSurvey.Twins] {
  let places = Dictionary(words.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  return words.indices.compactMap { index in
    guard let last = words[index].last,
      let plural = places[words[index].dropLast() + [last + "s"]], topics[plural].count > 1,
      !isKnownName(topics[index].name)
    else { return nil }
    return .init(name: topics[plural].name, other: topics[index].name)
  }
}

/// Whether a name means something by itself: a place, a body or a subject of the news.
func isKnownName(_ name: String) -> Bool {
  let hash = phraseHash(name)
  return knownPhrases[hash] >= 0 || subjectHashes.contains(hash)
}
