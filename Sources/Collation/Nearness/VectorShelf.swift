/// Articles as directions in the space of words, all in two arrays: six bytes a word.
///
/// A weight is kept in 65,535ths. That moves a cosine by some 10,000th of itself, and sums of whole numbers
/// are the same in any order.
struct VectorShelf: Sendable {
  private var words: [UInt32] = []
  /// Of the words at the same places.
  private var weights: [UInt16] = []
  /// By article where its words stand.
  private var places: [Range<Int>]

  private static let unit: Float = 65_535

  /// For `articles` articles with `words` words altogether.
  init(articles: Int, words: Int) {
    places = [Range<Int>](repeating: 0..<0, count: articles)
    self.words.reserveCapacity(words)
    weights.reserveCapacity(words)
  }

  /// Puts an article's words there, by their numbers, ascending.
  mutating func add(_ vector: [WeightedWord], _ article: Int) {
    places[article] = words.count..<words.count + vector.count
    for entry in vector {
      words.append(entry.word)
      weights.append(UInt16((entry.weight * Self.unit).rounded()))
    }
  }

  /// The cosine of the angle between the vectors of `article` and each of `others`: 1 for the same words
  /// with the same weights, 0 for none in common. `asked` has a place for each word; its zeros are zeros again
  /// afterwards.
  func cosines(of article: Int, to others: ArraySlice<Int32>, _ asked: inout [UInt16]) -> [Double] {
    for place in places[article] { asked[Int(words[place])] = weights[place] }
    defer { for place in places[article] { asked[Int(words[place])] = 0 } }
    return others.map { Double(product(asked, places[Int($0)])) / Double(Self.unit * Self.unit) }
  }

  /// The product of `asked` with the vector at `places`. The next word need not wait for the sum before it: to add
  /// whole numbers takes one step of the processor.
  private func product(_ asked: [UInt16], _ places: Range<Int>) -> UInt64 {
    words.withUnsafeBufferPointer { words in
      weights.withUnsafeBufferPointer { weights in
        asked.withUnsafeBufferPointer { asked in
          var sum: UInt64 = 0
          for place in places {
            sum += UInt64(UInt32(asked[Int(words[place])]) * UInt32(weights[place]))
          }
          return sum
        }
      }
    }
  }
}
