/// Drops what leads to other articles from within a text: the heading of a list of links, with the links below it, and
/// paragraphs that are nothing but a link in capitals.
func dropTeasers(_ weighed: WeighedPage, _ verdicts: inout [BlockVerdict]) {
  let kept = weighed.blocks.indices.filter { verdicts[$0] == .kept }
  var isInList = false
  for (place, index) in kept.enumerated() {
    let block = weighed.blocks[index]
    let next = place + 1 < kept.count ? weighed.blocks[kept[place + 1]] : nil
    if isInList || isInCapitals(block.line), isLink(block) {
      verdicts[index] = .furniture([.seeAlso])
    } else {
      isInList =
        opensLinkList(block.line) && (next.map(isLink) ?? true || namesOthers(block.line))
      if isInList { verdicts[index] = .furniture([.seeAlso]) }
    }
  }
}

private func isLink(_ block: MeasuredBlock) -> Bool {
  block.linkShare > 0.98 && block.block.quoteDepth == 0
}

/// Whether the heading of a list of links can be no heading of a text: `You may like`, `More from Tesk`.
private func namesOthers(_ line: Line) -> Bool {
  ["you ", "more "].contains { line.folded.begins(with: Array($0.utf8)) }
}

/// Whether a line of four words and more has no small letters.
private func isInCapitals(_ line: Line) -> Bool {
  line.wordCount >= 4 && !line.text.contains { isASCIILetter($0) && !isCapital($0) }
}
