/// Why a block of a page is or is not part of the article.
enum BlockVerdict: Equatable {
  case kept
  /// Outside the article's container.
  case outside
  /// In an `<article>` of its own beside the one with the headline.
  case otherArticle
  /// The words of a picture.
  case caption
  /// The headline itself, which stands above the text.
  case headline
  /// A pull quote that says what the text says.
  case pullQuote
  /// A heading that no text follows: the text below it was furniture.
  case bareHeading
  /// Furniture, by the sum of the signs named.
  case furniture([BlockSign])
}

/// Judges each block of a page whose container is known: once alone, and once more by the others.
/// `articleBody` is the article's text as the page's data gives it.
func judgeBlocks(
  _ weighed: WeighedPage, container: Int, articleBody: Text? = nil
) -> [BlockVerdict] {
  let signs = BlockSigns(weighed, container: container)
  let own = weighed.blocks.indices.map { signs.isInside($0) ? signs.signs(of: $0) : nil }
  let context = BlockContext(
    weighed, container: container, sums: own.map { $0.map(sum) }, articleBody: articleBody)
  var verdicts = weighed.blocks.indices.map { index in
    guard let own = own[index] else {
      return index == weighed.headline ? .headline : BlockVerdict.outside
    }
    return judge(index, weighed, signs) ?? weigh(own + context.signs(of: index), index, weighed)
  }
  dropPullQuotes(weighed, &verdicts)
  dropTeasers(weighed, &verdicts)
  dropBareHeadings(weighed, &verdicts)
  return verdicts
}

/// What is plain without weighing.
private func judge(_ index: Int, _ weighed: WeighedPage, _ signs: BlockSigns) -> BlockVerdict? {
  let block = weighed.blocks[index]
  if index == weighed.headline { return .headline }
  if weighed.isInOtherArticle[index] { return .otherArticle }
  if block.block.kind == .rule { return .kept }
  if signs.isCaption(index) { return .caption }
  if block.isCode { return .furniture([.code]) }
  return block.line.furniture?.isWholeLine == true ? .furniture([.rule]) : nil
}

private func weigh(_ signs: [BlockSign], _ index: Int, _ weighed: WeighedPage) -> BlockVerdict {
  // A paragraph lost is worse than one too many.
  let limit = weighed.blocks[index].isProse && weighed.weights[index] > 0 ? -1.5 : -0.4
  return sum(signs) > limit ? .kept : .furniture(signs.filter { $0.weight < 0 })
}

private func sum(_ signs: [BlockSign]) -> Double {
  signs.reduce(BlockSign.base) { $0 + $1.weight }
}

/// Drops headings with nothing below them: those at the end, and those with another heading of their
/// level or a higher one next, where something that stood between was furniture.
private func dropBareHeadings(_ weighed: WeighedPage, _ verdicts: inout [BlockVerdict]) {
  var next: (level: Int, index: Int)? = (0, weighed.blocks.count)
  for index in weighed.blocks.indices.reversed() where verdicts[index] == .kept {
    guard case .heading(let level) = weighed.blocks[index].block.kind else {
      if weighed.blocks[index].block.kind != .rule { next = nil }
      continue
    }
    if let next, level >= next.level, next.level == 0 || next.index > index + 1 {
      verdicts[index] = .bareHeading
    } else {
      next = (level, index)
    }
  }
}
