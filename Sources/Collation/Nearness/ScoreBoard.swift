/// Sums for some of many articles, to be used again and again.
struct ScoreBoard {
  private var sums: [Float]
  private var touched: [Int] = []

  init(articles: Int) {
    sums = [Float](repeating: 0, count: articles)
  }

  /// Adds a positive `value` to an article's sum.
  mutating func add(_ value: Float, to article: Int) {
    if sums[article] == 0 { touched.append(article) }
    sums[article] += value
  }

  /// The `count` articles with the highest sums of at least `least`, the highest first, of equals the
  /// one that came first in the corpus; and forgets all sums.
  mutating func takeBest(_ count: Int, atLeast least: Float) -> [Int] {
    let bound = max(least, boundOfBest(count))
    var best = touched.filter { sums[$0] >= bound }
    best.sort { (-sums[$0], $0) < (-sums[$1], $1) }
    for article in touched { sums[article] = 0 }
    touched.removeAll(keepingCapacity: true)
    return Array(best.prefix(count))
  }

  /// A bound that at least `count` sums reach and not many more: the sums are counted by hundredths, so
  /// that few of thousands have to be sorted.
  private func boundOfBest(_ count: Int) -> Float {
    guard touched.count > 2 * count else { return 0 }
    var counts = [Int](repeating: 0, count: 101)
    for article in touched { counts[min(100, Int(sums[article] * 100))] += 1 }
    var (bound, found) = (100, counts[100])
    while bound > 0, found < count {
      bound -= 1
      found += counts[bound]
    }
    return Float(bound) / 100
  }
}
