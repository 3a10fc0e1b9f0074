import Building
import Model

/// An explanation as text: the facts in columns, those of each entry under its number, then a line for each line of
/// the file.
func text(of explanation: SeedExplanation) -> String {
  guard let found = explanation.explanation else { return "" }
  let records = found.records.enumerated().flatMap { number, record in
    let heading = found.records.count > 1 ? ["", heading(of: record, number + 1, found)] : []
    return heading
      + record.facts.map { "  \(column($0.name, 9)) \($0.value)  (\($0.origin))" }
  }
  let passages = found.passages.map { passage in
    let line = passage.line.map { "\($0)" } ?? ""
    let sign = passage.isKept ? "+" : "-"
    return "\(padded(line, 5)) \(sign) \(column(passage.reason, 34)) \(passage.text)"
  }
  let lines = ["\(explanation.file): \(found.format)"] + records + [""] + passages
  return lines.joined(separator: "\n") + "\n"
}

/// `Entry 2 of 40, line 2`.
private func heading(
  of record: Explanation.Record, _ number: Int, _ explanation: Explanation
) -> String {
  "Entry \(grouped(number)) of \(grouped(explanation.records.count))"
    + (record.line.map { ", line \(grouped($0))" } ?? "")
}
