/// The source of a page that names none in its head: what its title ends with, `Bridge opens - The Shore`, if that
/// stands elsewhere on the page as a link to the front page or in a notice of rights, `© 2024 The Shore`; else what a
/// label beside the date says.
func sourceOnPage(_ weighed: WeighedPage, _ meta: PageMeta) -> Finding<String>? {
  if let name = nameInTitle(weighed, meta.title), isSiteOf(name, weighed) {
    return Finding(oneLine(name.string), origin: "the page's title")
  }
  return weighed.datedLineBelowHeadline()?.source.map {
    Finding($0, origin: "a line below the headline")
  }
}

/// What stands behind the last sign of a title that may part the site's name from the headline.
private func nameInTitle(_ weighed: WeighedPage, _ title: Text) -> Text? {
  guard let headline = weighed.headline, title.count <= 400 else { return nil }
  let parts = signsBeforeSite.compactMap { title.parted(by: $0) }.min {
    $0.after.count < $1.after.count
  }
  guard let parts, (1...60).contains(parts.after.count) else { return nil }
  let words = wordsOnly(weighed.blocks[headline].line.text)
  return wordsOnly(parts.before)[...].position(of: words) != nil ? parts.after : nil
}

private func isSiteOf(_ name: Text, _ weighed: WeighedPage) -> Bool {
  let words = wordsOnly(name)
  guard !words.isEmpty else { return false }
  return weighed.blocks.contains { block in
    guard block.line.length <= 300, block.line.text.count >= name.count else { return false }
    if leadsHome(block, in: weighed.page) { return wordsOnly(block.line.text) == words }
    return rightsSigns.contains { block.line.folded[...].position(of: $0) != nil }
      && wordsOnly(block.line.text)[...].position(of: words) != nil
  }
}

private let rightsSigns = ["©", "copyright", "(c)"].map { Array($0.utf8) }
