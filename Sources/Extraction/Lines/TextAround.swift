/// How much of the text around a line seems to be of the article.
struct TextAround {
  /// At most 60 counted of each line.
  let words: [Double]
  /// For each line its words times the likelihood that they are the article's.
  private let mass: [Double]
  private let massUpTo: [Double]
  private let wordsUpTo: [Double]

  init(likely: [Double], words: [Double]) {
    self.words = words
    mass = zip(likely, words).map { $0 * $1 }
    massUpTo = runningSums(mass)
    wordsUpTo = runningSums(words)
  }

  /// The likelihood of so many lines before and after a line, without itself.
  func density(_ line: Int, before: Int, after: Int) -> Double {
    let range = max(0, line - before)...min(words.count - 1, line + after)
    let all = wordsUpTo[range.upperBound + 1] - wordsUpTo[range.lowerBound] - words[line]
    let likely = massUpTo[range.upperBound + 1] - massUpTo[range.lowerBound] - mass[line]
    return likely / max(1, all)
  }

  /// Words of the article before a line.
  func before(_ line: Int) -> Double { massUpTo[line] }

  /// Words of the article on the page, at least one.
  var total: Double { max(1, massUpTo[words.count]) }

  /// The line in which half of the article's words are reached.
  var middle: Int {
    let half = massUpTo[words.count] / 2
    return min(words.count - 1, words.indices.first { massUpTo[$0 + 1] >= half } ?? 0)
  }
}

private func runningSums(_ values: [Double]) -> [Double] {
  var sums = [0.0]
  sums.reserveCapacity(values.count + 1)
  for value in values { sums.append(sums[sums.count - 1] + value) }
  return sums
}
