import Model

/// Which stories other pages lead to; stories and topics by their index in the corpus.
struct StoryLinks: Sendable {
  /// By story: what it is about, what most of its articles are about first.
  let topics: [[Int]]
  /// By story: others on its topics that had begun before it, the nearest first. Those that began
  /// later are left out, so that a story that is over keeps its page.
  let related: [[Int]]
  /// By topic: the stories on it, the one with the newest article first.
  let ofTopic: [[Int]]
  /// Stories with several articles of the month, those with most first.
  let ofMonth: [CalendarMonth: [Int]]

  init(of corpus: Corpus) {
    let topics = corpus.stories.map { topicsOfStory($0, in: corpus) }
    var ofTopic = [[Int]](repeating: [], count: corpus.topics.count)
    for (story, own) in topics.enumerated() {
      for topic in own { ofTopic[topic].append(story) }
    }
    self.topics = topics
    self.ofTopic = ofTopic
    related = relatedStories(corpus, topics: topics)
    ofMonth = storiesOfMonths(corpus)
  }
}

/// What several articles of a story are about, the most frequent first; if there is nothing, what
/// its lead is about.
private func topicsOfStory(_ story: Story, in corpus: Corpus) -> [Int] {
  var counts: [Int: Int] = [:]
  for article in story.articles {
    for topic in corpus.articles[article].topics { counts[topic, default: 0] += 1 }
  }
  let shared = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  let all = shared.isEmpty ? corpus.articles[story.lead].topics : shared.map(\.key)
  return Array(all.prefix(Limits.topicsOfStory))
}

/// By story those that share two topics with it, or the only one that it has, and had begun before
/// it: those with most topics in common first, then those that began last.
private func relatedStories(_ corpus: Corpus, topics: [[Int]]) -> [[Int]] {
  var related = [[Int]](repeating: [], count: corpus.stories.count)
  // By topic the places of stories in `order`.
  var begun = [[Int]](repeating: [], count: corpus.topics.count)
  let order = storiesAsTheyBegan(corpus)
  // By place in `order` how many topics it shares with the story that is looked at; 0 for all others.
  var shared = [Int](repeating: 0, count: order.count)
  for (place, story) in order.enumerated() {
    var others: [Int] = []
    for topic in topics[story] {
      for other in begun[topic].suffix(latestOfTopic) {
        if shared[other] == 0 { others.append(other) }
        shared[other] += 1
      }
      begun[topic].append(place)
    }
    let near = others.filter { shared[$0] >= min(2, topics[story].count) }
      .sorted { (shared[$0], $0) > (shared[$1], $1) }
    related[story] = near.prefix(Limits.relatedStories).map { order[$0] }
    for other in others { shared[other] = 0 }
  }
  return related
}

/// The latest stories of a topic that are looked at, so that the work stays in proportion to the
/// number of stories.
private let latestOfTopic = 50

/// The stories that have dates, the one that began first first.
private func storiesAsTheyBegan(_ corpus: Corpus) -> [Int] {
  let first = corpus.stories.indices.compactMap { story -> (story: Int, article: Int)? in
    let dated = corpus.datedCount(ofStory: story)
    return dated > 0 ? (story, corpus.stories[story].articles[dated - 1]) : nil
  }
  return first.sorted { $0.article > $1.article }.map(\.story)
}

private func storiesOfMonths(_ corpus: Corpus) -> [CalendarMonth: [Int]] {
  var found: [CalendarMonth: [(story: Int, count: Int)]] = [:]
  for (index, story) in corpus.stories.enumerated() {
    let months = stretches(story.articles.indices) { place in
      corpus.articles[story.articles[place]].header.published?.day.calendarMonth
    }
    for (month, range) in months where range.count > 1 {
      found[month, default: []].append((index, range.count))
    }
  }
  return found.mapValues { stories in
    stories.sorted { ($1.count, $0.story) < ($0.count, $1.story) }
      .prefix(Limits.storiesOfMonth).map(\.story)
  }
}
