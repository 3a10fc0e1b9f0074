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
    var best: [Int] = []
    for article in touched {
      if sums[article] >= least { best.append(article) } else { sums[article] = 0 }
    }
    touched.removeAll(keepingCapacity: true)
    best.sort { (-sums[$0], $0) < (-sums[$1], $1) }
    for article in best { sums[article] = 0 }
    return Array(best.prefix(count))
  }
}
