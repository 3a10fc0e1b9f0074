/// Drops pull quotes: words of the text that the page sets out once more in a box of their own, with the
/// name that stands below them there. One whose words stand nowhere else is kept.
func dropPullQuotes(_ weighed: WeighedPage, _ verdicts: inout [BlockVerdict]) {
  let kept = weighed.blocks.indices.filter { verdicts[$0] == .kept }
  let boxes = Dictionary(grouping: kept) {
    pullQuote(around: weighed.blocks[$0].block, weighed.page)
  }
  guard boxes.count > 1, let others = boxes[nil] else { return }
  let text = Array(others.map { words(weighed.blocks[$0]) }.joined(separator: [0x20]))[...]
  for (box, blocks) in boxes where box != nil {
    // A name alone stands somewhere in every text.
    let quotes = blocks.map { words(weighed.blocks[$0]) }.filter { $0[...].wordCount >= 5 }
    guard !quotes.isEmpty, quotes.allSatisfy({ text.position(of: $0) != nil }) else { continue }
    for block in blocks { verdicts[block] = .pullQuote }
  }
}

/// The element that is named as a pull quote is: the block's own or one of the two around it.
private func pullQuote(around block: HTMLBlock, _ page: HTMLPage) -> Int? {
  page.tree.pathUp(from: block.element).prefix(3).reversed().first { node in
    page.classWords[node].contains(.pullQuote)
      && ![.body, .html, .article, .main].contains(page.tree.nodes[node].tag)
  }
}

/// Letters and digits, without the quotation marks around and inside.
private func words(_ block: MeasuredBlock) -> [UInt8] {
  let text = block.line.text
  var plain: [UInt8] = []
  var index = text.startIndex
  while index < text.endIndex {
    // U+2010 to U+201F: dashes and quotation marks; « and ».
    if text[index...].begins(with: [0xE2, 0x80]), index + 2 < text.endIndex,
      (0x90...0x9F).contains(text[index + 2])
    {
      plain.append(0x20)
      index += 3
    } else if text[index...].begins(with: [0xC2, 0xAB])
      || text[index...].begins(with: [0xC2, 0xBB])
    {
      plain.append(0x20)
      index += 2
    } else {
      plain.append(text[index])
      index += 1
    }
  }
  return wordsOnly(plain[...])
}
