/// Drops what stands before and after the running text if that is the rest of a whole page: its
/// teasers, link lists and labels, for which no single rule could be made.
///
/// A text that was saved without its page is left as it is. A whole page shows itself by furniture
/// that rules know, or by many short lines around the text.
///
/// A paragraph next to the running text stays, even with a few labels between: it is more often of
/// the article than not, and a paragraph lost is worse than one too many.
func dropPageAround(in marked: inout MarkedLines) {
  guard isWholePage(marked) else { return }
  drop(marked.head.reversed(), in: &marked)
  drop(Array(marked.prose.upperBound..<marked.lines.count), in: &marked)
}

/// Drops lines on the way out from the running text.
private func drop(_ outward: [Int], in marked: inout MarkedLines) {
  var labels = 0
  for index in outward {
    let isParagraph = marked.roles[index] == nil && marked.lines[index].isProse
    if isParagraph, labels < 4 { continue }
    labels += 1
    if marked.roles[index] == nil { marked.roles[index] = .taken }
  }
}

private func isWholePage(_ marked: MarkedLines) -> Bool {
  guard !marked.prose.isEmpty else { return false }
  let around = marked.lines.indices.filter(marked.isAtEdge)
  let furniture = around.count { marked.lines[$0].isFurniture(isAtEdge: true) }
  let labels = around.count { marked.lines[$0].isLabel }
  return (furniture >= 3 && labels >= 4) || (furniture >= 1 && labels >= 10)
}
