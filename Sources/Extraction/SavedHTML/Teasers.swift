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

/// Whether the heading of a list of links can be no heading of a text: `You may like`, `More from TESK`.
private func namesOthers(_ line: Line) -> Bool {
  let isOutlet = line.text.words.last.map { $0.count > 2 && $0.allSatisfy(isCapital) } == true
  return line.folded.begins(with: ascii("you "))
    || isOutlet && line.folded.begins(with: ascii("more "))
}

/// Whether a line of four words and more has Latin capitals and no small letters.
private func isInCapitals(_ line: Line) -> Bool {
  line.wordCount >= 4 && line.text.count(where: isCapital) >= 8
    && !line.text.contains { isASCIILetter($0) && !isCapital($0) }
}
