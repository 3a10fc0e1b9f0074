/// Finds the signs of blocks inside a container.
struct BlockSigns {
  let weighed: WeighedPage
  private let container: Int
  private let inside: Range<Int>
  /// The words of running text in the container, at least 1.
  private let total: Double
  /// The first and last block of running text of 12 words or more.
  let text: ClosedRange<Int>?
  /// The last but two of them: notes on authors stand there or later.
  let lateStart: Int
  /// Where the third paragraph of running text from the start of `text` on ends: before it is near the top.
  let nearTop: Int
  /// Words and link words of each list, by its node.
  private var lists: [Int: (words: Double, linkWords: Double)] = [:]

  init(_ weighed: WeighedPage, container: Int) {
    self.weighed = weighed
    self.container = container
    inside = container..<Int(weighed.page.tree.nodes[container].end)
    total = max(1, weighed.proseWords[container])
    let strong = weighed.blocks.indices.filter { index in
      weighed.isStrong(index)
        && (container..<Int(weighed.page.tree.nodes[container].end))
          .contains(weighed.blocks[index].block.element)
    }
    text = strong.first.flatMap { first in strong.last.map { first...$0 } }
    lateStart = strong.suffix(3).first ?? 0
    let prose = text.map { $0.lowerBound..<weighed.blocks.count }?.lazy
      .filter { weighed.blocks[$0].isProse }
    nearTop = prose?.dropFirst(2).first.map { $0 + 1 } ?? weighed.blocks.count
    for block in weighed.blocks {
      guard let list = block.block.lists.last?.list else { continue }
      let words = Double(block.line.wordCount)
      lists[list, default: (0, 0)].words += words
      lists[list, default: (0, 0)].linkWords += words * block.linkShare
    }
  }

  func isInside(_ index: Int) -> Bool { inside.contains(weighed.blocks[index].block.element) }

  /// Whether it belongs to a picture: a `<figcaption>`, or a class that says so close by.
  func isCaption(_ index: Int) -> Bool {
    let path = path(to: index)
    if path.contains(where: { tree.nodes[$0].tag == .figcaption }) { return true }
    return path.prefix(2).contains { node in
      weighed.page.classWords[node].contains(.caption) && share(node) <= 0.3
    }
  }

  func signs(of index: Int) -> [BlockSign] {
    let block = weighed.blocks[index]
    return words(block) + place(index) + around(index) + tone(index)
  }

  private var tree: HTMLTree { weighed.page.tree }

  private func share(_ node: Int) -> Double { weighed.proseWords[node] / total }

  /// The elements around a block below the container, innermost first.
  private func path(to index: Int) -> [Int] {
    Array(tree.pathUp(from: weighed.blocks[index].block.element).prefix { $0 != container })
  }

  private func words(_ block: MeasuredBlock) -> [BlockSign] {
    let isItem = !block.block.lists.isEmpty && !block.isHeading
    var signs: [BlockSign] = [block.isHeading ? .heading : isItem ? .item : .paragraph]
    if block.block.kind == .row { signs.append(.row) }
    if block.block.kind == .code { signs.append(.preformatted) }
    if !block.isHeading, !isItem {
      let step = [3, 8, 16, 30].firstIndex { block.line.wordCount <= $0 } ?? 4
      signs.append(.words(step))
    }
    signs.append(block.line.endsSentence ? .sentence : .noSentence)
    let links = block.linkShare
    signs.append(.links(links == 0 ? 0 : links < 0.3 ? 1 : links < 0.7 ? 2 : links < 0.98 ? 3 : 4))
    if isItem, let list = block.block.lists.last.flatMap({ lists[$0.list] }), list.words > 40,
      list.linkWords < 0.4 * list.words
    {
      signs.append(.textList)
    }
    return signs
  }

  private func place(_ index: Int) -> [BlockSign] {
    var signs: [BlockSign] = []
    if let headline = weighed.headline, index < headline { signs.append(.beforeHeadline) }
    if let text {
      if index > text.upperBound { signs.append(.afterText) }
      if text.contains(index) { signs.append(.amidText) }
    }
    let element = weighed.blocks[index].block.element
    let parent = element == container ? container : Int(tree.nodes[element].parent)
    let share = parent == container ? 1 : share(parent)
    let step = share == 0 ? 0 : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : 4
    return signs + [.company(step)]
  }

  private func around(_ index: Int) -> [BlockSign] {
    let isLong = weighed.blocks[index].line.wordCount > 20
    let isRow = weighed.blocks[index].block.kind == .row
    var names: ClassWords = []
    var signs: Set<BlockSign> = []
    for node in path(to: index) {
      let tag = tree.nodes[node].tag
      switch tag {
      case .blockquote: signs.insert(.inQuote)
      case .figure: signs.insert(.inFigure)
      case .form: signs.insert(.inForm)
      case .header: signs.insert(.inHeader)
      // Rows are told from other tables by being data.
      case .table where !isRow: signs.insert(.inTable)
      default: break
      }
      let own = weighed.page.classWords[node]
      names.formUnion(tag == .p && isLong ? own.intersection(.caption) : believed(own, share(node)))
    }
    let named = BlockSign.classWeights.keys.filter { names.contains($0) }
      .sorted { $0.rawValue < $1.rawValue }
    return tagOrder.filter(signs.contains) + named.map(BlockSign.className)
  }

  /// The larger an element, the fewer of its names are taken at their word.
  private func believed(_ words: ClassWords, _ share: Double) -> ClassWords {
    if share <= 0.3 { return words }
    if share <= 0.6 { return words.intersection([.caption, .unseen, .comments, .related]) }
    return share <= 0.85 ? words.intersection(.unseen) : []
  }
}

private let tagOrder: [BlockSign] = [.inQuote, .inFigure, .inForm, .inHeader, .inTable]
