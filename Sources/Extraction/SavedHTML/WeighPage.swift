/// A page whose blocks are weighed: how much each speaks for the part of the page that it stands in
/// being the article.
struct WeighedPage {
  let page: HTMLPage
  let blocks: [MeasuredBlock]
  /// Each block's weight; below zero it speaks against the part of the page around it.
  var weights: [Double] = []
  /// For each node, how many words of running text it holds.
  var proseWords: [Double]
  /// The page's words of running text, at least 1.
  let totalProse: Double
  /// The heading that says what the page's title says.
  let headline: Int?
  /// Whether a block stands in another article than the headline does.
  var isInOtherArticle: [Bool] = []
}

/// Weighs the blocks of a page. `titles` are the page's names for itself: `<title>`, `og:title`; nil
/// for a piece of a page that has no headline of its own.
func weighPage(_ page: HTMLPage, titles: [Text]?) -> WeighedPage {
  let blocks = page.blocks.map { MeasuredBlock($0, in: page) }
  var words = [Double](repeating: 0, count: page.tree.nodes.count)
  for block in blocks where block.isProse {
    words[block.block.element] += Double(block.line.wordCount)
  }
  let total = max(1, words.reduce(0, +))
  page.tree.sumUp(&words)
  var weighed = WeighedPage(
    page: page, blocks: blocks, proseWords: words, totalProse: total,
    headline: titles.flatMap { findHeadline(blocks, in: page, titles: $0) })
  weighed.weigh()
  return weighed
}

extension HTMLTree {
  /// Adds to each element what all inside it have.
  func sumUp(_ values: inout [Double]) {
    for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
      values[Int(nodes[index].parent)] += values[index]
    }
  }
}

extension WeighedPage {
  fileprivate mutating func weigh() {
    let words = trustedWords()
    let isBody = bodyContainers()
    isInOtherArticle = otherArticles()
    weights = blocks.indices.map { index in
      let element = blocks[index].block.element
      var weight = weight(of: blocks[index], words[element])
      if isBody[element] { weight *= weight > 0 ? 1.5 : 0.5 }
      if weight > 0, let headline, index < headline { weight *= 0.3 }
      if weight > 0, isInOtherArticle[index] { weight *= 0.2 }
      return weight
    }
    // A page of small articles, a headline in the first: nothing is left if the others do not count.
    let own = blocks.indices.reduce(0) {
      $0
        + (blocks[$1].isProse && weights[$1] > 0 && !isInOtherArticle[$1]
          ? blocks[$1].line.wordCount : 0)
    }
    if own < 40 { isInOtherArticle = blocks.map { _ in false } }
  }

  private func weight(of block: MeasuredBlock, _ words: ClassWords) -> Double {
    let count = Double(block.line.wordCount)
    if block.line.text.isEmpty || block.isCode { return 0 }
    if !words.isDisjoint(with: seldomTrusted) { return -1 - min(count, 40) / 20 }
    if !words.isDisjoint(with: oftenTrusted) { return -0.5 }
    if block.line.furniture != nil { return -0.7 }
    if cookieWords.count(in: block.line.folded, limit: 2) == 2 { return -1 }
    if block.linkShare > 0.5 { return -0.8 }
    if block.isProse { return min(count, 80) / 8 * (1 - block.linkShare) }
    // Short captions speak neither for nor against: a gallery holds more of them than text.
    if isInCaption(block.block.element) { return 0 }
    if block.isHeading { return -0.3 }
    if !block.block.lists.isEmpty, count >= 5 { return 0.1 }
    return block.line.endsSentence && count >= 4 ? 0.1 : -0.4
  }

  private func isInCaption(_ element: Int) -> Bool {
    page.tree.pathUp(from: element).prefix(3).contains {
      page.tree.nodes[$0].tag == .figcaption
    }
  }

  /// For each node what the class names around it say, as far as they are believed: a name does not
  /// count where the element holds too much of the page's running text. `<div class="sidebar-right">`
  /// around the whole page only names its layout.
  private func trustedWords() -> [ClassWords] {
    var words = page.classWords
    for (index, node) in page.tree.nodes.enumerated() where node.tag != .text {
      var own = words[index]
      if node.tag == .aside { own.insert(.sidebar) }
      if node.tag == .nav || node.tag == .footer { own.insert(.navigation) }
      if node.tag == .html || node.tag == .body { own = [] }
      let share = proseWords[index] / totalProse
      // Class names of paragraphs name their looks.
      if node.tag == .p, proseWords[index] > 20 { own = [] }
      own = own.filter { share <= limit(of: $0) }
      words[index] = node.parent >= 0 ? own.union(words[Int(node.parent)]) : own
    }
    return words
  }

  /// Up to which share of the page's running text a name is believed.
  private func limit(of word: ClassWords) -> Double {
    switch word {
    case .comments, .navigation, .legal: 0.7
    case .unseen: 0.8
    case .sidebar: 0.4
    case .related, .share, .newsletter, .advert, .bio: 0.25
    default: 0
    }
  }

  /// For each node whether it lies in an element that is named as an article's text and holds a good
  /// part of the page's.
  private func bodyContainers() -> [Bool] {
    var isBody = [Bool](repeating: false, count: page.tree.nodes.count)
    for (index, node) in page.tree.nodes.enumerated() where node.tag != .text {
      isBody[index] =
        (node.parent >= 0 && isBody[Int(node.parent)])
        || (page.classWords[index].contains(.body) && node.tag != .body
          && proseWords[index] > 0.2 * totalProse)
    }
    return isBody
  }

  /// For each block whether it stands in an `<article>` that the headline does not stand in.
  private func otherArticles() -> [Bool] {
    guard let headline else { return blocks.map { _ in false } }
    let own = articles(around: blocks[headline].block.element)
    guard !own.isEmpty else { return blocks.map { _ in false } }
    return blocks.map { !articles(around: $0.block.element).isSubset(of: own) }
  }

  private func articles(around element: Int) -> Set<Int> {
    Set(page.tree.pathUp(from: element).filter { page.tree.nodes[$0].tag == .article })
  }
}

extension HTMLTree {
  /// The node and the elements around it, innermost first.
  func pathUp(from node: Int) -> some Sequence<Int> {
    sequence(first: node) { nodes[$0].parent >= 0 ? Int(nodes[$0].parent) : nil }
  }
}

extension ClassWords {
  /// The single meanings in it for which `isWanted` holds.
  fileprivate func filter(_ isWanted: (ClassWords) -> Bool) -> ClassWords {
    var left = rawValue
    var result: ClassWords = []
    while left != 0 {
      let single = ClassWords(rawValue: left & (~left &+ 1))
      if isWanted(single) { result.formUnion(single) }
      left &= left &- 1
    }
    return result
  }
}

private let seldomTrusted: ClassWords = [.comments, .navigation, .legal]
private let oftenTrusted: ClassWords = [
  .related, .share, .newsletter, .advert, .bio, .sidebar, .unseen,
]
private let cookieWords = PhraseSet(["cookie"])
