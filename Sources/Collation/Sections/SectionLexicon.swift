import Model

/// The words that tell the sections of a digest, in one language, by their ids.
struct SectionLexicon {
  /// How many sections there are.
  let width: Int
  private var ids: [UInt32] = []
  /// Each word as it is written in the table, for explanations.
  private var words: [String] = []
  /// By a word's number, what it counts for each section.
  private var weights: [Float] = []
  /// By a word's number, whether the editor gave it.
  private var isEditors: [Bool] = []
  /// The numbers of words by their keys; -1 for any other word.
  private var numbers = HashTable<Int32>(capacity: 0, blank: -1)

  /// The built-in words of `rules` in `language` (a primary subtag), and those of the editor, who may
  /// write them in any; nil where no section has a word.
  init?(_ rules: [SectionRule], language: String) {
    width = rules.count
    var listed: [ListedWord] = []
    for (section, rule) in rules.enumerated() {
      if let builtIn = rule.builtIn { listed += listedWords(of: builtIn, language, section) }
      listed += rule.words.flatMap { editorsWords($0, section) }
    }
    guard !listed.isEmpty else { return nil }
    // Of one word in several lists of a section the greatest weight comes first.
    listed.sort { ($0.id, $0.section, $1.weight) < ($1.id, $1.section, $0.weight) }
    fill(listed)
  }

  private mutating func fill(_ listed: [ListedWord]) {
    var start = 0
    while start < listed.count {
      let end = listed[start...].firstIndex { $0.id != listed[start].id } ?? listed.count
      add(listed[start..<end])
      start = end
    }
    numbers = HashTable(capacity: ids.count, blank: -1)
    for (number, id) in ids.enumerated() { numbers[Self.key(id)] = Int32(number) }
  }

  /// Adds a word with what it counts for its sections; one that tells several counts less for each.
  private mutating func add(_ entries: ArraySlice<ListedWord>) {
    guard let first = entries.first else { return }
    let row = weights.count
    weights += repeatElement(0, count: width)
    var sections: Float = 0
    for entry in entries where weights[row + entry.section] == 0 {
      weights[row + entry.section] = entry.weight
      sections += 1
    }
    for place in row..<row + width { weights[place] /= sections }
    ids.append(first.id)
    words.append(first.word)
    isEditors.append(entries.contains { $0.isEditors })
  }

  /// The number of the word with the id, if it is one of the lexicon's.
  @inline(__always)
  private func number(of id: UInt32) -> Int? {
    let number = numbers[Self.key(id)]
    return number < 0 ? nil : Int(number)
  }

  /// What the table knows an id by: never 0, which marks its free places.
  private static func key(_ id: UInt32) -> WordHash {
    WordHash(id) | 1 << 32
  }

  /// How much `terms` speak for each section.
  func score(_ terms: [Term]) -> SectionScore {
    var sums = [Float](repeating: 0, count: width)
    var hits = [Int](repeating: 0, count: width)
    for term in terms {
      guard let number = number(of: term.id) else { continue }
      let count = term.weightedCount
      let row = number * width
      for section in 0..<width where weights[row + section] > 0 {
        sums[section] += weights[row + section] * logarithms[count]
        hits[section] += isEditors[number] && count > 1 ? 2 : 1
      }
    }
    return SectionScore(sums: sums, hits: hits)
  }

  /// The `count` words of `terms` that speak most for `section`.
  func strongestWords(_ terms: [Term], for section: Int, count: Int) -> [String] {
    var found: [(weight: Float, number: Int)] = []
    for term in terms {
      guard let number = number(of: term.id) else { continue }
      let weight = weights[number * width + section] * logarithms[term.weightedCount]
      if weight > 0 { found.append((weight, number)) }
    }
    found.sort { ($1.weight, $0.number) < ($0.weight, $1.number) }
    return found.prefix(count).map { words[$0.number] }
  }
}

/// A word of a list.
private struct ListedWord {
  let id: UInt32
  let word: String
  let weight: Float
  let section: Int
  var isEditors = false
}

/// The words that an editor gives a section: each counts more than any built-in one. Of a phrase each word
/// counts a part.
private func editorsWords(_ phrase: String, _ section: Int) -> [ListedWord] {
  let ids = scanWords(Array(phrase.utf8)).content
  return ids.map {
    ListedWord(
      id: $0, word: phrase, weight: 8 / Float(ids.count), section: section, isEditors: true)
  }
}

/// The words of a built-in section with what they count: the weight to the power of 1.5, which sets
/// strong words further apart.
private func listedWords(
  of builtIn: BuiltInSection, _ language: String, _ section: Int
) -> [ListedWord] {
  guard let words = SectionWords.of(builtIn, language: language) else { return [] }
  let lists: [(list: String, weight: Float)] = [
    (words.strong, 5.196), (words.clear, 2.828), (words.weak, 1),
  ]
  return lists.flatMap { list, weight in
    identified(language == "fr" ? list + " " + withArticles(list) : list).map {
      ListedWord(id: $0.id, word: $0.word, weight: weight, section: section)
    }
  }
}

/// French words with the article that is written together with them: `l'usine`, `d'usine`.
private func withArticles(_ list: String) -> String {
  let words = list.split(whereSeparator: \.isWhitespace).filter { word in
    word.first.map("aeiouhéèêâîôœ".contains) ?? false
  }
  return words.map { "l'\($0) d'\($0)" }.joined(separator: " ")
}

/// The words of a list with their ids. They are read in one go, since that is much faster.
private func identified(_ list: String) -> [(id: UInt32, word: String)] {
  let words = list.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
  let ids = scanWords(Array(list.utf8)).content
  return words.count == ids.count ? Array(zip(ids, words)) : []
}
