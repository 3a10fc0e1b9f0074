import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much an article's words speak for each section.
struct SectionScore {
  let sums: [Float]
  /// How many words of the lexicon speak for each.
  let hits: [Int]

  /// The shares of the sections. An article with few words of the lexicon gives little to any: it is as
  /// if some words more, of about three strong ones' weight, spoke for none.
  var shares: [Float] {
    let total = sums.reduce(prior, +)
    return sums.map { $0 / total }
  }

  /// Whether more than a word or two that only lean towards `section` speak for it.
  func speaks(for section: Int) -> Bool { hits[section] >= 2 && sums[section] >= 4 }
}

/// The scores of many articles, in two arrays instead of two for each.
struct SectionScores {
  private let width: Int
  private var sums: [Float] = []
  private var hits: [Int32] = []

  init(width: Int, articles: Int) {
    self.width = width
    sums.reserveCapacity(width * articles)
    hits.reserveCapacity(width * articles)
  }

  mutating func append(_ score: SectionScore) {
    sums += score.sums
    hits += score.hits.lazy.map { Int32(clamping: $0) }
  }

  subscript(article: Int) -> SectionScore {
    let places = article * width..<(article + 1) * width
    return SectionScore(sums: Array(sums[places]), hits: hits[places].map { Int($0) })
  }
}

private let prior: Float = 15

/// The best of some scores, and how far it is ahead of the next.
struct Lead {
  let section: Int
  /// The difference from the second best; all of it where there is but one.
  let margin: Float

  /// Of equals the first is the best. Nil where there is none.
  init?(_ scores: [Float]) {
    guard let first = scores.first else { return nil }
    var (best, section) = (first, 0)
    var second: Float = 0
    for (index, score) in scores.enumerated().dropFirst() {
      if score > best {
        (second, best, section) = (index == 1 ? best : max(second, best), score, index)
      } else {
        second = index == 1 ? score : max(second, score)
      }
    }
    self.section = section
    margin = best - second
  }
}

extension Term {
  /// How often the word is there, the headline counted twice.
  @inline(__always)
  var weightedCount: Int { Int(body) + 2 * Int(headline) }
}

/// 1 + ln(count) for each `Term.weightedCount`: a word that is repeated says little more.
let logarithms: [Float] = (0...765).map { $0 == 0 ? 0 : 1 + Float(log(Double($0))) }
