/// The lines of a page with what the first look at each tells.
struct PageOfLines {
  let lines: [Line]
  let traits: [LineTraits]
  /// The sums of the traits, -4 to 4.
  let own: [Double]
  let text: TextAround
  /// Lines of eight words or more that seem to be of the article.
  let sure: [Bool]
  /// Lines that a rule knows as furniture, at the edges at least.
  let known: [Bool]
  let stretch: Range<Int>

  init(_ lines: [Line]) {
    self.lines = lines
    traits = repeatedTraits(of: lines)
    own = traits.map { max(-4, min(4, $0.sum)) }
    let likely = own.map { 1 / (1 + exponential(-$0)) }
    let words = lines.map { Double(min($0.wordCount, 60)) }
    text = TextAround(likely: likely, words: words)
    sure = zip(likely, lines).map { $0 > 0.6 && $1.wordCount >= 8 }
    known = lines.map { $0.furniture != nil }
    stretch = mainStretch(likely: likely, words: words)
  }

  /// Lines of at most six words that use a kind of word.
  func shortLines(_ kind: LineTrait) -> [Bool] {
    zip(lines, traits).map { $0.wordCount <= 6 && $1.contains(kind) }
  }

  /// How many words a line has, at most 60 counted of each.
  var wordsInLine: Double { text.words.reduce(0, +) / Double(max(1, lines.count)) }

  /// The share of words that stand in lines of eight or more that end a sentence.
  var wholeSentences: Double {
    let whole = zip(lines, text.words).reduce(0.0) { sum, line in
      line.0.endsSentence && line.0.wordCount >= 8 ? sum + line.1 : sum
    }
    return whole / max(1, text.words.reduce(0, +))
  }
}

/// The traits of lines, with those that stand on the page more than once marked.
private func repeatedTraits(of lines: [Line]) -> [LineTraits] {
  var counts: [UInt64: Int] = [:]
  let hashes = lines.map { hash(of: $0.folded[...]) }
  for hash in hashes { counts[hash, default: 0] += 1 }
  return zip(lines, hashes).map { line, hash in
    var traits = traits(of: line)
    traits.insert(.isRepeated, if: counts[hash].map { $0 > 1 } ?? false)
    return traits
  }
}

/// The run of lines with the most text that seems to be of the article and the least that does not
/// (Kadane's maximum subarray).
private func mainStretch(likely: [Double], words: [Double]) -> Range<Int> {
  var best = (sum: 0.0, range: 0..<0)
  var sum = 0.0
  var first = 0
  for line in likely.indices {
    if sum <= 0 { (sum, first) = (0, line) }
    sum += (likely[line] - 0.45) * (words[line] >= 5 ? words[line] : 3)
    if sum > best.sum { best = (sum, first..<(line + 1)) }
  }
  return best.range
}

/// e to the power of `x`, for -4 to 4, without a mathematics library.
func exponential(_ x: Double) -> Double {
  // (1 + y/1024)^1024 by ten squarings is exact to 1 % here, far below what the weights are worth.
  var result = 1 + x / 1024
  for _ in 0..<10 { result *= result }
  return result
}
