/// How much speaks for each line of a page being of the article, by its own words and by the lines
/// around it; a line at or below `furnitureLimit` is furniture.
///
/// The first sum is made of each line's traits. The second adds the sums of its neighbours, how much
/// of the text around it seems to be of the article, where in that text it stands, and how much
/// furniture the whole page has. Both were fitted on the same texts (see `LineTrait.weights`).
func judgeLines(_ lines: [Line]) -> [Double] {
  let traits = repeatedTraits(of: lines)
  let own = traits.map { max(-4, min(4, $0.sum)) }
  let page = PageTraits(lines, traits)
  let text = TextAround(own: own, words: lines.map { Double(min($0.wordCount, 60)) })
  return own.indices.map { index in
    func neighbour(_ step: Int) -> Double {
      own.indices.contains(index + step) ? own[index + step] : -2
    }
    let (before, after) = text.shares(index)
    var sum =
      7.88 + 0.45 * own[index] + 1.44 * text.density(index, 5) + 1.78 * text.density(index, 12)
    sum += 0.05 * neighbour(-2) + 0.09 * neighbour(-1) + 0.12 * neighbour(1) + 0.05 * neighbour(2)
    sum -= 9.08 * before + 8.28 * after
    sum -= (before < 0.02 ? 1.25 : 0) + (after < 0.02 ? 0.71 : 0)
    return sum + page.sum(own: own[index])
  }
}

/// Set so that losing a word of the article counts for more than keeping one that is not.
let furnitureLimit = -0.9

/// The traits of lines, with those that stand on the page more than once marked.
private func repeatedTraits(of lines: [Line]) -> [LineTraits] {
  let counts = Dictionary(lines.map { ($0.folded, 1) }, uniquingKeysWith: +)
  return lines.map { line in
    var traits = traits(of: line)
    traits.insert(.isRepeated, if: counts[line.folded].map { $0 > 1 } ?? false)
    return traits
  }
}

/// What is seen of a page as a whole.
private struct PageTraits {
  /// Lines that rules know as furniture, as a share of 5 and of 20.
  private let known: (few: Double, many: Double)
  /// Its lines as a share of 300.
  private let length: Double
  /// The share of its words that stand in whole sentences.
  private let prose: Double

  init(_ lines: [Line], _ traits: [LineTraits]) {
    let count = Double(traits.count { $0.contains(.isKnown) || $0.contains(.isKnownAtEdge) })
    known = (min(1, count / 5), min(1, count / 20))
    length = min(1, Double(lines.count) / 300)
    var words = (all: 0, prose: 0)
    for (line, traits) in zip(lines, traits) {
      words.all += line.wordCount
      let isSentence = traits.contains(.endsWithPoint) || traits.contains(.endsWithQuestion)
      if isSentence, line.wordCount >= 8 { words.prose += line.wordCount }
    }
    prose = Double(words.prose) / Double(max(1, words.all))
  }

  /// Its part of a line's sum; a line that speaks against itself is believed more on some pages.
  func sum(own: Double) -> Double {
    let doubt = min(own, 0)
    return -(0.47 + 0.16 * doubt) * known.few + (0.76 * doubt - 0.24) * known.many
      - (0.50 + 0.85 * doubt) * length + (0.50 * doubt - 0.69) * prose
  }
}

/// How much of the text around a line seems to be of the article.
private struct TextAround {
  private let words: [Double]
  /// For each line its words times the likelihood that they are the article's.
  private let mass: [Double]
  private let massUpTo: [Double]
  private let wordsUpTo: [Double]

  init(own: [Double], words: [Double]) {
    self.words = words
    mass = zip(own, words).map { $1 / (1 + exponential(-$0)) }
    massUpTo = runningSums(mass)
    wordsUpTo = runningSums(words)
  }

  /// The likelihood of the `reach` lines before and after it, without itself.
  func density(_ index: Int, _ reach: Int) -> Double {
    let range = max(0, index - reach)...min(words.count - 1, index + reach)
    let all = wordsUpTo[range.upperBound + 1] - wordsUpTo[range.lowerBound] - words[index]
    let likely = massUpTo[range.upperBound + 1] - massUpTo[range.lowerBound] - mass[index]
    return likely / max(1, all)
  }

  /// Which shares of the article's text stand before and after it.
  func shares(_ index: Int) -> (before: Double, after: Double) {
    let total = max(1, massUpTo[words.count])
    return (massUpTo[index] / total, (total - massUpTo[index + 1]) / total)
  }
}

private func runningSums(_ values: [Double]) -> [Double] {
  values.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
}

/// e to the power of `x`, for -4 to 4, without a mathematics library.
private func exponential(_ x: Double) -> Double {
  // (1 + y/1024)^1024 by ten squarings is exact to 1 % here, far below what the weights are worth.
  var result = 1 + x / 1024
  for _ in 0..<10 { result *= result }
  return result
}
