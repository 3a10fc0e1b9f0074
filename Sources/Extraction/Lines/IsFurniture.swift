/// Which rule says that a line is furniture; nil if none does. `isAtEdge` tells whether it stands
/// before the first or after the last paragraph of running text.
func furnitureRule(for line: Line, isAtEdge: Bool) -> FurnitureRule? {
  if let rule = compiled.lines[line.folded], isAtEdge || rule.zone == .anywhere { return rule }
  let length = line.text.length
  return compiled.parts.first { part in
    guard length <= part.limit, isAtEdge || part.rule.zone == .anywhere else { return false }
    return part.isStart
      ? line.folded.begins(with: part.phrase) : line.folded[...].ends(with: part.phrase)
  }?.rule
}

/// The table, arranged for looking lines up.
private struct CompiledRules {
  var lines: [[UInt8]: FurnitureRule] = [:]
  var parts: [(phrase: [UInt8], isStart: Bool, limit: Int, rule: FurnitureRule)] = []

  init(_ rules: [FurnitureRule]) {
    for rule in rules {
      switch rule.pattern {
      case .line(let phrases):
        for phrase in phrases { lines[Array(phrase.utf8)] = rule }
      case .start(let phrases, let limit):
        parts += phrases.map { (Array($0.utf8), true, limit, rule) }
      case .end(let phrases, let limit):
        parts += phrases.map { (Array($0.utf8), false, limit, rule) }
      }
    }
  }
}

private let compiled = CompiledRules(furnitureRules)
