import Model

/// A list that fits on a page, or its newest articles and pages with all of them.
///
/// The parts are filled from the oldest article on, so that each but the last keeps what it holds
/// when newer articles come.
func cutIntoParts(
  _ list: ArticleList, of whole: PartPage.Whole, at path: SitePath
) -> (newest: ArticleList, pages: [Page]) {
  let ranges = stretchesFromTheEnd(of: list.range)
  guard !ranges.isEmpty else { return (list, []) }
  let pages = ranges.enumerated().map { index, range in
    let page = PartPage(
      of: whole, number: index + 1, isLast: index + 1 == ranges.count,
      list: list.limited(to: range, .flat))
    return Page(path.stretch(index + 1), .part(page))
  }
  return (list.limited(to: list.range.prefix(Limits.newest)), pages)
}

/// `range` in stretches that a page holds, the one at its end first; none if a page holds it all.
func stretchesFromTheEnd(of range: Range<Int>) -> [Range<Int>] {
  guard range.count > Limits.list else { return [] }
  return stride(from: range.upperBound, to: range.lowerBound, by: -Limits.list).map { end in
    max(range.lowerBound, end - Limits.list)..<end
  }
}
