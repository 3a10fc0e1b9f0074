/// Drops lists of links to other articles, `You may also like` with headlines after it.
///
/// In the middle of the text only lines with a bullet go with the heading; at its edges all short
/// lines do, for nothing of the article follows them.
func dropLinkLists(in marked: inout MarkedLines) {
  for index in marked.open(in: marked.lines.indices) where marked.opensLinkList(index) {
    dropLinkList(at: index, in: &marked)
  }
}

/// Drops the heading at `index` and what it heads.
func dropLinkList(at index: Int, in marked: inout MarkedLines) {
  marked.drop(index, "links to other articles")
  let isAtEdge = marked.isAtEdge(index)
  for next in marked.open(in: index + 1..<min(index + 12, marked.lines.count)) {
    let line = marked.lines[next]
    guard isBullet(line.text) || (isAtEdge && !line.endsSentence) else {
      break
    }
    marked.drop(next, "links to other articles")
  }
}

extension MarkedLines {
  /// Whether the line at `index` is the heading of a list of links. Some words are that below the text only.
  func opensLinkList(_ index: Int) -> Bool {
    Extraction.opensLinkList(lines[index])
      || !prose.isEmpty && index >= prose.upperBound
        && headingsBelow.contains(lines[index].folded[...])
  }
}

/// Whether a line is the heading of a list of links to other articles.
func opensLinkList(_ line: Line) -> Bool {
  line.length <= 40
    && (headings.contains(line.folded.withoutColon) || isMoreFromOutlet(line))
}

/// `More From TESK`, `Next Up In Harbour News`: an outlet or a part of it, and nothing else.
private func isMoreFromOutlet(_ line: Line) -> Bool {
  guard !line.endsSentence,
    let start = moreFrom.first(where: { line.folded.begins(with: $0.words) })
  else { return false }
  return line.wordCount <= start.limit
    && line.text.dropFirst(start.words.count).words.allSatisfy { !beginsSmall($0) }
}

/// How such headings begin, and how many words they have at most.
private let moreFrom = [
  ("more from ", 4), ("next up in ", 6), ("most read in ", 6), ("most popular in ", 6),
].map { (words: Array($0.0.utf8), limit: $0.1) }
private let headingsBelow = PhraseTable([
  "popular", "galleries", "most viewed", "most shared", "most commented", "next up", "latest",
])
private let headings = PhraseTable(
  [
    "you may also like", "you might also like", "you may like", "you might like",
    "you may also be interested in",
    "you might be interested in", "more on this story", "more on this topic", "related stories",
    "related articles", "related content", "related news", "related coverage", "recommended",
    "recommended for you", "read next", "more stories", "more news", "also on this site",
    "from around the web", "most popular", "most read", "top stories", "trending", "latest news",
    "editor's picks", "popular now", "around the web", "trending now", "more like this",
    "editors' recommendations", "editor's recommendations", "most read stories", "popular stories",
  ] + readAlso)

extension [UInt8] {
  fileprivate var withoutColon: Text {
    last == UInt8(ascii: ":") ? dropLast().trimmed : self[...]
  }
}
