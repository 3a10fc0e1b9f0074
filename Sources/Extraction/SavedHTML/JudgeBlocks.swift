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
  /// A heading that no text follows: the text below it was furniture.
  case bareHeading
  /// Furniture, by the sum of the signs named.
  case furniture([BlockSign])
}

/// Judges each block of a page whose container is known.
func judgeBlocks(_ weighed: WeighedPage, container: Int) -> [BlockVerdict] {
  let signs = BlockSigns(weighed, container: container)
  var verdicts = weighed.blocks.indices.map { judge($0, weighed, signs) }
  dropBareHeadings(weighed, &verdicts)
  return verdicts
}

private func judge(_ index: Int, _ weighed: WeighedPage, _ signs: BlockSigns) -> BlockVerdict {
  let block = weighed.blocks[index]
  if index == weighed.headline { return .headline }
  if !signs.isInside(index) { return .outside }
  if weighed.isInOtherArticle[index] { return .otherArticle }
  if block.block.kind == .rule { return .kept }
  if signs.isCaption(index) { return .caption }
  if block.isCode { return .furniture([.code]) }
  if block.line.furniture?.isWholeLine == true { return .furniture([.rule]) }
  let found = signs.signs(of: index)
  let sum = found.reduce(BlockSign.base) { $0 + $1.weight }
  // A paragraph lost is worse than one too many.
  let limit = block.isProse && weighed.weights[index] > 0 ? -1.5 : -0.4
  return sum > limit ? .kept : .furniture(found.filter { $0.weight < 0 })
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
