import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A word of an article, by its number, and the share that it has in it: of all words of an article the
/// squares of the weights sum up to 1.
struct WeightedWord {
  let word: UInt32
  let weight: Float
}

/// How many of the articles that were taken in have each word, and what words weigh by that.
struct WordWeights {
  private var numbers = NumberTable()
  /// By a word's number, how many articles have it.
  private var frequencies: [Int32] = []
  /// How many articles have been counted.
  private(set) var articles = 0
  /// By how many articles have a word, what is known of its rarity; see `rarity`.
  private var rarities: [Rarity] = []

  /// How rare a word is, and the root of it, by the number of `articles` when it was found.
  private struct Rarity {
    var articles = 0
    var value = 0.0
    var root = 0.0
  }

  /// How many words have been counted: their numbers are below it.
  var count: Int { frequencies.count }

  /// Counts the words of an article, and gives their numbers, ascending, in the upper halves of keys; in
  /// the lower ones how often they are said, a word of the headline counting four times.
  mutating func count(_ terms: [Term]) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(terms.count)
    for term in terms {
      let number = numbers.number(of: term.id)
      if number == frequencies.count { frequencies.append(0) }
      frequencies[number] += 1
      keys.append(UInt64(number) << 32 | UInt64(term.body) + 4 * UInt64(term.headline))
    }
    articles += 1
    sortByUpperHalf(&keys, below: count)
    return keys
  }

  /// The words of an article with their weights, by what has been counted up to now. A word weighs the more
  /// the rarer it is: `(1 + ln tf) * idf^1.5` (Spärck Jones 1972; Salton and Buckley 1988; the exponent
  /// and the four for headlines were measured).
  mutating func weighted(_ counted: [UInt64]) -> [WeightedWord] {
    var squares = 0.0
    let weights = counted.map { key in
      let rarity = rarity(of: Int(key >> 32))
      let weight = repetition[Int(key & 0xFFFF)] * rarity.value * rarity.root
      squares += weight * weight
      return weight
    }
    let length = squares > 0 ? squares.squareRoot() : 1
    return zip(counted, weights).map { key, weight in
      WeightedWord(word: UInt32(key >> 32), weight: Float(weight / length))
    }
  }

  /// The inverse document frequency. A hundred articles are added that have the word almost never,
  /// so that the first articles of a digest are not told apart by chance; on 229 articles on 45
  /// events that raises the B-cubed F1 of stories from .939 to .956.
  ///
  /// Many words of a day are equally frequent, so what was found for one is kept for the others.
  private mutating func rarity(of word: Int) -> Rarity {
    let frequency = Int(frequencies[word])
    if frequency < rarities.count {
      let known = rarities[frequency]
      if known.articles == articles { return known }
    } else {
      rarities += repeatElement(Rarity(), count: frequency + 1 - rarities.count)
    }
    let value = max(0, log((Double(articles) + 101) / (Double(frequency) + 0.55)))
    let rarity = Rarity(articles: articles, value: value, root: value.squareRoot())
    rarities[frequency] = rarity
    return rarity
  }
}

/// 1 + ln(count): a word that is repeated says little more. A count is at most 255 in the text and four
/// times 255 in the headline.
private let repetition: [Double] = (0...1275).map { 1 + log(Double($0)) }
