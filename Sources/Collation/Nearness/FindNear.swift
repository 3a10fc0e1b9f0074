import Model

/// For each article those that may be near to it, and the words of all, to tell how near they are.
///
/// How rare a word is, is asked of the articles up to the same day only, and a vector once made stays
/// as it is: so no newer article changes what is near to an older one, and what an earlier build found holds
/// up to the first day that is not as it was.
package struct Prospects: Sendable {
  private let vectors: VectorShelf
  /// How many different words the articles have.
  private let words: Int
  /// The candidates of all articles, those of one behind each other.
  private let candidates: [Int32]
  /// By article which of them are its own.
  private let places: [Range<Int>]
  /// What is known of the articles from an earlier build.
  package let memory: NearMemory

  /// `items` stand newest first, undated ones last; these come after all others.
  init(of items: [CollationItem], known: NearRecord?) {
    let turns = Turns(items)
    let days = turns.days(of: items)
    let (keys, count) = nearnessKeys(of: items, turns, days)
    memory = NearMemory(
      turns: turns, keys: keys, known: known,
      unchanged: known.map { unchangedTurns(days, keys, $0.keys) } ?? 0)
    var search = ProspectSearch(articles: items.count, words: count)
    for day in days {
      search.take(day.map { turns[$0] }, of: items, isKnown: day.upperBound <= memory.unchanged)
    }
    (vectors, words) = (search.vectors, search.weights.count)
    (candidates, places) = (search.candidates, search.places)
  }

  /// How many articles there are.
  package var count: Int { places.count }

  /// For each of `articles` those that were there before it and are near to it, nearest first.
  package func near(to articles: Range<Int>) -> NearLists {
    var lists = NearLists()
    lists.reserve(articles.count, near: articles.count * Postings.candidateLimit)
    var asked: [UInt16] = []
    for article in articles {
      if memory.appendList(of: article, to: &lists) { continue }
      if asked.isEmpty { asked = [UInt16](repeating: 0, count: words) }
      let candidates = candidates[places[article]]
      lists.append(nearest(candidates, vectors.cosines(of: article, to: candidates, &asked)))
    }
    return lists
  }
}

/// Takes articles in, day after day, and finds for each those before it that it may be near to.
private struct ProspectSearch {
  private(set) var weights = WordWeights()
  private var postings: Postings
  private(set) var vectors: VectorShelf
  private(set) var candidates: [Int32] = []
  private(set) var places: [Range<Int>]

  /// For `articles` articles with `words` words altogether.
  init(articles: Int, words: Int) {
    postings = Postings(articles: articles)
    vectors = VectorShelf(articles: articles, words: words)
    places = [Range<Int>](repeating: 0..<0, count: articles)
  }

  /// Takes the articles of a day in; where it `isKnown` what is near to them, nothing is looked for.
  mutating func take(_ day: [Int], of items: [CollationItem], isKnown: Bool) {
    let counted = day.map { weights.count(items[$0].features.terms) }
    for (article, words) in zip(day, counted) {
      let vector = weights.weighted(words)
      let heaviest = heaviest(of: vector)
      vectors.add(vector, article)
      if !isKnown {
        let found = postings.candidates(for: heaviest, of: weights.articles)
        places[article] = candidates.count..<candidates.count + found.count
        candidates += found
      }
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
