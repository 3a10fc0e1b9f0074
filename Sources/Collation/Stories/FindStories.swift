import Model

/// The articles of one event, put together; `near` says for each article which earlier ones are near, in
/// words and in time, and `words` what the editor says of some.
func findStories(_ near: NearLists, _ words: StoryWords) -> [Story] {
  var groups = Groups(near)
  groups.mergeAll()
  var shelf = StoryShelf(near)
  let found = groups.members.filter { $0.count > 1 }.map { shelf.story(of: $0) }.filter(isOneEvent)
  let stories = words.isEmpty ? found : shelf.corrected(found, by: words)
  return stories.sorted { $0.articles[0] < $1.articles[0] }
}

/// Groups whose articles are less near on average are different events. B-cubed F1 for .08, .09, .10,
/// .11, .12: 229 articles on 45 events .938, .959, .952, .939, .935; the same with 1,112 others mixed
/// in .921, .927, .944, .945, .945.
let eventNearness = 0.1

/// How near `count` articles must be to each other on average to make a story. By chance two articles of
/// one place and kind are as near as .15; of 35 stories of two and three articles that are on one
/// event each, one lies below these bounds.
func eventNearness(of count: Int) -> Double {
  switch count {
  case ...2: 0.2
  case 3: 0.15
  default: eventNearness
  }
}

/// Whether the articles of a story that was found are near enough to each other.
func isOneEvent(_ story: Story) -> Bool {
  let mean = story.nearness.reduce(0, +) / Double(story.nearness.count)
  return mean >= eventNearness(of: story.articles.count)
}

/// Makes stories of groups of articles.
struct StoryShelf {
  let near: NearLists
  /// By article its place in the story that is being made; -1 for all others.
  private var places: [Int]

  init(_ near: NearLists) {
    self.near = near
    places = [Int](repeating: -1, count: near.count)
  }

  /// The story of `group`, which stands in no order; see `Story` for the others.
  mutating func story(of group: some Sequence<Int>, name: String? = nil, departed: Set<Int> = [])
    -> Story
  {
    let articles = group.sorted()
    for (place, article) in articles.enumerated() { places[article] = place }
    defer { for article in articles { places[article] = -1 } }
    var sums = [Double](repeating: 0, count: articles.count)
    for (place, article) in articles.enumerated() {
      for other in near[article] where places[other.article] >= 0 {
        sums[place] += other.nearness
        sums[places[other.article]] += other.nearness
      }
    }
    let nearness = sums.map { $0 / Double(articles.count - 1) }
    // Of equally near ones the earliest.
    let lead = articles.indices.max { (nearness[$0], $0) < (nearness[$1], $1) } ?? 0
    return Story(
      articles: articles, lead: articles[lead], nearness: nearness, name: name,
      departed: departed.sorted())
  }
}
