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

  /// The `count` articles with the highest sums, the highest first, of equals the one that came first in
  /// the corpus; and forgets all sums.
  mutating func takeBest(_ count: Int) -> [Int] {
    let best = touched.sorted { (-sums[$0], $0) < (-sums[$1], $1) }.prefix(count)
    defer {
      for article in touched { sums[article] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return Array(best)
  }
}
