import Model

/// For each article those that were there before it and are near to it, nearest first. `items` stand
/// newest first, undated ones last; these come after all others.
///
/// How rare a word is, is asked of the articles up to the same day only, and a vector once made stays
/// as it is: so no newer article changes what is near to an older one.
func findNear(_ items: [CollationItem]) -> [[NearArticle]] {
  var index = TermIndex()
  var board = ScoreBoard(articles: items.count)
  var vectors = [TermVector](repeating: TermVector(), count: items.count)
  var near = [[NearArticle]](repeating: [], count: items.count)
  for day in days(items) {
    let counted = day.map { index.count(items[$0].features.terms) }
    for (article, terms) in zip(day, counted) {
      let vector = index.vector(of: terms)
      vectors[article] = vector
      let candidates = index.candidates(for: vector, &board)
      let cosines = index.cosines(of: vector, to: candidates.lazy.map { vectors[$0] })
      near[article] = zip(candidates, cosines).map { NearArticle($0, nearness: $1) }
        .filter { $0.nearness >= leastNearness }
        .sorted { ($1.nearness, $0.article) < ($0.nearness, $1.article) }
      index.add(vector, article)
    }
  }
  return near
}

/// What is less near has nothing to do with each other.
private let leastNearness = 0.05

/// The articles of each day from the oldest on, undated ones at the end.
private func days(_ items: [CollationItem]) -> [[Int]] {
  var days: [[Int]] = []
  let dated = items.firstIndex { $0.header.published == nil } ?? items.count
  for article in (0..<dated).reversed() {
    if let last = days.last?.last,
      items[last].header.published?.day == items[article].header.published?.day
    {
      days[days.count - 1].append(article)
    } else {
      days.append([article])
    }
  }
  return dated < items.count ? days + [Array(dated..<items.count)] : days
}
