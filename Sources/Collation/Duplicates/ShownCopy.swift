import Model

/// Whether of two articles with one text the newer one is shown in place of the older, where rights do not
/// decide.
///
/// A text without a date would take the article from its day; so only where the dated one is an excerpt of it.
/// Of texts of one day neither of which is an excerpt, the one is shown that the editor put right, else the one
/// of which more is known: page and plain text of one article are often saved side by side, and what only one
/// of them tells would be lost, such as who wrote it and where the original stands. Few sentences more, which
/// mostly are furniture, count less than that. Of several days the first counts, as who printed a text first is
/// mostly its source; but a text that is longer and has all of the earlier one, or is a longer version by the
/// same source, says what readers want to know now.
func isShownInPlace(
  of older: ArticleHeader, _ newer: ArticleHeader, _ overlap: Overlap
) -> Bool {
  let losesDate = older.published != nil && newer.published == nil
  if losesDate, Double(overlap.newer) < 1.5 * Double(overlap.older) { return false }
  if older.published?.day == newer.published?.day, overlap.proportion >= 0.8,
    let isBetter = isBetterKnown(newer, than: older)
  {
    return isBetter
  }
  return overlap.isReplaced(isSameSource: isByOneSource(older, newer))
}

/// Whether the editor put an article right and not the other, or else more is known of it; nil where both are alike,
/// or where different sources tell by their times which of them was first.
private func isBetterKnown(_ one: ArticleHeader, than other: ArticleHeader) -> Bool? {
  if one.isCorrected != other.isCorrected { return one.isCorrected }
  let haveTimes = one.published?.minute != nil && other.published?.minute != nil
  let areNamed = one.source != nil && other.source != nil
  if haveTimes, areNamed, !isByOneSource(one, other) { return nil }
  return zip(one.whatIsKnown, other.whatIsKnown).first { $0 != $1 }?.0
}

extension ArticleHeader {
  /// Whether readers are told these things of it, the most important first.
  fileprivate var whatIsKnown: [Bool] {
    [
      source != nil, original != nil, !headline.isDerived, !authors.isEmpty,
      published?.minute != nil,
    ]
  }
}

/// Whether two articles are known to be by one source.
private func isByOneSource(_ one: ArticleHeader, _ other: ArticleHeader) -> Bool {
  guard let name = one.source?.name else { return false }
  return other.source.map { topicID($0.name) } == topicID(name)
}
