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
  private let turns: Turns
  private let keys: [UInt64]
  private let known: NearRecord?
  /// How many turns are as they were in `known`.
  private let knownTurns: Int

  /// `items` stand newest first, undated ones last; these come after all others.
  init(of items: [CollationItem], known: NearRecord?) {
    let turns = Turns(items)
    let days = turns.days(of: items)
    let keys = nearnessKeys(of: items, turns, days)
    let knownTurns = known.map { unchangedTurns(days, keys, $0.keys) } ?? 0
    var search = ProspectSearch(items)
    for day in days {
      search.take(day.map { turns[$0] }, of: items, isKnown: day.upperBound <= knownTurns)
    }
    (self.turns, self.keys, self.known, self.knownTurns) = (turns, keys, known, knownTurns)
    (vectors, words) = (search.vectors, search.weights.count)
    (candidates, places) = (search.candidates, search.places)
  }

  /// How many articles there are.
  package var count: Int { places.count }

  /// For each of `articles` those that were there before it and are near to it, nearest first.
  package func near(to articles: Range<Int>) -> NearLists {
    var lists = NearLists()
    lists.reserve(articles.count, near: articles.count * Postings.candidateLimit)
    var asked: [Float] = []
    for article in articles {
      if let known, turns[article] < knownTurns {
        lists.append(turns.turned(known.lists[turns[article]]))
        continue
      }
      if asked.isEmpty { asked = [Float](repeating: 0, count: words) }
      let candidates = candidates[places[article]]
      lists.append(nearest(candidates, vectors.cosines(of: article, to: candidates, &asked)))
    }
    return lists
  }

  /// What the next build may know, where it is not what was known; `near` is that of all articles.
  package func record(_ near: NearLists) -> NearRecord? {
    known?.keys == keys ? nil : NearRecord(turns, keys: keys, near)
  }
}

/// By turn what tells that an article's words and its day are as they were.
private func nearnessKeys(
  of items: [CollationItem], _ turns: Turns, _ days: [Range<Int>]
) -> [UInt64] {
  var words: [UInt64] = []
  return days.flatMap { day in
    day.map { turn in
      let item = items[turns[turn]]
      words.removeAll(keepingCapacity: true)
      words.append(UInt64(bitPattern: Int64(item.header.published?.day.number ?? .max)))
      words.append(UInt64(day.count))
      for term in item.features.terms {
        words.append(UInt64(term.id) | UInt64(term.body) << 32 | UInt64(term.headline) << 40)
      }
      return Fingerprint(of: words).low
    }
  }
}

/// How many turns there are up to the first day that is not as it was.
private func unchangedTurns(_ days: [Range<Int>], _ keys: [UInt64], _ known: [UInt64]) -> Int {
  let end =
    zip(keys, known).enumerated().first { $1.0 != $1.1 }?.offset ?? min(keys.count, known.count)
  return days.last { $0.upperBound <= end }?.upperBound ?? 0
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
    places = [Range<Int>](repeating: 0..<0, count: items.count)
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
