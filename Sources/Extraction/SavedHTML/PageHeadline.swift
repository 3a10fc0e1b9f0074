/// The headline of a page: the heading that its titles repeat, else what its titles say without the
/// site's name. Nil if there is neither.
func pageHeadline(
  _ weighed: WeighedPage, _ meta: PageMeta, siteName: String?
) -> Finding<String>? {
  if let index = weighed.headline {
    let text = oneLine(weighed.blocks[index].line.text.string)
    return Finding(text, origin: "the page's main heading")
  }
  let titles = [
    ("og:title", meta["og:title"]), ("JSON-LD headline", meta.data.headline),
    ("twitter:title", meta["twitter:title"]), ("<title>", meta.title),
  ]
  for (origin, text) in titles {
    let title = text.map(tidy) ?? ""
    if !title.isEmpty { return Finding(withoutSiteName(title, siteName), origin: origin) }
  }
  return nil
}

/// `Ferry runs again` for `Ferry runs again | The Gazette`: a title without the last part after a bar or
/// dash, if that is the site's name or the shorter part of a title with a bar.
func withoutSiteName(_ title: String, _ siteName: String?) -> String {
  for mark in [" | ", " - ", " – ", " — ", " :: ", " » "] {
    guard let place = title.range(of: mark) else { continue }
    let before = String(title[..<place.lowerBound])
    let after = String(title[place.upperBound...])
    let isName = siteName.map {
      wordsOnly(Array(after.utf8)[...]) == wordsOnly(Array($0.utf8)[...])
    }
    if isName == true || (mark == " | " && before.utf8.count > after.utf8.count) { return before }
  }
  return title
}

extension String {
  /// The last place where `mark` stands.
  fileprivate func range(of mark: String) -> Range<String.Index>? {
    let text = Array(utf8)
    let sign = Array(mark.utf8)
    guard text.count > sign.count else { return nil }
    for start in (1...(text.count - sign.count)).reversed()
    where text[start..<(start + sign.count)].elementsEqual(sign) {
      return utf8.index(
        startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: start + sign.count)
    }
    return nil
  }
}
