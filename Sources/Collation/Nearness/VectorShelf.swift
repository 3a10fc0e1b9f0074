/// Articles as directions in the space of words, all in one array.
struct VectorShelf {
  private var words: [WeightedWord] = []
  /// By article where its words stand.
  private var places: [Range<Int>]
  /// By a word's number its weight in the vector that others are compared with.
  private var asked: [Float] = []

  /// For `articles` articles with `words` words altogether.
  init(articles: Int, words: Int) {
    places = [Range<Int>](repeating: 0..<0, count: articles)
    self.words.reserveCapacity(words)
  }

  /// Puts an article's words there, by their numbers, ascending.
  mutating func add(_ vector: [WeightedWord], _ article: Int) {
    places[article] = words.count..<words.count + vector.count
    words += vector
    if let last = vector.last, last.word >= asked.count {
      asked += repeatElement(0, count: Int(last.word) + 1 - asked.count)
    }
  }

  /// The cosine of the angle between the vectors of `article` and each of `others`: 1 for the same words
  /// with the same weights, 0 for none in common.
  mutating func cosines(of article: Int, to others: [Int]) -> [Double] {
    for entry in words[places[article]] { asked[Int(entry.word)] = entry.weight }
    defer { for entry in words[places[article]] { asked[Int(entry.word)] = 0 } }
    guard let last = others.last else { return [] }
    var cosines: [Double] = []
    cosines.reserveCapacity(others.count + 3)
    for first in stride(from: 0, to: others.count, by: 4) {
      // Where the others are no multiple of four, the last one stands in for those that miss.
      let four = (first..<first + 4).map { places[$0 < others.count ? others[$0] : last] }
      let sums = products(of: four)
      for lane in 0..<min(4, others.count - first) { cosines.append(sums[lane]) }
    }
    return cosines
  }

  /// The products of `asked` with the four vectors at `places`. Each addition to a sum has to wait for the
  /// one before it, so that four sums take little longer than one.
  private func products(of places: [Range<Int>]) -> SIMD4<Double> {
    words.withUnsafeBufferPointer { words in
      asked.withUnsafeBufferPointer { asked in
        let shared = places.map(\.count).min() ?? 0
        let (a, b) = (places[0].lowerBound, places[1].lowerBound)
        let (c, d) = (places[2].lowerBound, places[3].lowerBound)
        var sums = SIMD4<Double>()
        for step in 0..<shared {
          let (one, two) = (words[a + step], words[b + step])
          let (three, four) = (words[c + step], words[d + step])
          let mine = SIMD4(
            asked[Int(one.word)], asked[Int(two.word)], asked[Int(three.word)],
            asked[Int(four.word)])
          let theirs = SIMD4(one.weight, two.weight, three.weight, four.weight)
          sums += SIMD4<Double>(mine * theirs)
        }
        for (lane, place) in places.enumerated() {
          for entry in words[place].dropFirst(shared) {
            sums[lane] += Double(asked[Int(entry.word)] * entry.weight)
          }
        }
        return sums
      }
    }
  }
}
