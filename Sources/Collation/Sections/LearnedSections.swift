import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What else is said in each section of this digest, learned from the articles whose section is sure.
///
/// Multinomial naive Bayes (McCallum and Nigam 1998) over all words, with one round of self-training:
/// what the lexicon is sure of teaches, and never changes. Words are told apart by 17 bits of their ids
/// (feature hashing, Weinberger et al. 2009), so that no table of all words is needed; of 20,000 words
/// one in seven shares its place with another, which does not show in the figures. Counts are whole
/// numbers: their sums are the same in any order of articles.
///
/// Of 1,112 articles with known sections, five open, the lexicon alone is right on .951 at best; with this
/// and its gate .964 are right, .028 wrong and .008 open.
struct LearnedSections {
  private let width: Int
  /// By bucket and section, the logarithm of how often its words are said there.
  private var weights: [Float]
  /// The sections with enough articles to learn from.
  private let isKnown: [Bool]
  /// What the lexicon's share counts beside the scores: the more, the less there was to learn from, so
  /// that few articles more or less change little.
  let lexiconWeight: Float

  /// Learns from `sure`, articles with their sections; `all` are those whose words are to be weighed.
  /// Nil if not even two sections have five sure articles.
  init?(sure: [(section: Int, terms: [Term])], all: [[Term]], width: Int) {
    var articles = [Int](repeating: 0, count: width)
    for article in sure { articles[article.section] += 1 }
    isKnown = articles.map { $0 >= 5 }
    guard isKnown.count(where: { $0 }) >= 2 else { return nil }
    self.width = width
    let known = articles.filter { $0 >= 5 }
    lexiconWeight = 0.5 + 20 * Float(known.count) / Float(known.reduce(0, +))
    var counts = [UInt32](repeating: 0, count: bucketCount * width)
    var totals = [UInt64](repeating: 0, count: width)
    for article in sure {
      for term in article.terms {
        counts[bucket(term) * width + article.section] += units[term.weightedCount]
        totals[article.section] += UInt64(units[term.weightedCount])
      }
    }
    weights = [Float](repeating: 0, count: bucketCount * width)
    fill(counts, totals, said: saidBuckets(all))
  }

  /// Words that are never said in a section count as if they were said a fifth of a time (Lidstone).
  private mutating func fill(_ counts: [UInt32], _ totals: [UInt64], said: [Bool]) {
    let unseen = 0.2 * unit
    let size = Double(said.count { $0 })
    let bases = totals.map { log(Double($0) + unseen * size) }
    let floors = bases.map { Float(log(unseen) - $0) }
    for bucket in 0..<bucketCount where said[bucket] {
      for place in bucket * width..<(bucket + 1) * width {
        let section = place - bucket * width
        weights[place] =
          counts[place] == 0
          ? floors[section] : Float(log(Double(counts[place]) + unseen) - bases[section])
      }
    }
  }

  /// How well `terms` fit each section, a mean over the words; nothing fits sections that are not known.
  func scores(_ terms: [Term]) -> [Float] {
    var sums = [Float](repeating: 0, count: width)
    var total: Float = 0
    for term in terms {
      let weight = logarithms[term.weightedCount]
      let row = bucket(term) * width
      for section in 0..<width { sums[section] += weight * weights[row + section] }
      total += weight
    }
    return sums.indices.map { isKnown[$0] && total > 0 ? sums[$0] / total : -1_000 }
  }
}

private let bucketCount = 1 << 17

@inline(__always)
private func bucket(_ term: Term) -> Int { Int(term.id) & (bucketCount - 1) }

/// Which buckets the words of `articles` fall into.
private func saidBuckets(_ articles: [[Term]]) -> [Bool] {
  var said = [Bool](repeating: false, count: bucketCount)
  for terms in articles {
    for term in terms { said[bucket(term)] = true }
  }
  return said
}

/// What a word counts that is said once, in whole numbers.
private let unit = 256.0

/// `logarithms` in whole numbers.
private let units: [UInt32] = logarithms.map { UInt32((Double($0) * unit).rounded()) }
