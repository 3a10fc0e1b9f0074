/// The heading that stands for the page's headline: the first `<h1>` whose words the page's own titles
/// hold, else another such heading, else the first `<h1>` of three words or more, else the first line
/// that says the greater part of a title, else a short `<h1>` that a title is made of but for the site's name.
func findHeadline(_ blocks: [MeasuredBlock], in page: HTMLPage, titles: [Text]) -> Int? {
  let wanted = titles.map(wordsOnly)
  var found: Int?
  for (index, block) in blocks.enumerated() where block.isHeading && block.line.wordCount >= 3 {
    let words = wordsOnly(block.line.text)
    guard wanted.contains(where: { $0[...].position(of: words) != nil }),
      !leadsHome(block, in: page) || !isNameOfSite(words, in: wanted)
    else { continue }
    if block.block.kind == .heading(1) { return index }
    found = found ?? index
  }
  return found
    ?? blocks.firstIndex { block in
      block.block.kind == .heading(1) && block.line.wordCount >= 3
        && (!leadsHome(block, in: page) || !isNameOfSite(wordsOnly(block.line.text), in: wanted))
    }
    ?? blocks.firstIndex { isTitle($0, of: wanted) }
    ?? shortHeading(blocks, titles)
}

/// Whether all of a heading is a link to the front page of its site.
func leadsHome(_ block: MeasuredBlock, in page: HTMLPage) -> Bool {
  guard block.linkShare > 0.9,
    let link = page.tree.pathUp(from: block.block.nodes.lowerBound)
      .first(where: { page.tree.nodes[$0].tag == .a }),
    let target = page.tree.attribute(.href, of: link)?.trimmed
  else { return false }
  let path = target.position(of: ascii("://")).map { target[($0 + 3)...].drop { $0 != 0x2F } }
  return (path ?? target).allSatisfy { $0 == UInt8(ascii: "/") }
}

/// Whether the titles that hold these words end with them, behind some others: so the name of a site stands there,
/// which leads home as an `<h1>` on top of the page.
private func isNameOfSite(_ words: [UInt8], in titles: [[UInt8]]) -> Bool {
  titles.contains { $0.count > words.count }
    && titles.allSatisfy { title in
      guard let place = title[...].position(of: words) else { return true }
      return place + words.count == title.count && title[..<place].wordCount >= 3
    }
}

/// The first `<h1>` of a word or two, "Bridge opens", that is a title or what stands in one before the site's name. That
/// name often is an `<h1>` too, and stands last or is such as "Gazette".
private func shortHeading(_ blocks: [MeasuredBlock], _ titles: [Text]) -> Int? {
  let fronts = Set(titles.filter { $0.count <= longestTitle }.flatMap(frontsOfTitle))
  return blocks.firstIndex { block in
    block.block.kind == .heading(1) && block.line.text.count <= longestTitle
      && !isSiteName(block.line.text) && fronts.contains(wordsOnly(block.line.text))
  }
}

/// In bytes.
private let longestTitle = 400

/// The words of a title, and of what stands in it before each sign that may part the site's name from it.
private func frontsOfTitle(_ title: Text) -> [[UInt8]] {
  signsBeforeSite.flatMap { sign in
    sequence(first: title) { $0.parted(by: sign)?.before }.prefix(4).map(wordsOnly)
  }
  .filter { !$0.isEmpty }
}

/// Whether a line is made of the greater part of a title: old pages have no headings.
private func isTitle(_ block: MeasuredBlock, of titles: [[UInt8]]) -> Bool {
  guard (3...24).contains(block.line.wordCount), !block.isHeading, block.linkShare < 0.5 else {
    return false
  }
  let words = wordsOnly(block.line.text)
  return titles.contains { $0.count < 2 * words.count && $0[...].position(of: words) != nil }
}

/// Letters and digits in small ASCII letters, all else as single spaces: for comparing titles.
func wordsOnly(_ text: Text) -> [UInt8] {
  var words: [UInt8] = []
  for byte in text.folded {
    // E2 80 begins dashes and quotation marks.
    if isLetter(byte) || isDigit(byte) {
      words.append(byte)
    } else if let last = words.last, last != 0x20 {
      words.append(0x20)
    }
  }
  return Array(words[...].trimmed)
}
