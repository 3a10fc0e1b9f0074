/// Drops lists of links to other articles, `You may also like` with headlines after it.
///
/// In the middle of the text only lines with a bullet go with the heading; at its edges all short
/// lines do, for nothing of the article follows them.
func dropLinkLists(in marked: inout MarkedLines) {
  for index in marked.open(in: marked.lines.indices)
  where opensLinkList(marked.lines[index]) {
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
}

/// Whether a line is the heading of a list of links to other articles.
func opensLinkList(_ line: Line) -> Bool {
  line.length <= 40
    && (headings.contains(line.folded.withoutColon) || isMoreFromOutlet(line))
}

/// `More From TESK`: an outlet, and nothing else.
private func isMoreFromOutlet(_ line: Line) -> Bool {
  line.wordCount <= 4 && line.folded.begins(with: moreFrom) && !line.endsSentence
    && line.text.words.dropFirst().allSatisfy { !beginsSmall($0) || $0.elementsEqual("from".utf8) }
}

private let moreFrom = ascii("more from ")
private let headings = PhraseTable(
  [
    "you may also like", "you might also like", "you may like", "you might like",
    "you may also be interested in",
    "you might be interested in", "more on this story", "more on this topic", "related stories",
    "related articles", "related content", "related news", "related coverage", "recommended",
    "recommended for you", "read next", "more stories", "more news", "also on this site",
    "from around the web", "most popular", "most read", "top stories", "trending", "latest news",
    "editor's picks", "popular now", "around the web", "trending now", "more like this",
  ] + readAlso)

extension [UInt8] {
  fileprivate var withoutColon: Text {
    last == UInt8(ascii: ":") ? dropLast().trimmed : self[...]
  }
}
