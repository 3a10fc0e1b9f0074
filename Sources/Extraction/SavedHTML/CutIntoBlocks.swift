/// Cuts a page into its blocks, in their order. What browsers never show is left out, and so is what
/// the page hides by its `style`, unless `showsHidden`.
func cutIntoBlocks(_ tree: HTMLTree, showsHidden: Bool = false) -> HTMLPage {
  var cutter = BlockCutter(tree, showsHidden: showsHidden)
  cutter.run()
  return cutter.page
}

/// Walks over the nodes once.
private struct BlockCutter {
  var page: HTMLPage
  private let tree: HTMLTree
  private let showsHidden: Bool
  /// The block elements that are open, with what each adds.
  private var frames: [Frame] = []
  /// Where the block that is being read begins in the page's text and spans.
  private var start = 0
  private var firstSpan = 0
  private var linkLength = 0
  private var linkCount = 0
  /// Where the link that is open ends; 0 for none.
  private var linkEnd = 0
  private var isAfterBreak = false

  private struct Frame {
    let node: Int
    let end: Int
    var kind = HTMLBlock.Kind.paragraph
    var quoteDepth = 0
    var lists: [ListPlace] = []
    var nextNumber: Int?
    /// Whether it is a table whose cells are read as rows.
    var isDataTable = false
    /// Whether a cell of that row was read.
    var hasCell = false
    var isPreformatted = false
  }

  init(_ tree: HTMLTree, showsHidden: Bool) {
    self.tree = tree
    self.showsHidden = showsHidden
    page = HTMLPage(tree: tree)
    page.classWords = Array(repeating: [], count: tree.nodes.count)
  }

  mutating func run() {
    frames = [Frame(node: 0, end: tree.nodes.count)]
    var index = 0
    while index < tree.nodes.count {
      while frames.count > 1, let top = frames.last, index >= top.end { closeFrame() }
      index = step(index)
    }
    while frames.count > 1 { closeFrame() }
    flush()
  }

  /// Handles one node; returns the index of the next one to look at.
  private mutating func step(_ index: Int) -> Int {
    let node = tree.nodes[index]
    switch node.tag {
    case .text: add(index)
    case .br: lineBreak()
    case .hr:
      flush()
      if page.blocks.last?.kind != .rule {
        append(.rule, start..<start, nodes: index..<(index + 1))
      }
    case _ where node.tag.isSilent && node.tag != .head && node.tag != .title:
      return Int(node.end)
    case .head, .title: return Int(node.end)
    default:
      page.classWords[index] = classWords(index)
      if !showsHidden, isHidden(index) || isCard(index) { return Int(node.end) }
      if node.tag.isBlock {
        openFrame(index)
      } else if node.tag == .a {
        linkEnd = Int(node.end)
        linkCount += 1
      }
    }
    return index + 1
  }

  private func classWords(_ index: Int) -> ClassWords {
    var words: ClassWords = []
    for name in [AttributeName.class, .id, .dataTestid, .dataComponent, .role] {
      if let names = tree.attribute(name, of: index) { words.formUnion(ClassWords(names: names)) }
    }
    if tree.attribute(.itemprop, of: index).map({ $0.elementsEqual(ascii("articleBody")) }) == true
    {
      words.insert(.body)
    }
    return words
  }

  /// Whether it is what pops up over a name in the midst of a sentence: a picture before all words, then links and
  /// next to nothing beside them.
  private func isCard(_ index: Int) -> Bool {
    guard tree.nodes[index].tag == .span, page.text.count > start else { return false }
    let inside = tree.inside(index)
    let first = inside.first { node in
      tree.nodes[node].tag == .img
        || tree.nodes[node].tag == .text && tree.text(node).contains { !isSpace($0) }
    }
    guard let first, tree.nodes[first].tag == .img else { return false }
    var (links, end, words) = (0, 0, 0)
    for node in inside {
      if tree.nodes[node].tag == .a {
        links += 1
        end = Int(tree.nodes[node].end)
      } else if tree.nodes[node].tag == .text, node >= end {
        words += tree.text(node).count { !isSpace($0) }
      }
    }
    return links > 1 && words < 20
  }

  private func isHidden(_ index: Int) -> Bool {
    if tree.attribute(.hidden, of: index) != nil { return true }
    guard let style = tree.attribute(.style, of: index) else { return false }
    let plain = style.filter { !isSpace($0) }.map(lower)[...]
    return plain.position(of: ascii("display:none")) != nil
  }

  private mutating func openFrame(_ index: Int) {
    guard let outer = frames.last else { return }
    let node = tree.nodes[index]
    // The cells of a row stand on one line.
    if !outer.isDataTable || (node.tag != .td && node.tag != .th) { flush() }
    if outer.isDataTable, [.tr, .td, .th, .tbody, .thead, .tfoot].contains(node.tag) {
      openTablePart(index, outer)
      return
    }
    var frame = Frame(
      node: index, end: Int(node.end), kind: outer.kind, quoteDepth: outer.quoteDepth,
      lists: outer.lists, isPreformatted: outer.isPreformatted)
    if let level = node.tag.headingLevel { frame.kind = .heading(level) }
    switch node.tag {
    case .blockquote: frame.quoteDepth = min(frame.quoteDepth + 1, deepest)
    case .ol: frame.nextNumber = 1
    case .li: openItem(index, &frame)
    case .pre: (frame.kind, frame.isPreformatted) = (.code, true)
    case .table: frame.isDataTable = isDataTable(index)
    default: break
    }
    frames.append(frame)
  }

  private mutating func openItem(_ index: Int, _ frame: inout Frame) {
    guard
      let list = frames.lastIndex(where: { [.ul, .ol, .menu].contains(tree.nodes[$0.node].tag) })
    else { return }
    let number = frames[list].nextNumber
    frames[list].nextNumber = number.map { $0 + 1 }
    guard frame.lists.count < deepest else { return }
    frame.lists.append(ListPlace(list: frames[list].node, item: index, number: number))
  }

  private mutating func openTablePart(_ index: Int, _ outer: Frame) {
    if [.td, .th].contains(tree.nodes[index].tag) {
      // Behind a cell without words, too, the others keep their columns.
      if outer.hasCell { page.text += ascii(" | ") }
      frames[frames.count - 1].hasCell = true
    }
    frames.append(
      Frame(
        node: index, end: Int(tree.nodes[index].end), kind: .row, quoteDepth: outer.quoteDepth,
        lists: outer.lists, isDataTable: true))
  }

  private mutating func closeFrame() {
    if let top = frames.last, top.isDataTable, [.td, .th].contains(tree.nodes[top.node].tag) {
      frames.removeLast()
      return
    }
    flush()
    frames.removeLast()
  }

  private mutating func add(_ index: Int) {
    let before = page.text.count
    if frames.last?.isPreformatted == true {
      page.text += tree.text(index)
    } else if let raised = raisedText(index, of: tree, behind: page.text[start...].last) {
      page.text += raised
    } else {
      appendCollapsed(tree.text(index), to: &page.text, from: start)
    }
    let count = page.text.count - before
    guard count > 0 else { return }
    if count > 1 || page.text.last != 0x20 { isAfterBreak = false }
    page.spans.append(TextSpan(node: index, range: before..<page.text.count))
    if index < linkEnd { linkLength += count }
  }

  /// One `<br>` ends a line, two in a row a paragraph.
  private mutating func lineBreak() {
    let lineEnd = UInt8(ascii: "\n")
    if frames.last?.isPreformatted == true { return page.text.append(lineEnd) }
    if isAfterBreak { return flush() }
    if page.text.count > start { page.text.append(lineEnd) }
    isAfterBreak = true
  }

  private mutating func flush() {
    let words = page.text[start...].trimmedLines
    if !words.isEmpty, firstSpan < page.spans.count, let kind = frames.last?.kind {
      append(
        kind, words.indices,
        nodes: page.spans[firstSpan].node..<(page.spans[page.spans.count - 1].node + 1))
    }
    start = page.text.count
    firstSpan = page.spans.count
    (linkLength, linkCount) = (0, 0)
    isAfterBreak = false
  }

  private mutating func append(_ kind: HTMLBlock.Kind, _ range: Range<Int>, nodes: Range<Int>) {
    guard let frame = frames.last else { return }
    page.blocks.append(
      HTMLBlock(
        kind: kind, nodes: nodes, element: frame.node, quoteDepth: frame.quoteDepth,
        lists: frame.lists, range: range, spans: firstSpan..<page.spans.count,
        linkLength: min(linkLength, range.count),
        linkCount: nodes.lowerBound < linkEnd ? max(1, linkCount) : linkCount))
  }

  /// Whether a table holds data: two rows or more of two cells or more, none of them with blocks or long
  /// text. Others lay out a page.
  private func isDataTable(_ index: Int) -> Bool {
    var cells = 0
    var rows = 0
    for node in tree.inside(index) {
      switch tree.nodes[node].tag {
      case .tr: rows += 1
      case .td, .th: cells += 1
      case .table, .div, .ul, .ol, .h1, .h2, .h3, .blockquote, .article, .section: return false
      case .text where tree.text(node).count > 160: return false
      default: break
      }
    }
    return rows > 1 && cells >= 2 * rows
  }
}

/// Lists and quotes nested deeper stay at this depth: each line of Markdown begins with a sign of each.
private let deepest = 12

extension Text {
  /// Without spaces and line ends at both ends.
  fileprivate var trimmedLines: Text {
    var rest = self
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
