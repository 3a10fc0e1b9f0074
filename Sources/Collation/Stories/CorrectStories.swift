import Model

extension StoryShelf {
  /// The stories that were found, put right by what the editor says.
  ///
  /// What has one name is one story, however near it is. Articles of a found story of which nothing is said stay
  /// with those that have a name; where these have several, each goes to the nearest if that is near enough, and what
  /// remains is a story if its articles are near enough to each other.
  mutating func corrected(_ found: [Story], by words: StoryWords) -> [Story] {
    var named = Dictionary(grouping: words.keys.keys) { words.keys[$0] ?? "" }
      .mapValues { NamedPart(articles: Set($0)) }
    var stories: [Story] = []
    for story in found {
      let parts = Parts(of: story, words, near)
      guard parts.areSeveral else {
        stories.append(story)
        continue
      }
      for (key, articles) in parts.named {
        named[key, default: NamedPart()].articles.formUnion(articles)
        named[key]?.origins.formUnion(story.articles)
      }
      if parts.rest.count > 1 {
        let rest = self.story(
          of: parts.rest, departed: Set(story.articles).subtracting(parts.rest))
        if isOneEvent(rest) { stories.append(rest) }
      }
    }
    return stories
      + named.filter { $0.value.articles.count > 1 }.map { key, part in
        self.story(
          of: part.articles, name: words.names[key],
          departed: part.origins.subtracting(part.articles))
      }
  }
}

/// The articles of one name.
private struct NamedPart {
  var articles: Set<Int> = []
  /// All articles of the stories that were found of some of them.
  var origins: Set<Int> = []
}

/// What becomes of a story that was found.
private struct Parts {
  /// By the key of a name the articles that are part of that story.
  private(set) var named: [String: [Int]] = [:]
  /// The articles that stay together without a name.
  private(set) var rest: [Int] = []
  /// Whether the editor says anything of its articles.
  let areSeveral: Bool

  init(of story: Story, _ words: StoryWords, _ near: NearLists) {
    var open: [Int] = []
    for article in story.articles where !words.loners.contains(article) {
      if let key = words.keys[article] ?? words.headlines[article] {
        named[key, default: []].append(article)
      } else {
        open.append(article)
      }
    }
    areSeveral = open.count < story.articles.count
    let keys = named.count > 1 ? nearestNames(open, in: story, near) : [:]
    for article in open {
      if let key = named.count == 1 ? named.keys.first : keys[article] {
        named[key, default: []].append(article)
      } else {
        rest.append(article)
      }
    }
  }

  /// For each of the `open` articles the name whose articles are nearest to it on average, if they are near enough.
  private func nearestNames(
    _ open: [Int], in story: Story, _ near: NearLists
  ) -> [Int: String] {
    var keys: [Int: String] = [:]
    for (key, articles) in named { for article in articles { keys[article] = key } }
    let open = Set(open)
    var sums: [Int: [String: Double]] = [:]
    for article in story.articles {
      for other in near[article] {
        for (one, another) in [(article, other.article), (other.article, article)] {
          guard open.contains(one), let key = keys[another] else { continue }
          sums[one, default: [:]][key, default: 0] += other.nearness
        }
      }
    }
    return sums.compactMapValues(nearest)
  }

  private func nearest(_ sums: [String: Double]) -> String? {
    let means = sums.compactMap { key, sum -> (nearness: Double, key: String)? in
      let count = named[key]?.count ?? 1
      let mean = sum / Double(count)
      return mean >= eventNearness(of: count + 1) ? (mean, key) : nil
    }
    return means.max { ($0.nearness, $1.key) < ($1.nearness, $0.key) }?.key
  }
}
