package import Model

/// What an article is about at large, told from all its words. It stands in where no topic was found, and
/// joins the topics of an article that has few.
package struct BroadSubject: Equatable, Sendable {
  package let name: String
  /// What it is a part of: "Sports" for "Tennis"; nil for those that stand for themselves.
  var broader: String?
  /// Whether the words leave little doubt.
  let isSure: Bool
  /// Whether it is sure, or no less than four words tell it.
  var isLikely = false
  /// How much of all that speaks for any subject speaks for this one, 0 to 1.
  var share: Float = 0

  /// Whether one of both is a part of the other.
  func isKin(of other: BroadSubject) -> Bool { name == other.broader || broader == other.name }

  /// Why the article may be about it.
  package var reason: String { "\(Int((share * 100).rounded())) % of what its words tell" }
}

/// What the article with these features may be about at large besides what it names: nothing where it
/// names enough, and for other languages than English.
package func broadSubjects(of features: Features, in language: String) -> [BroadSubject] {
  let named = features.names.filter { $0.bearing == .matter }.map(\.name)
  guard primaryLanguage(language) == "en", named.count <= fewTopics else { return [] }
  let found = broadSubjects(of: features.terms)
  if named.isEmpty { return found }
  return found.prefix(1).filter { $0.isSure || $0.isLikely && isOneName(named) }
}

/// The subject for which the words of an English text speak most, and behind it one for which they speak
/// nearly as much; none if nothing is said much of.
///
/// Each word that the table has counts for its subjects, less where it tells several, and 1 + ln(count)
/// times: one that is repeated says little more. A text with few such words gives little to any
/// subject, as for sections.
func broadSubjects(of terms: [Term]) -> [BroadSubject] { table.subjects(of: terms) }

/// What articles may be about at large, and what those subjects are parts of.
var broadSubjectNames: [String] {
  table.names.flatMap { [$0.name, $0.broader] }.compactMap(\.self)
}

private let table = BroadSubjects(broadSubjectWords)

/// The table, ready to be looked up.
private struct BroadSubjects: Sendable {
  private(set) var names: [(name: String, broader: String?)] = []
  /// What each word counts for its subjects; those of one word stand together.
  private var entries: [Entry] = []
  /// Where the entries of a word begin, by the word; -1 for others.
  private var starts = HashTable<Int32>(capacity: 0, blank: -1)

  private struct Entry: Sendable {
    let id: UInt32
    let subject: Int
    var weight: Float
    var isLast = false
  }

  init(_ table: String) {
    var listed: [Entry] = []
    for (subject, line) in table.utf8.split(separator: 0x0A).enumerated() {
      let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      let name = parts[0].split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      names.append((name[0], name.count > 1 ? name[1] : nil))
      for (list, weight) in zip(parts[1].split(separator: UInt8(ascii: "|")), [strong, weak]) {
        listed += scanWords(Array(list)).content.map {
          Entry(id: $0, subject: subject, weight: weight)
        }
      }
    }
    listed.sort { ($0.id, $0.subject, $1.weight) < ($1.id, $1.subject, $0.weight) }
    starts = HashTable(capacity: listed.count, blank: -1)
    for entry in listed { add(entry) }
    share()
  }

  /// Adds the next entry in the order of words and subjects. A word that stands twice among the strong
  /// ones counts twice.
  private mutating func add(_ entry: Entry) {
    if let last = entries.indices.last, entries[last].id == entry.id {
      if entries[last].subject == entry.subject {
        if entry.weight > weak { entries[last].weight += entry.weight }
        return
      }
    } else {
      starts[key(entry.id)] = Int32(entries.count)
    }
    entries.append(entry)
  }

  /// Parts the weight of words that tell several subjects.
  private mutating func share() {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].id == entries[start].id { end += 1 }
      for place in start..<end { entries[place].weight /= Float(end - start).squareRoot() }
      entries[end - 1].isLast = true
      start = end
    }
  }

  /// What the table knows an id by: never 0, which marks its free places.
  private func key(_ id: UInt32) -> WordHash { WordHash(id) | 1 << 32 }

  func subjects(of terms: [Term]) -> [BroadSubject] {
    var sums = [Float](repeating: 0, count: names.count)
    var words = [Int](repeating: 0, count: names.count)
    for term in terms {
      var place = Int(starts[key(term.id)])
      guard place >= 0 else { continue }
      let factor = logarithms[term.weightedCount]
      while true {
        sums[entries[place].subject] += entries[place].weight * factor
        words[entries[place].subject] += 1
        if entries[place].isLast { break }
        place += 1
      }
    }
    return best(sums, words)
  }

  /// The subject with the greatest sum among those that several words speak for, and the next one if it is
  /// close behind and no part of the first, nor the other way round.
  private func best(_ sums: [Float], _ words: [Int]) -> [BroadSubject] {
    let total = sums.reduce(prior, +)
    // A short text has few words for anything.
    let leastWords = total < shortTotal ? 2 : 3
    let told = sums.indices.filter {
      words[$0] >= leastWords && sums[$0] >= leastSum && sums[$0] / total >= leastShare
    }
    .sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(2)
    let found = told.map { subject in
      let (share, isSure) = (sums[subject] / total, isSure(sums[subject], sums[subject] / total))
      return BroadSubject(
        name: names[subject].name, broader: names[subject].broader, isSure: isSure,
        isLikely: isSure || words[subject] >= likelyWords, share: share)
    }
    guard let first = found.first, let next = found.dropFirst().first else { return found }
    let isClose = next.share >= max(leastShareBeside, first.share * closeBehind)
    return isClose && !first.isKin(of: next) ? found : [first]
  }

  /// A short text has less to say of its subject, but of little else.
  private func isSure(_ sum: Float, _ share: Float) -> Bool {
    sum >= sureSum && share >= sureShare || sum >= shortSureSum && share >= shortSureShare
  }

  private let shortSureSum: Float = 7
  private let shortSureShare: Float = 0.18
  private let shortTotal: Float = 60
  private let strong: Float = 3
  private let weak: Float = 1
  private let prior: Float = 15
  private let leastSum: Float = 4
  private let leastShare: Float = 0.06
  private let sureSum: Float = 10
  private let sureShare: Float = 0.08
  private let likelyWords = 4
  private let closeBehind: Float = 0.8
  private let leastShareBeside: Float = 0.08
}
