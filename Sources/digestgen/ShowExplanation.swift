import Building
import Model

/// An explanation as text: the facts in columns, then a line for each line of the file.
func text(of explanation: SeedExplanation) -> String {
  guard let found = explanation.explanation else { return "" }
  let facts = found.facts.map { fact in
    "  \(column(fact.name, 9)) \(fact.value)  (\(fact.origin))"
  }
  let passages = found.passages.map { passage in
    let line = passage.line.map { "\($0)" } ?? ""
    let sign = passage.isKept ? "+" : "-"
    return "\(padded(line, 5)) \(sign) \(column(passage.reason, 34)) \(passage.text)"
  }
  let lines = ["\(explanation.file): \(found.format)"] + facts + [""] + passages
  return lines.joined(separator: "\n") + "\n"
}
