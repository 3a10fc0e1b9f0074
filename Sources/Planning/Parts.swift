import Model

/// A list that fits on a page, or its newest articles and pages with all of them.
///
/// The parts are filled from the oldest article on, so that each but the last keeps what it holds
/// when newer articles come.
func cutIntoParts(
  _ list: ArticleList, of whole: PartPage.Whole, at path: SitePath
) -> (newest: ArticleList, pages: [Page]) {
  let range = list.range
  guard range.count > Limits.list else { return (list, []) }
  let count = (range.count + Limits.list - 1) / Limits.list
  let pages = (1...count).map { number in
    let end = range.upperBound - (number - 1) * Limits.list
    let own = max(range.lowerBound, end - Limits.list)..<end
    let page = PartPage(
      of: whole, number: number, isLast: number == count, list: list.limited(to: own, .flat))
    return Page(path.stretch(number), .part(page))
  }
  return (list.limited(to: range.prefix(Limits.newest)), pages)
}
