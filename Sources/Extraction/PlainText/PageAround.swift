/// Drops what stands around and between the running text if that is the rest of a whole page: its
/// teasers, link lists and labels, for which no single rule could be made.
///
/// A text that was saved without its page is left as it is. A whole page shows itself by furniture
/// that rules know, or by many short lines around the text.
func dropPageAround(in marked: inout MarkedLines) {
  guard isWholePage(marked) else { return }
  let scores = judgeLines(marked.lines)
  for index in marked.open(in: marked.lines.indices) where scores[index] <= furnitureLimit {
    marked.drop(index, "by its words and place")
  }
}

private func isWholePage(_ marked: MarkedLines) -> Bool {
  guard !marked.prose.isEmpty else { return false }
  let around = marked.lines.indices.filter(marked.isAtEdge)
  let furniture = around.count { marked.lines[$0].isFurniture(isAtEdge: true) }
  let labels = around.count { marked.lines[$0].isLabel }
  return (furniture >= 1 && labels >= 4) || (furniture >= 1 && labels >= 10)
}
