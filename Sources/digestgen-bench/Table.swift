/// The results as text, one line each.
func table(of results: [Trial.Result], articles: Int) -> String {
  let floor = results.first { $0.name == "the floor" }?.cost.cpu
  let hugo = results.first { $0.name == "Hugo" }?.cost.cpu
  let head = ["", "wall s", "CPU s", "us each", "x floor", "x Hugo", "files/s", "peak MB"]
  let rows = results.map { result in
    let cost = result.cost
    return [
      result.name, decimal(cost.wall, 2), decimal(cost.cpu, 2),
      decimal(cost.cpu * 1e6 / Double(max(1, articles)), 0),
      floor.map { decimal(cost.cpu / $0, 2) } ?? "", hugo.map { decimal(cost.cpu / $0, 3) } ?? "",
      result.files.map { decimal(Double($0) / cost.wall, 0) } ?? "",
      decimal(Double(cost.memory) / 1e6, 0),
    ]
  }
  let stages = results.filter { $0.cost.output.hasPrefix("stage") }.map { result in
    result.name + "\n" + result.cost.output.split(separator: "\n").prefix(5).joined(separator: "\n")
  }
  return "\(articles) articles\n" + aligned([head] + rows) + "\n\n"
    + stages.joined(separator: "\n\n") + "\n"
}

/// Columns, the first to the left, the others to the right.
private func aligned(_ rows: [[String]]) -> String {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    zip(row, widths).enumerated().map { index, cell in
      let room = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + room : room + cell.0
    }.joined(separator: "  ")
  }.joined(separator: "\n")
}

/// A number with `places` digits after the point.
private func decimal(_ number: Double, _ places: Int) -> String {
  let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
  let scaled = Int((number * factor).rounded())
  guard places > 0 else { return "\(scaled)" }
  let digits = String(repeating: "0", count: max(0, places + 1 - "\(scaled)".count)) + "\(scaled)"
  return "\(digits.dropLast(places)).\(digits.suffix(places))"
}
