/// A row of the furniture table that knows a line.
struct KnownFurniture {
  fileprivate let row: Int
  let zone: FurnitureRule.Zone

  private var rule: FurnitureRule { furnitureRules[row] }
  /// What `explain` calls it.
  var name: String { rule.name }
  /// Whether it knows a line by all its words, wherever it stands.
  var isWholeLine: Bool { rule.isWholeLine }
}

/// Which rule says that a line is furniture, one that holds anywhere rather than one that holds at the
/// edges only; nil if none does. `length` is the line's in characters.
func knownFurniture(_ folded: [UInt8], length: Int) -> KnownFurniture? {
  let index = furnitureIndex
  var found = folded.count <= index.longestLine ? index.line(folded) : nil
  guard found?.zone != .anywhere, let first = folded.first else { return found }
  let opening = openingBytes(of: folded)
  for part in index.starts[Int(first)] where part.opens(folded, opening, length) {
    found = preferred(found, part.known)
  }
  for pair in index.pairs[Int(first)] where pair.start.opens(folded, opening, length) {
    if folded[pair.start.phrase.count...].position(of: pair.amid) != nil {
      found = preferred(found, pair.start.known)
    }
  }
  if isDigit(first), let rest = afterNumber(folded) {
    for counted in index.counted where counted.isWord(at: rest, of: folded, length) {
      found = preferred(found, counted.known)
    }
  }
  for words in index.wordLists where length <= words.limit && words.isAllOf(folded) {
    found = preferred(found, words.known)
  }
  if length <= index.longestEnd {
    for end in index.ends where length <= end.limit && folded[...].ends(with: end.phrase) {
      found = preferred(found, end.known)
    }
  }
  return found
}

/// Where a line goes on after the number that it begins with, `1,204` or `46.8k`; nil if it begins otherwise.
private func afterNumber(_ folded: [UInt8]) -> Int? {
  let number = folded.prefix { isDigit($0) || ".,km".utf8.contains($0) }
  return number.endIndex < folded.endIndex && folded[number.endIndex] == 0x20
    ? number.endIndex + 1 : nil
}

private func preferred(_ one: KnownFurniture?, _ other: KnownFurniture) -> KnownFurniture {
  guard let one, one.zone == .anywhere || other.zone == .edges else { return other }
  return one
}

/// A phrase of a rule.
private struct FurniturePhrase {
  let phrase: [UInt8]
  /// How long a line may be, in characters.
  let limit: Int
  let known: KnownFurniture
  /// Its first eight bytes as one number, and which bits of the number count.
  let opening: UInt64
  let mask: UInt64

  init(_ phrase: String, _ limit: Int, _ known: KnownFurniture) {
    self.phrase = Array(phrase.utf8)
    self.limit = limit
    self.known = known
    opening = openingBytes(of: self.phrase)
    mask = self.phrase.count >= 8 ? .max : (1 << UInt64(8 * self.phrase.count)) - 1
  }

  /// Whether a line begins with it; nearly always the first bytes say that it does not.
  func opens(_ folded: [UInt8], _ opening: UInt64, _ length: Int) -> Bool {
    opening & mask == self.opening && length <= limit && folded.begins(with: phrase)
  }

  /// Whether it stands at `place` of a line as a whole word.
  func isWord(at place: Int, of folded: [UInt8], _ length: Int) -> Bool {
    let rest = folded[place...]
    return length <= limit && rest.begins(with: phrase)
      && (rest.count == phrase.count || rest[place + phrase.count] == 0x20)
  }
}

/// The words of a rule that a line may be made of.
private struct FurnitureWords {
  let words: Set<Text>
  /// How long a line may be, in characters.
  let limit: Int
  let known: KnownFurniture

  func isAllOf(_ folded: [UInt8]) -> Bool {
    guard let end = folded.firstIndex(of: 0x20), words.contains(folded[..<end]) else {
      return false
    }
    let others = folded[(end + 1)...].words
    return others.count >= 2 && others.allSatisfy(words.contains)
  }
}

/// The first eight bytes of a text, the first one lowest; zeros where it is shorter.
private func openingBytes(of text: [UInt8]) -> UInt64 {
  var number: UInt64 = 0
  for (place, byte) in text.prefix(8).enumerated() { number |= UInt64(byte) << UInt64(8 * place) }
  return number
}

/// The table of rules, arranged for looking lines up.
private struct FurnitureIndex {
  /// By their hashes.
  private var lines: [UInt64: FurniturePhrase] = [:]
  /// These and pairs by their first byte.
  var starts = [[FurniturePhrase]](repeating: [], count: 256)
  var ends: [FurniturePhrase] = []
  var pairs = [[(start: FurniturePhrase, amid: [UInt8])]](repeating: [], count: 256)
  var counted: [FurniturePhrase] = []
  var wordLists: [FurnitureWords] = []
  /// In bytes.
  var longestLine = 0
  /// In characters.
  var longestEnd = 0

  init(_ rules: [FurnitureRule]) {
    for (row, rule) in rules.enumerated() {
      let known = KnownFurniture(row: row, zone: rule.zone)
      switch rule.pattern {
      case .line(let phrases):
        for phrase in phrases { take(FurniturePhrase(phrase, .max, known)) }
      case .start(let phrases, let limit):
        for phrase in phrases.map({ FurniturePhrase($0, limit, known) }) {
          starts[Int(phrase.phrase.first ?? 0)].append(phrase)
        }
      case .end(let phrases, let limit):
        ends += phrases.map { FurniturePhrase($0, limit, known) }
        longestEnd = max(longestEnd, limit)
      case .pair(let phrases, let limit):
        for phrase in phrases {
          let start = FurniturePhrase(phrase.start, limit, known)
          pairs[Int(start.phrase.first ?? 0)].append((start, Array(phrase.amid.utf8)))
        }
      case .only(let words, let limit):
        let words = Set(words.map { Array($0.utf8)[...] })
        wordLists.append(FurnitureWords(words: words, limit: limit, known: known))
      case .count(let words, let limit): counted += words.map { FurniturePhrase($0, limit, known) }
      }
    }
  }

  private mutating func take(_ line: FurniturePhrase) {
    longestLine = max(longestLine, line.phrase.count)
    let key = hash(of: line.phrase[...])
    if preferred(lines[key]?.known, line.known).row == line.known.row { lines[key] = line }
  }

  /// The rule that has a line word for word.
  func line(_ folded: [UInt8]) -> KnownFurniture? {
    guard let line = lines[hash(of: folded[...])], line.phrase == folded else { return nil }
    return line.known
  }
}

private let furnitureIndex = FurnitureIndex(furnitureRules)
