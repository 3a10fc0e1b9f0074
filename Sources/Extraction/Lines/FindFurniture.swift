/// Which rule says that a line is furniture, one that holds anywhere rather than one that holds at the
/// edges only; nil if none does. `length` is the line's in characters.
func furnitureRule(for folded: [UInt8], length: Int) -> FurnitureRule? {
  var found = folded.count <= index.longestLine ? index.lines[folded] : nil
  guard found?.zone != .anywhere, let first = folded.first else { return found }
  for start in index.starts[Int(first)] where length <= start.limit {
    if folded.begins(with: start.phrase) { found = preferred(found, start.rule) }
  }
  for pair in index.pairs where length <= pair.limit && folded.begins(with: pair.phrase) {
    if folded[pair.phrase.count...].position(of: pair.amid) != nil {
      found = preferred(found, pair.rule)
    }
  }
  for end in index.ends where length <= end.limit {
    if folded[...].ends(with: end.phrase) { found = preferred(found, end.rule) }
  }
  return found
}

private func preferred(_ one: FurnitureRule?, _ other: FurnitureRule) -> FurnitureRule {
  guard let one, one.zone == .anywhere || other.zone == .edges else { return other }
  return one
}

/// The table of rules, arranged for looking lines up.
private struct FurnitureIndex {
  typealias Part = (phrase: [UInt8], limit: Int, rule: FurnitureRule)

  var lines: [[UInt8]: FurnitureRule] = [:]
  /// By their first byte.
  var starts = [[Part]](repeating: [], count: 256)
  var ends: [Part] = []
  var pairs: [(phrase: [UInt8], amid: [UInt8], limit: Int, rule: FurnitureRule)] = []
  /// In bytes.
  var longestLine = 0

  init(_ rules: [FurnitureRule]) {
    for rule in rules {
      switch rule.pattern {
      case .line(let phrases):
        for phrase in phrases { take(Array(phrase.utf8), rule) }
      case .start(let phrases, let limit):
        for phrase in phrases.map({ Array($0.utf8) }) {
          starts[Int(phrase.first ?? 0)].append((phrase, limit, rule))
        }
      case .end(let phrases, let limit):
        ends += phrases.map { (Array($0.utf8), limit, rule) }
      case .pair(let phrases, let limit):
        pairs += phrases.map { (Array($0.start.utf8), Array($0.amid.utf8), limit, rule) }
      }
    }
  }

  private mutating func take(_ line: [UInt8], _ rule: FurnitureRule) {
    longestLine = max(longestLine, line.count)
    lines[line] = preferred(lines[line], rule)
  }
}

private let index = FurnitureIndex(furnitureRules)
