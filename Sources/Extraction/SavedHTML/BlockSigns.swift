/// Finds the signs of blocks inside a container.
struct BlockSigns {
  private let weighed: WeighedPage
  private let container: Int
  private let inside: Range<Int>
  /// The words of running text in the container, at least 1.
  private let total: Double
  /// The first and last block of running text of 12 words or more.
  private let text: ClosedRange<Int>?
  /// Words and link words of each list, by its node.
  private var lists: [Int: (words: Double, linkWords: Double)] = [:]

  init(_ weighed: WeighedPage, container: Int) {
    self.weighed = weighed
    self.container = container
    inside = container..<Int(weighed.page.tree.nodes[container].end)
    total = max(1, weighed.proseWords[container])
    let strong = weighed.blocks.indices.filter { index in
      let block = weighed.blocks[index]
      return block.isProse && block.line.wordCount >= 12 && weighed.weights[index] > 0
        && (container..<Int(weighed.page.tree.nodes[container].end)).contains(block.block.element)
    }
    text = strong.first.flatMap { first in strong.last.map { first...$0 } }
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
    var names: ClassWords = []
    var signs: Set<BlockSign> = []
    for node in path(to: index) {
      let tag = tree.nodes[node].tag
      switch tag {
      case .blockquote: signs.insert(.inQuote)
      case .figure: signs.insert(.inFigure)
      case .form: signs.insert(.inForm)
      case .header: signs.insert(.inHeader)
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

  private func tone(_ index: Int) -> [BlockSign] {
    let block = weighed.blocks[index]
    let count = block.line.wordCount
    let isAtEdge = text.map { !$0.contains(index) } ?? true
    var signs: [BlockSign] = []
    if block.line.furniture?.zone == .anywhere { signs.append(.rule) }
    if asking.count(in: block.line.folded) > 0 { signs.append(.asks(isLong: count >= 30)) }
    if isAtEdge || count < 25, reader.count(in: block.line.folded) > 0 {
      signs.append(.addressesReader(isAtEdge: isAtEdge))
    }
    let isLate = index >= (text?.upperBound ?? 0) - 1
    if isLate, author.count(in: block.line.folded) > 0 || credits.begins(block.line.folded) {
      signs.append(.aboutAuthor)
    }
    if count < 25, !block.isHeading, picture.count(in: block.line.folded) > 0 {
      signs.append(.pictureWords)
    }
    if opensLinkToOther(block.line.folded) { signs.append(.seeAlso) }
    if count < 12, byline.begins(block.line.folded) { signs.append(.byline) }
    if count < 14, holdsDate(block.line.text) { signs.append(.dateLine) }
    if count < 24, isNearTop(index), isByline(block.line) || readDateLine(block.line.text) != nil {
      signs.append(.publicationLine)
    }
    if rights.count(in: block.line.folded) > 0 { signs.append(.rights) }
    if count < 40, asking.count(in: block.line.folded, limit: 2) == 2 { signs.append(.asksTwice) }
    if block.block.quoteDepth > 0, tweet.count(in: block.line.folded) > 0 { signs.append(.tweet) }
    if startsSmall(block.line.text) { signs.append(.smallStart) }
    return signs
  }
}

extension BlockSigns {
  /// Whether at most two paragraphs of running text stand before it.
  private func isNearTop(_ index: Int) -> Bool {
    guard let text, index > text.lowerBound else { return true }
    return (text.lowerBound..<index).count { weighed.blocks[$0].isProse } <= 2
  }

  private func isByline(_ line: Line) -> Bool {
    guard line.folded.begins(with: ascii("by ")) else { return false }
    return !names(in: line.text.dropFirst(3).trimmed, isStrict: true).isEmpty
  }
}

private let credits = PhraseSet([
  "(reporting by", "reporting by", "additional reporting", "contributing:", "editing by",
  "(editing by", "includes information from", "citation:", "more information:",
])
private let rights = PhraseSet([
  "through a link on our site", "we may earn", "may earn a commission", "affiliate commission",
  "rights reserved", "may not be reproduced", "not to be reproduced", "may not be published",
])
private let tweet = PhraseSet(["pic.twitter.com", "(@", "https://t.co/"])
private let tagOrder: [BlockSign] = [.inQuote, .inFigure, .inForm, .inHeader]
private let asking = PhraseSet([
  "subscri", "newsletter", "sign up", "inbox", "follow us", "facebook", "twitter", "click here",
  "read more", "download", "cookie", "advert", "copyright", "rights reserved", "email", "e-mail",
  "comment",
])
private let reader = PhraseSet(["you", "your", "our", "we", "us"], areWholeWords: true)
private let author = PhraseSet(
  [
    "reporter", "editor", "correspondent", "author", "writes", "contributed", "journalist",
    "freelance", "freelancer", "can be reached at", "follow her on", "follow him on",
    "follow them on",
  ],
  areWholeWords: true)
private let picture = PhraseSet(["photo", "image", "credit", "getty", "reuters", "ap "])
private let byline = PhraseSet(["by ", "von ", "par ", "por "])
private let others = PhraseSet(
  [
    "also", "read", "related", "see", "more", "watch", "listen", "photos", "gallery", "video",
    "next",
    "don't miss", "recommended", "sponsored",
  ], areWholeWords: true)
private let otherStarts = PhraseSet(
  ["also on", "read more", "read also", "also read", "see also", "related"], areWholeWords: true)

/// `Also: …`, `READ MORE: …`, `Related …`.
private func opensLinkToOther(_ folded: [UInt8]) -> Bool {
  if otherStarts.begins(folded) { return true }
  guard others.begins(folded) else { return false }
  let start = folded.prefix(40)
  guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return false }
  return !start[..<colon].contains(UInt8(ascii: "."))
}

/// Whether it holds a year from 2000 to 2099 or a time of day.
private func holdsDate(_ text: Text) -> Bool {
  var digits = 0
  for (offset, byte) in text.enumerated() {
    let index = text.startIndex + offset
    if isDigit(byte) {
      digits += 1
      continue
    }
    if digits == 4, text[(index - 4)...].begins(with: ascii("20")) { return true }
    if byte == UInt8(ascii: ":"), (1...2).contains(digits),
      text[(index + 1)...].prefix(2).count == 2,
      text[(index + 1)...].prefix(2).allSatisfy(isDigit)
    {
      return true
    }
    digits = 0
  }
  return digits == 4 && text.suffix(4).begins(with: ascii("20"))
}

private func startsSmall(_ text: Text) -> Bool {
  guard let first = text.first else { return false }
  let isAccented = first == 0xC3 && text.dropFirst().first.map { $0 >= 0xA0 } == true
  return (first >= 0x61 && first <= 0x7A) || isAccented
}
