import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An article as a direction in the space of words: the share that each of its words has in it.
struct TermVector {
  /// Ascending numbers of words.
  fileprivate(set) var words: [UInt32] = []
  /// For each word its weight; the squares sum up to 1.
  fileprivate(set) var weights: [Float] = []
  /// The positions in `words` of the weightiest, the weightiest first.
  fileprivate(set) var heaviest: [Int] = []

  /// The cosine of the angle to `other`: 1 for the same words with the same weights, 0 for none in
  /// common.
  func cosine(to other: TermVector) -> Double {
    var (mine, theirs, sum) = (0, 0, 0.0)
    while mine < words.count, theirs < other.words.count {
      let (one, two) = (words[mine], other.words[theirs])
      if one == two { sum += Double(weights[mine] * other.weights[theirs]) }
      if one <= two { mine += 1 }
      if two <= one { theirs += 1 }
    }
    return sum
  }
}

/// The words of articles, taken in from the oldest on, and in which articles they weigh most.
struct TermIndex {
  private var numbers: [UInt32: UInt32] = [:]
  /// By a word's number, how many articles have it.
  private var frequencies: [Int] = []
  /// By a word's number, the articles among whose weightiest it is, with its weight, in their order.
  private var postings: [[(article: Int, weight: Float)]] = []
  private var articles = 0

  /// Counts the words of an article, and gives its terms with the words' numbers, ascending.
  mutating func count(_ terms: [Term]) -> [(word: UInt32, term: Term)] {
    var numbered = terms.map { (word: number(of: $0.id), term: $0) }
    for entry in numbered { frequencies[Int(entry.word)] += 1 }
    articles += 1
    numbered.sort { $0.word < $1.word }
    return numbered
  }

  private mutating func number(of id: UInt32) -> UInt32 {
    if let number = numbers[id] { return number }
    let number = UInt32(postings.count)
    numbers[id] = number
    postings.append([])
    frequencies.append(0)
    return number
  }

  /// The vector of an article, by what has been counted up to now. A word weighs the more the rarer
  /// it is: `(1 + ln tf) * idf^1.5`, a word of the headline counting four times (Spärck Jones 1972;
  /// Salton and Buckley 1988; the exponent and the four were measured).
  func vector(of terms: [(word: UInt32, term: Term)]) -> TermVector {
    var vector = TermVector()
    var squares = 0.0
    let weights = terms.map { entry in
      let count = Double(entry.term.body) + 4 * Double(entry.term.headline)
      let rarity = rarity(of: entry.word)
      let weight = (1 + log(count)) * rarity * rarity.squareRoot()
      squares += weight * weight
      return weight
    }
    let length = squares > 0 ? squares.squareRoot() : 1
    vector.words = terms.map(\.word)
    vector.weights = weights.map { Float($0 / length) }
    vector.heaviest = heaviest(vector.weights, Self.postedWords)
    return vector
  }

  /// The inverse document frequency. A hundred articles are added that have the word almost never,
  /// so that the first articles of a digest are not told apart by chance; on 229 articles on 45
  /// events that raises the B-cubed F1 of stories from .939 to .956.
  private func rarity(of word: UInt32) -> Double {
    let frequency = Double(frequencies[Int(word)])
    return max(0, log((Double(articles) + 101) / (frequency + 0.55)))
  }

  /// Takes an article in.
  mutating func add(_ vector: TermVector, _ article: Int) {
    for position in vector.heaviest {
      postings[Int(vector.words[position])].append((article, vector.weights[position]))
    }
  }

  /// The articles taken in that share weighty words with `vector`, the most promising first.
  func candidates(for vector: TermVector, _ sums: inout ScoreBoard) -> [Int] {
    let common = max(20, articles / 10)
    for position in vector.heaviest.prefix(Self.askedWords) {
      let list = postings[Int(vector.words[position])]
      guard list.count <= common else { continue }
      for posting in list.suffix(Self.latestPostings) {
        sums.add(posting.weight * vector.weights[position], to: posting.article)
      }
    }
    return sums.takeBest(Self.candidateLimit, atLeast: Self.leastSum)
  }

  // With every word and every candidate the F1 of stories is no higher (.956 against .952; with
  // 1,112 other articles mixed in .944 against .944), and an article costs ten times as much.
  private static let postedWords = 60
  private static let askedWords = 40
  private static let latestPostings = 200
  private static let candidateLimit = 50
  private static let leastSum: Float = 0.02
}

/// The positions of the `count` largest weights, the largest first; of equal ones the first.
private func heaviest(_ weights: [Float], _ count: Int) -> [Int] {
  Array(weights.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.prefix(count))
}
