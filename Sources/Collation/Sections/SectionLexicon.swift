import Model

/// The words that tell the sections of a digest, in one language, by their ids.
struct SectionLexicon {
  /// How many sections there are.
  let width: Int
  /// Each word as it is written in the table, for explanations.
  private var words: [String] = []
  /// By a word's number, what it counts for each section.
  private var weights: [Float] = []
  /// By a word's number, whether the editor gave it.
  private var isEditors: [Bool] = []
  /// Open addressing by the low bits of the id; a number of -1 is a free place.
  private var places: [(id: UInt32, number: Int32)] = []

  /// The built-in words of `rules` in `language` (a primary subtag), and those of the editor, who may
  /// write them in any; nil where no section has a word.
  init?(_ rules: [SectionRule], language: String) {
    width = rules.count
    var weightOf: [UInt32: [Int: Float]] = [:]
    var wordOf: [UInt32: String] = [:]
    var editors: Set<UInt32> = []
    func add(_ id: UInt32, _ word: String, _ weight: Float, _ section: Int) {
      wordOf[id] = wordOf[id] ?? word
      weightOf[id, default: [:]][section] = max(weightOf[id]?[section] ?? 0, weight)
    }
    for (section, rule) in rules.enumerated() {
      for listed in rule.builtIn.map({ listedWords(of: $0, language) }) ?? [] {
        for (id, word) in identified(listed.list) { add(id, word, listed.weight, section) }
      }
      for phrase in rule.words {
        let ids = scanWords(Array(phrase.utf8)).content
        for id in ids {
          add(id, phrase, editorWeight / Float(ids.count), section)
          editors.insert(id)
        }
      }
    }
    guard !weightOf.isEmpty else { return nil }
    fill(weightOf, wordOf, editors)
  }

  /// A word that tells several sections counts less for each.
  private mutating func fill(
    _ weightOf: [UInt32: [Int: Float]], _ wordOf: [UInt32: String], _ editors: Set<UInt32>
  ) {
    var capacity = 16
    while capacity < weightOf.count * 2 { capacity *= 2 }
    places = Array(repeating: (0, -1), count: capacity)
    for (number, id) in weightOf.keys.sorted().enumerated() {
      let sections = weightOf[id] ?? [:]
      words.append(wordOf[id] ?? "")
      isEditors.append(editors.contains(id))
      weights += (0..<width).map { (sections[$0] ?? 0) / Float(sections.count) }
      var place = Int(id) & (capacity - 1)
      while places[place].number >= 0 { place = (place + 1) & (capacity - 1) }
      places[place] = (id, Int32(number))
    }
  }

  /// The number of the word with the id, if it is one of the lexicon's.
  @inline(__always)
  private func number(of id: UInt32) -> Int? {
    var place = Int(id) & (places.count - 1)
    while places[place].number >= 0 {
      if places[place].id == id { return Int(places[place].number) }
      place = (place + 1) & (places.count - 1)
    }
    return nil
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

/// What a word of the editor's own counts: more than any built-in one.
private let editorWeight: Float = 8

/// The lists of a built-in section with what their words count: the weight to the power of 1.5, which
/// sets strong words further apart.
private func listedWords(
  of section: BuiltInSection, _ language: String
) -> [(list: String, weight: Float)] {
  guard let words = SectionWords.of(section, language: language) else { return [] }
  let lists = [words.strong, words.clear, words.weak]
  let all = zip(lists, [5.196, 2.828, 1]).map { (list: $0, weight: Float($1)) }
  guard language == "fr" else { return all }
  return all + all.map { (withArticles($0.list), $0.weight) }
}

/// French words with the article that is written together with them: `l'usine`, `d'usine`.
private func withArticles(_ list: String) -> String {
  let vowels = "aeiouhéèêâîôœ"
  let words = list.split(whereSeparator: \.isWhitespace).filter { word in
    word.first.map(vowels.contains) ?? false
  }
  return words.map { "l'\($0) d'\($0)" }.joined(separator: " ")
}

/// The words of a list with their ids. They are read in one go, since that is much faster.
private func identified(_ list: String) -> [(id: UInt32, word: String)] {
  let words = list.split(whereSeparator: \.isWhitespace).map(String.init)
  let ids = scanWords(Array(list.utf8)).content
  return words.count == ids.count ? Array(zip(ids, words)) : []
}
