/// Drops pull quotes: words of the text that the page sets out once more in a box of their own. One whose
/// words stand nowhere else is kept.
func dropPullQuotes(_ weighed: WeighedPage, _ verdicts: inout [BlockVerdict]) {
  let kept = weighed.blocks.indices.filter { verdicts[$0] == .kept }
  let quotes = kept.filter { isPullQuote(weighed.blocks[$0].block, weighed.page) }
  guard !quotes.isEmpty, quotes.count < kept.count else { return }
  let others = kept.filter { !quotes.contains($0) }.map { words(weighed.blocks[$0]) }
  let text = Array(others.joined(separator: [0x20]))[...]
  for quote in quotes {
    let own = words(weighed.blocks[quote])
    if !own.isEmpty, text.position(of: own) != nil { verdicts[quote] = .pullQuote }
  }
}

/// Whether the block or one of the two elements around it is named as a pull quote is.
private func isPullQuote(_ block: HTMLBlock, _ page: HTMLPage) -> Bool {
  page.tree.pathUp(from: block.element).prefix(3).contains { node in
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
