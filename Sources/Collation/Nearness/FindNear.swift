package import Model

/// For each article those that may be near to it, and the words of all, to tell how near they are.
///
/// How rare a word is, is asked of the articles up to the same day only, and a vector once made stays
/// as it is: so no newer article changes what is near to an older one.
package struct Prospects: Sendable {
  private let vectors: VectorShelf
  /// How many different words the articles have.
  private let words: Int
  /// The candidates of all articles, those of one behind each other.
  private let candidates: [Int32]
  /// By article which of them are its own.
  private let places: [Range<Int>]

  /// `items` stand newest first, undated ones last; these come after all others.
  init(of items: [CollationItem]) {
    var search = ProspectSearch(items)
    for day in days(items) { search.take(day, of: items) }
    (vectors, words) = (search.vectors, search.weights.count)
    (candidates, places) = (search.candidates, search.places)
  }

  /// How many articles there are.
  package var count: Int { places.count }

  /// For each of `articles` those that were there before it and are near to it, nearest first.
  package func near(to articles: Range<Int>) -> [[NearArticle]] {
    var asked = [Float](repeating: 0, count: words)
    return articles.map { article in
      let candidates = candidates[places[article]]
      return nearest(candidates, vectors.cosines(of: article, to: candidates, &asked))
    }
  }
}

/// Takes articles in, day after day, and finds for each those before it that it may be near to.
private struct ProspectSearch {
  private(set) var weights = WordWeights()
  private var postings: Postings
  private(set) var vectors: VectorShelf
  private(set) var candidates: [Int32] = []
  private(set) var places: [Range<Int>]

  init(_ items: [CollationItem]) {
    postings = Postings(articles: items.count)
    vectors = VectorShelf(
      articles: items.count, words: items.reduce(0) { $0 + $1.features.terms.count })
    candidates.reserveCapacity(items.count * Postings.candidateLimit)
    places = [Range<Int>](repeating: 0..<0, count: items.count)
  }

  mutating func take(_ day: [Int], of items: [CollationItem]) {
    let counted = day.map { weights.count(items[$0].features.terms) }
    for (article, words) in zip(day, counted) {
      let vector = weights.weighted(words)
      let heaviest = heaviest(of: vector)
      vectors.add(vector, article)
      let found = postings.candidates(for: heaviest, of: weights.articles)
      places[article] = candidates.count..<candidates.count + found.count
      candidates += found
      postings.add(heaviest, article)
    }
  }
}

/// Those of `candidates` that are near, the nearest first, of equally near ones the first in the corpus.
private func nearest(_ candidates: ArraySlice<Int32>, _ cosines: [Double]) -> [NearArticle] {
  var near: [NearArticle] = []
  near.reserveCapacity(cosines.count { $0 >= leastNearness })
  for (article, cosine) in zip(candidates, cosines) where cosine >= leastNearness {
    near.append(NearArticle(Int(article), nearness: cosine))
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
