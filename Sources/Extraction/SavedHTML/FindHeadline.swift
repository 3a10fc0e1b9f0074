/// The heading that stands for the page's headline: the first `<h1>` whose words the page's own titles
/// hold, else another such heading, else the first `<h1>` of three words or more, else the first line
/// that says the greater part of a title, else a short `<h1>` that a title is made of but for the site's name.
func findHeadline(_ blocks: [MeasuredBlock], titles: [Text]) -> Int? {
  let wanted = titles.map(wordsOnly)
  var found: Int?
  for (index, block) in blocks.enumerated() where block.isHeading && block.line.wordCount >= 3 {
    let words = wordsOnly(block.line.text)
    guard wanted.contains(where: { $0[...].position(of: words) != nil }) else { continue }
    if block.block.kind == .heading(1) { return index }
    found = found ?? index
  }
  return found
    ?? blocks.firstIndex { $0.block.kind == .heading(1) && $0.line.wordCount >= 3 }
    ?? blocks.firstIndex { isTitle($0, of: wanted) }
    ?? blocks.firstIndex { $0.block.kind == .heading(1) && isAllOfTitle($0.line.text, titles) }
}

/// Whether a heading of a word or two, "Bridge opens", is a title or what stands in one before the site's name. The
/// site's own name often is an `<h1>` too, and stands last or is such as "Gazette".
private func isAllOfTitle(_ heading: Text, _ titles: [Text]) -> Bool {
  let words = wordsOnly(heading)
  guard !words.isEmpty, !isSiteName(heading) else { return false }
  return titles.contains { title in
    signsBeforeSite.contains { sign in
      sequence(first: title) { $0.parted(by: sign)?.before }.prefix(4).contains {
        wordsOnly($0) == words
      }
    }
  }
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
