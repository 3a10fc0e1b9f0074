import Model

/// How many results one file holds: so many that the results of a query lie in few files, and so few that
/// one of them is soon there (about 8 KB when packed).
let rowsInFile = 64

extension View {
  /// What a result shows of an article: headline, address from the top of the site, day, source, the
  /// beginning of its summary, and its language where that is not the site's. What is missing at the end
  /// is left out, and the day where the address tells it.
  func resultRow(_ index: Int) -> JSON {
    let header = header(index)
    let path = plan.articlePaths[index]
    let day = header.published?.day
    let isToldByPath = day.map { path.text.hasPrefix(SitePath($0).text) } ?? false
    var fields = [
      header.headline.text, path.encoded, isToldByPath ? "" : day?.iso ?? "-",
      header.source?.name ?? "", beginning(of: summary(index), 120),
      foreignLanguage(index) ?? "",
    ]
    while fields.last == "" { fields.removeLast() }
    return .list(fields.map(JSON.text))
  }
}

/// The beginning of a text, at most `limit` scalars of it, up to a word and with an ellipsis where it goes on.
func beginning(of text: String, _ limit: Int) -> String {
  let scalars = text.unicodeScalars
  guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
    end != scalars.endIndex
  else { return text }
  let head = scalars[..<end]
  // Scripts without spaces are cut where the room ends.
  guard let space = head.lastIndex(of: " "),
    scalars.distance(from: space, to: end) < limit / 2
  else { return String(head.dropLast()) + "…" }
  return String(head[..<space]) + "…"
}
