// What stands between a page's headline and its text: date, by-line and what else belongs to them.

extension WeighedPage {
  /// The blocks below the headline, up to the second paragraph of running text, that are neither running text nor
  /// headings, and stand in no other article; of a page without a headline those at its top.
  var blocksBelowHeadline: [Int] {
    let start = headline.map { $0 + 1 } ?? 0
    var paragraphs = 0
    var found: [Int] = []
    for index in blocks.indices.dropFirst(start).prefix(15) {
      let block = blocks[index]
      if block.isProse { paragraphs += 1 }
      if paragraphs == 2 { break }
      let isShort = block.line.length <= 160 && !block.line.text.isEmpty
      if isShort, !block.isProse, !block.isHeading, !isInOtherArticle[index] { found.append(index) }
    }
    return found
  }

  /// The line below the headline that holds the date with a little beside it, `By Ilse Marant | March 9, 2023`. Lines
  /// that are links name other articles.
  func datedLineBelowHeadline() -> DatedLine? {
    blocksBelowHeadline.lazy.map { blocks[$0] }.filter { $0.linkShare < 0.6 }.compactMap { block in
      page.text(block.block).split(separator: 0x0A).lazy
        .compactMap { readDatedLine(Line(number: 0, text: $0.trimmed, isAfterBlank: true)) }
        .first { !$0.dates.hasShortYear || !isEastAsian(page.text[...]) }
    }.first
  }

  /// The words of the elements below the headline whose class is one of `names`: `<span class="date">`.
  func wordsBelowHeadline(markedAs names: [StaticString]) -> [Text] {
    blocksBelowHeadline.flatMap { index in
      // From the elements that begin after the block before.
      let start = index == 0 ? 0 : blocks[index - 1].block.nodes.upperBound
      let nodes = start..<max(start, blocks[index].block.nodes.upperBound)
      return nodes.lazy.filter { isNamed($0, names) }.map { page.tree.words(in: $0) }
    }
  }

  /// Whether an element of a few words has a class that is or ends with one of `wanted`: `date`, `article__date`.
  private func isNamed(_ node: Int, _ wanted: [StaticString]) -> Bool {
    guard let classes = page.tree.attribute(.class, of: node), page.tree.inside(node).count <= 40
    else { return false }
    return classes.map(lower)[...].pieces { $0 <= 0x20 }.contains { name in
      wanted.contains { word in
        name.ends(with: word) && name.dropLast(word.utf8CodeUnitCount).last.map(isLetter) != true
      }
    }
  }
}
