import Model

/// For each article those that were there before it and are near to it, nearest first. `items` stand
/// newest first, undated ones last; these come after all others.
///
/// How rare a word is, is asked of the articles up to the same day only, and a vector once made stays
/// as it is: so no newer article changes what is near to an older one.
func findNear(_ items: [CollationItem]) -> [[NearArticle]] {
  var weights = WordWeights()
  var postings = Postings(articles: items.count)
  var vectors = VectorShelf(
    articles: items.count, words: items.reduce(0) { $0 + $1.features.terms.count })
  var near = [[NearArticle]](repeating: [], count: items.count)
  for day in days(items) {
    let counted = day.map { weights.count(items[$0].features.terms) }
    for (article, words) in zip(day, counted) {
      let vector = weights.weighted(words)
      let heaviest = heaviest(of: vector)
      vectors.add(vector, article)
      let candidates = postings.candidates(for: heaviest, of: weights.articles)
      near[article] = nearest(candidates, vectors.cosines(of: article, to: candidates))
      postings.add(heaviest, article)
    }
  }
  return near
}

/// Those of `candidates` that are near, the nearest first, of equally near ones the first in the corpus.
private func nearest(_ candidates: [Int], _ cosines: [Double]) -> [NearArticle] {
  var near: [NearArticle] = []
  near.reserveCapacity(candidates.count)
  for (article, cosine) in zip(candidates, cosines) where cosine >= leastNearness {
    near.append(NearArticle(article, nearness: cosine))
  }
  near.sort {
    $0.nearness != $1.nearness ? $0.nearness > $1.nearness : $0.article < $1.article
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
