/// Drops what stands around and between the running text if that is the rest of a whole page: its
/// teasers, link lists and labels, for which no single rule could be made.
///
/// A text that was saved without its page is left as it is. A whole page shows itself by furniture
/// that rules know, or by many short lines around the text.
func dropPageAround(in marked: inout MarkedLines) {
  guard let limit = limit(for: marked) else { return }
  let scores = judgeLines(marked.lines)
  let open = marked.open(in: marked.lines.indices)
  // A page always has something to say.
  let isAlone = !open.contains { scores[$0] > limit && marked.lines[$0].isProse }
  for (place, index) in open.enumerated() where scores[index] <= limit {
    if isAlone, marked.lines[index].isProse { continue }
    let isBetween = place > 0 && place + 1 < open.count
    if isBetween, marked.isPart(index, between: open[place - 1], and: open[place + 1]) { continue }
    marked.drop(index, "by its words and place")
  }
}

extension MarkedLines {
  /// Whether a line amid the running text is what stands between paragraphs: a heading, a rule, an item
  /// of a list. By their words alone these look like furniture.
  fileprivate func isPart(_ index: Int, between before: Int, and after: Int) -> Bool {
    guard !isAtEdge(index) else { return false }
    let (line, before, after) = (lines[index], lines[before], lines[after])
    return isHeading(line, between: before, and: after) || isRule(line.text)
      || (isBullet(line.text) && [before, after].contains { isBullet($0.text) })
  }
}

/// The sum at or below which lines are dropped: nil for a text that shows no page around it, and lower
/// where only a little of one shows, for then most of what is there is the article.
private func limit(for marked: MarkedLines) -> Double? {
  guard !marked.prose.isEmpty else { return nil }
  let around = marked.lines.indices.filter(marked.isAtEdge)
  let furniture = around.count { marked.lines[$0].furniture != nil }
  let labels = around.count { marked.lines[$0].isLabel }
  if furniture >= 1, labels >= 4 { return -1.2 }
  return furniture >= 1 || labels >= 3 ? -1.6 : nil
}
