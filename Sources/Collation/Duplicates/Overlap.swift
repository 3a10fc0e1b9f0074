import Model

/// What two texts have in common, by the number of their shingles.
package struct Overlap: Hashable, Sendable {
  package let older: Int
  package let newer: Int
  package let shared: Int
  /// How many in a thousand of the words of both are in both: many where words were changed here and there,
  /// fewer where sentences were put in place of others.
  package let words: Int
  /// Whether each has a good many figures that the other has not, as reports of different weeks have.
  package let hasOtherFigures: Bool

  package init(older: Int, newer: Int, shared: Int, words: Int = 0, hasOtherFigures: Bool = false) {
    self.older = older
    self.newer = newer
    self.shared = shared
    self.words = words
    self.hasOtherFigures = hasOtherFigures
  }

  /// How much of both together is in both, from 0 to 1 (Jaccard).
  var resemblance: Double {
    let all = older + newer - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// How much of the shorter one is in the other, from 0 to 1.
  var containment: Double {
    let shorter = min(older, newer)
    return shorter == 0 ? 0 : Double(shared) / Double(shorter)
  }

  /// How long the shorter one is beside the longer, from 0 to 1.
  var proportion: Double {
    let longer = max(older, newer)
    return longer == 0 ? 0 : Double(min(older, newer)) / Double(longer)
  }

  /// Whether the newer one says all that the older one said, or nearly, and more.
  fileprivate var isExtended: Bool {
    Double(shared) >= 0.8 * Double(older) && Double(newer) >= 1.05 * Double(older)
  }

  /// Whether the newer text, which is the same article, takes the older one's place: it is longer,
  /// and has the older one in it or comes from the same source.
  func isReplaced(isSameSource: Bool) -> Bool {
    isExtended || isSameSource && Double(newer) >= 1.05 * Double(older)
  }
}

/// Whether two articles have the same text, in full, edited or cut.
///
/// Of 2.5 million pairs of real articles seven lay between .35 and .6: rewritten updates, so that the
/// bound at .5 is no narrow one; those between .1 and .3 were reports of one event by different
/// hands. Under one headline .3 is enough: with a third of all words changed in half of a copy's
/// sentences it is still found. A text cut to two fifths resembles the whole by .4 only, but is contained
/// in it; a text that is a small part of another is a quotation there, unless both have one headline.
/// Short texts share standing phrases: they must be equal, and stand under one headline. What recurs by one
/// form is no copy, see `isVersion`; nor are reports of different days that tell different figures.
func isSameText(_ older: CollationItem, _ newer: CollationItem, _ overlap: Overlap) -> Bool {
  if min(overlap.older, overlap.newer) < shortText {
    return overlap.resemblance == 1 && shareHeadline(older, newer)
  }
  let days = daysBetween(older.header, newer.header) ?? 0
  if days > 0, overlap.hasOtherFigures { return false }
  if days > 0, older.header.source?.name == newer.header.source?.name {
    return isVersion(older, newer, overlap, days: days)
  }
  if overlap.resemblance >= 0.5 { return true }
  guard days <= month else { return false }
  if overlap.resemblance >= 0.3, shareHeadline(older, newer) { return true }
  return overlap.containment >= 0.8
    && (overlap.proportion >= 0.3 || shareHeadline(older, newer))
}

/// Whether of two articles of different days by one source, or by unknown ones, one is a version of the
/// other.
///
/// Market reports, court lists and weather warnings are written by one form, with other sentences in it each
/// time, so that half of a text in common is no more than the form. A version is the same by four fifths or
/// has nearly all of the other in it; or words were changed here and there, which leaves the words of a text
/// much as they were. Within a week and under one headline less of both is enough.
private func isVersion(
  _ older: CollationItem, _ newer: CollationItem, _ overlap: Overlap, days: Int
) -> Bool {
  if overlap.resemblance >= 0.8 { return true }
  if days <= week, shareHeadline(older, newer) {
    return overlap.containment >= 0.8 || overlap.resemblance >= 0.3 && overlap.words >= 700
  }
  return days <= month
    && (overlap.containment >= 0.9 && overlap.proportion >= 0.3
      || overlap.containment >= 0.8 && overlap.words >= 850)
}

private func shareHeadline(_ one: CollationItem, _ other: CollationItem) -> Bool {
  plain(one.header.headline.text) == plain(other.header.headline.text)
}

/// Fifty words.
private let shortText = 47

private let week = 7
/// In days. What repeats an older report inside a new one is news of its own.
private let month = 31

/// How many days lie between two articles, where that is known.
private func daysBetween(_ one: ArticleHeader, _ other: ArticleHeader) -> Int? {
  guard let first = one.published?.day, let second = other.published?.day else { return nil }
  return abs(first.number - second.number)
}
