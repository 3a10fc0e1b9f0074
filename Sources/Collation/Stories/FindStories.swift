import Model

/// The articles of one event, put together; `near` says for each article which earlier ones are near, in
/// words and in time.
func findStories(_ near: NearLists) -> [Story] {
  var groups = Groups(near)
  groups.mergeAll()
  var places = [Int](repeating: -1, count: near.count)
  let stories = groups.members.filter { $0.count > 1 }
    .map { story(of: $0.sorted(), near, &places) }.filter(isOneEvent)
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

private func isOneEvent(_ story: Story) -> Bool {
  let mean = story.nearness.reduce(0, +) / Double(story.nearness.count)
  return mean >= eventNearness(of: story.articles.count)
}

/// The story of `articles`, which are in the corpus's order. `places` has -1 for each article, and has it
/// again afterwards.
private func story(
  of articles: [Int], _ near: NearLists, _ places: inout [Int]
) -> Story {
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
  return Story(articles: articles, lead: articles[lead], nearness: nearness)
}
