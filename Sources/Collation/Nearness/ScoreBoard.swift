/// Sums for some of many articles, to be used again and again.
struct ScoreBoard {
  private var sums: [Float]
  /// The articles with a sum; behind them what is left of earlier ones.
  private var touched: [Int32]
  private var touchedCount = 0
  /// The best so far, and behind them those that may be better.
  private var best: [UInt64] = []

  init(articles: Int) {
    sums = [Float](repeating: 0, count: articles)
    // One more: whether an article is new is known only when it has been noted.
    touched = [Int32](repeating: 0, count: articles + 1)
  }

  /// Adds to each article's sum what its posting weighs, times `weight`; both are above 0.
  mutating func add(_ postings: [Posting], times weight: Float) {
    var count = touchedCount
    sums.withUnsafeMutableBufferPointer { sums in
      touched.withUnsafeMutableBufferPointer { touched in
        for posting in postings {
          let old = sums[Int(posting.article)]
          touched[count] = posting.article
          count += old == 0 ? 1 : 0
          sums[Int(posting.article)] = old + posting.weight * weight
        }
      }
    }
    touchedCount = count
  }

  /// The `count` articles with the highest sums of at least `least`, in no order, of equals those that
  /// come first in the corpus; and forgets all sums.
  mutating func takeBest(_ count: Int, atLeast least: Float) -> [Int32] {
    if best.count < 4 * count { best = [UInt64](repeating: 0, count: 4 * count) }
    let found = best.withUnsafeMutableBufferPointer { best in
      sums.withUnsafeMutableBufferPointer { sums in
        let touched = touched[..<touchedCount]
        return takeLargest(count, of: touched, atLeast: least, from: sums, into: best)
      }
    }
    touchedCount = 0
    return best[..<found].map(place)
  }
}

/// Puts the keys of the `count` articles with the largest sums to the front of `best` and says how many
/// there are; sets the sums to 0. Whenever `best` is full, all but the best go, so that soon few of thousands
/// have to be looked at twice.
private func takeLargest(
  _ count: Int, of articles: ArraySlice<Int32>, atLeast least: Float,
  from sums: UnsafeMutableBufferPointer<Float>, into best: UnsafeMutableBufferPointer<UInt64>
) -> Int {
  var bound = UInt64(least.bitPattern) << 32
  var found = 0
  for article in articles {
    let sum = sums[Int(article)]
    sums[Int(article)] = 0
    let key = key(sum, Int(article))
    guard key >= bound else { continue }
    best[found] = key
    found += 1
    guard found == best.count else { continue }
    bringLargest(count, ofFirst: found, in: best)
    found = count
    bound = best[..<count].min() ?? bound
  }
  bringLargest(count, ofFirst: found, in: best)
  return min(found, count)
}
