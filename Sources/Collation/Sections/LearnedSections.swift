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

  /// Nil if not even two sections have five sure articles.
  init?(_ lesson: SectionLesson) {
    isKnown = lesson.articles.map { $0 >= 5 }
    guard isKnown.count(where: { $0 }) >= 2 else { return nil }
    width = lesson.width
    let known = lesson.articles.filter { $0 >= 5 }
    lexiconWeight = 0.5 + 20 * Float(known.count) / Float(known.reduce(0, +))
    weights = [Float](repeating: 0, count: bucketCount * width)
    fill(lesson.counts, lesson.totals, said: lesson.said)
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

/// What the articles say, taken in one after the other.
struct SectionLesson {
  let width: Int
  /// By section how many articles are sure to be in it.
  private(set) var articles: [Int]
  /// By bucket and section how often its words are said there.
  private(set) var counts: [UInt32]
  /// By section how much is said there.
  private(set) var totals: [UInt64]
  /// Which buckets the words of any article fall into.
  private(set) var said = [Bool](repeating: false, count: bucketCount)

  init(width: Int) {
    self.width = width
    articles = [Int](repeating: 0, count: width)
    counts = [UInt32](repeating: 0, count: bucketCount * width)
    totals = [UInt64](repeating: 0, count: width)
  }

  /// Takes in the words of an article; nil for one whose section is not sure.
  mutating func hear(_ terms: [Term], of section: Int?) {
    for term in terms { said[bucket(term)] = true }
    guard let section else { return }
    articles[section] += 1
    for term in terms {
      counts[bucket(term) * width + section] += units[term.weightedCount]
      totals[section] += UInt64(units[term.weightedCount])
    }
  }
}

private let bucketCount = 1 << 17

@inline(__always)
private func bucket(_ term: Term) -> Int { Int(term.id) & (bucketCount - 1) }

/// What a word counts that is said once, in whole numbers.
private let unit = 256.0

/// `logarithms` in whole numbers.
private let units: [UInt32] = logarithms.map { UInt32((Double($0) * unit).rounded()) }
