import Building
import Model

/// Rows under their headings, each column as wide as its widest cell and at most 40 characters; the last
/// one is not filled up. Columns in `numbers` stand at the right.
func table(_ headings: [String], _ rows: [[String]], numbers: Set<Int> = []) -> [String] {
  let all = [headings] + rows
  let widths = headings.indices.map { place in
    min(40, all.map { $0[place].count }.max() ?? 0)
  }
  return all.map { row in
    row.indices.map { place in
      if numbers.contains(place) { return padded(row[place], widths[place]) }
      return place == row.count - 1 ? row[place] : column(row[place], widths[place])
    }.joined(separator: "  ")
  }
}

/// The rights of sources as a table, those with most articles first, at most `most`; nothing where there
/// are no articles.
func text(of rights: [SourceRights], most: Int) -> String {
  guard !rights.isEmpty else { return "" }
  let shown = rights.enumerated().sorted {
    (-$0.element.articles, $0.offset) < (-$1.element.articles, $1.offset)
  }.prefix(most).map(\.element)
  let hidden = rights.count - shown.count
  let rest = hidden > 0 ? ["and \(hidden) more sources (all are shown with --verbose)"] : []
  let headings = [
    "articles", "show", "feed", "robots", "images", "markdown", "no original", "source",
  ]
  let rows = shown.map { source in
    let name = source.name ?? "(unknown)"
    let licence = source.licence.isEmpty ? "" : " (\(source.licence))"
    return [
      "\(source.articles)", source.show, source.feed, source.robots, source.images,
      source.markdown, "\(source.withoutOriginal)",
      name + licence + (source.isUnclear ? ": nobody said what may be shown" : ""),
    ]
  }
  return (table(headings, rows, numbers: [0, 6]) + rest).map { $0 + "\n" }.joined()
}
