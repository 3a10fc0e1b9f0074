/// How much speaks for each line of a page being of the article, by its own words, by the lines
/// around it and by its place; see `LineForest`. Below zero it is more likely not.
func judgeLines(_ lines: [Line]) -> [Double] {
  let signs = SignsOfLines(lines)
  return lines.indices.map { Double(LineForest.sum(signs.row($0))) }
}

/// Why lines of a page look like furniture: for each the two strongest signs against it, in words.
func reasonsAgainst(_ lines: [Line]) -> [String] {
  let signs = SignsOfLines(lines)
  return lines.indices.map { line in
    var sums: [String: Float] = [:]
    for (sign, sum) in zip(LineSign.allCases, LineForest.parts(signs.row(line))) {
      sums[sign.reason, default: 0] += sum
    }
    let strongest = sums.filter { $0.value < 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    return strongest.prefix(2).map(\.key).joined(separator: ", ")
  }
}
