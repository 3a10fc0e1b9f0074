/// Articles as directions in the space of words, all in one array.
struct VectorShelf: Sendable {
  private var words: [WeightedWord] = []
  /// By article where its words stand.
  private var places: [Range<Int>]

  /// For `articles` articles with `words` words altogether.
  init(articles: Int, words: Int) {
    places = [Range<Int>](repeating: 0..<0, count: articles)
    self.words.reserveCapacity(words)
  }

  /// Puts an article's words there, by their numbers, ascending.
  mutating func add(_ vector: [WeightedWord], _ article: Int) {
    places[article] = words.count..<words.count + vector.count
    words += vector
  }

  /// The cosine of the angle between the vectors of `article` and each of `others`: 1 for the same words
  /// with the same weights, 0 for none in common. `asked` has a place for each word; its zeros are zeros again
  /// afterwards.
  func cosines(of article: Int, to others: ArraySlice<Int32>, _ asked: inout [Float]) -> [Double] {
    for entry in words[places[article]] { asked[Int(entry.word)] = entry.weight }
    defer { for entry in words[places[article]] { asked[Int(entry.word)] = 0 } }
    let places: [Range<Int>] = others.map { self.places[Int($0)] }
    var cosines: [Double] = []
    cosines.reserveCapacity(places.count + 3)
    for first in stride(from: 0, to: places.count, by: 4) {
      // Where the others are no multiple of four, the last one stands in for those that miss.
      let last = places.count - 1
      let sums = products(
        asked, places[first], places[min(first + 1, last)], places[min(first + 2, last)],
        places[min(first + 3, last)])
      cosines.append(sums.0)
      cosines.append(sums.1)
      cosines.append(sums.2)
      cosines.append(sums.3)
    }
    cosines.removeLast(cosines.count - places.count)
    return cosines
  }

  /// The products of `asked` with four vectors. Each addition to a sum has to wait for the one before it,
  /// so that four sums take little longer than one.
  private func products(
    _ asked: [Float], _ one: Range<Int>, _ two: Range<Int>, _ three: Range<Int>, _ four: Range<Int>
  ) -> (Double, Double, Double, Double) {
    words.withUnsafeBufferPointer { words in
      asked.withUnsafeBufferPointer { asked in
        let shared = min(min(one.count, two.count), min(three.count, four.count))
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
        for step in 0..<shared {
          first += product(asked, words[one.lowerBound + step])
          second += product(asked, words[two.lowerBound + step])
          third += product(asked, words[three.lowerBound + step])
          fourth += product(asked, words[four.lowerBound + step])
        }
        for place in one.dropFirst(shared) { first += product(asked, words[place]) }
        for place in two.dropFirst(shared) { second += product(asked, words[place]) }
        for place in three.dropFirst(shared) { third += product(asked, words[place]) }
        for place in four.dropFirst(shared) { fourth += product(asked, words[place]) }
        return (first, second, third, fourth)
      }
    }
  }
}

@inline(__always)
private func product(_ asked: UnsafeBufferPointer<Float>, _ entry: WeightedWord) -> Double {
  Double(asked[Int(entry.word)] * entry.weight)
}
