import Model

/// A saved page as it was read.
struct SavedPage {
  let weighed: WeighedPage
  let record: PageRecord
  /// The element that holds the article; nil where none was found.
  let container: Int?
  /// For each block why it is or is not part of the article.
  private(set) var verdicts: [BlockVerdict]

  /// The blocks of the article.
  var kept: [MeasuredBlock] {
    zip(weighed.blocks, verdicts).compactMap { $1 == .kept ? $0 : nil }
  }

  /// The article's paragraphs in plain text; of one that has none, all its lines.
  var paragraphs: [Text] {
    let lines = kept.filter { !$0.isHeading && !$0.line.text.isEmpty }
    let paragraphs = lines.filter { $0.block.kind == .paragraph && $0.block.lists.isEmpty }
    return (paragraphs.isEmpty ? lines : paragraphs).map(\.line.text)
  }

  /// The article's text in CommonMark. Where links are relative to a long address, or one spans thousands
  /// of lines, those lose their addresses that would make it many times as long as the page.
  var markdown: [UInt8] {
    let base = record.original?.value
    var left = 200_000 + 2 * weighed.page.tree.bytes.count
    let markdown = writeMarkdown(kept.map(\.block), of: weighed.page) { target in
      guard left > 0, let address = resolveAddress(target, base: base) else { return nil }
      left -= address.utf8.count
      return address
    }
    return isCostly(markdown[...]) ? writeMarkdown(paragraphs.map(Block.paragraph)) : markdown
  }

  var pictures: [Picture] {
    guard let container else { return [] }
    return pagePictures(weighed, verdicts, container: container, record: record)
  }
}

/// Reads a saved page: finds what it says of its article, the part of it that holds the article, and
/// the blocks in it that are the article's.
///
/// Where that is only the beginning of an article, the page is read once more with what it hides by
/// its `style`: pages that ask for payment hide the rest of the text so.
func readSavedPage(_ html: [UInt8]) -> SavedPage {
  let tree = parseHTML(html)
  let meta = PageMeta(tree)
  let page = readSavedPage(cutIntoBlocks(tree), meta)
  guard page.wordCount < 150 else { return page }
  let whole = readSavedPage(cutIntoBlocks(tree, showsHidden: true), meta)
  return (whole.wordCount > 3 * page.wordCount ? whole : page).withoutOffer
}

private func readSavedPage(_ page: HTMLPage, _ meta: PageMeta) -> SavedPage {
  let titles = [meta.title, meta["og:title"], meta["twitter:title"]].compactMap { $0 }
  let weighed = weighPage(page, titles: titles.filter { !$0.isEmpty })
  let container = findContainer(weighed)
  return SavedPage(
    weighed: weighed, record: readPageRecord(weighed, meta), container: container,
    verdicts: container.map { judgeBlocks(weighed, container: $0, articleBody: meta.data.body) }
      ?? weighed.blocks.map { _ in .outside })
}

extension SavedPage {
  /// What the page is if it is no article, or not a whole one.
  var hindrance: NoArticle? {
    let words = wordCount
    guard words < 150 else { return nil }
    // What stands in the way of the article is often not where an article would be.
    let text = Array(weighed.blocks.prefix(400).map(\.line.text).joined(separator: [0x20]))
    let title = weighed.headline.map { weighed.blocks[$0].line.text } ?? []
    let found = recognizeNoArticle(title: title, text: text[...], wordCount: words)
    guard found == .cookieWall, words >= 20 else { return found }
    // Most pages ask about cookies; in the way of an article stands only what is found in its place.
    let article = Array(kept.map(\.line.text).joined(separator: [0x20]))
    let inArticle = recognizeNoArticle(title: title, text: article[...], wordCount: words)
    return inArticle == .cookieWall
      ? found
      : recognizeNoArticle(
        title: title, text: text[...], wordCount: words,
        among: NoArticle.allCases.filter { $0 != .cookieWall })
  }

  /// Where only the beginning of an article was saved, without the lines that offer the rest of it.
  fileprivate var withoutOffer: SavedPage {
    guard hindrance == .paywall else { return self }
    var page = self
    for (index, block) in weighed.blocks.enumerated()
    where verdicts[index] == .kept && block.line.wordCount <= 40 && offersArticle(block.line.folded)
    {
      page.verdicts[index] = .furniture([.asks(isLong: false)])
    }
    return page.kept.isEmpty ? self : page
  }

  fileprivate var wordCount: Int { kept.reduce(0) { $0 + $1.line.wordCount } }
}
