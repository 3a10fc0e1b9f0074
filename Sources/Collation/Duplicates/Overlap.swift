import Model

/// What two texts have in common, by the number of their shingles.
package struct Overlap: Hashable, Sendable {
  package let older: Int
  package let newer: Int
  package let shared: Int

  package init(older: Int, newer: Int, shared: Int) {
    self.older = older
    self.newer = newer
    self.shared = shared
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
/// Reports by one form, such as those of a market on different days, must be the same by four fifths.
/// Short texts share standing phrases: they must be equal, and stand under one headline.
func isSameText(_ older: CollationItem, _ newer: CollationItem, _ overlap: Overlap) -> Bool {
  if min(overlap.older, overlap.newer) < shortText {
    return overlap.resemblance == 1 && shareHeadline(older, newer)
  }
  if overlap.resemblance >= 0.5, !isOfOneForm(older, newer) || overlap.resemblance >= 0.8 {
    return true
  }
  if overlap.resemblance >= 0.3, shareHeadline(older, newer) { return true }
  return overlap.containment >= 0.8 && isNear(older.header, newer.header)
    && (overlap.proportion >= 0.3 || shareHeadline(older, newer))
}

/// Whether both may be written by one form, as market reports and weather warnings are: by one source, or
/// unknown ones, on different days and under different headlines. Then half of a text in common is no
/// more than the form.
private func isOfOneForm(_ one: CollationItem, _ other: CollationItem) -> Bool {
  guard let first = one.header.published?.day, let second = other.header.published?.day,
    first != second
  else { return false }
  return one.header.source?.name == other.header.source?.name && !shareHeadline(one, other)
}

private func shareHeadline(_ one: CollationItem, _ other: CollationItem) -> Bool {
  plain(one.header.headline.text) == plain(other.header.headline.text)
}

/// Fifty words.
private let shortText = 47

/// Whether no more than a month lies between two articles, as far as is known: what repeats an old
/// report inside a new one is news of its own.
private func isNear(_ one: ArticleHeader, _ other: ArticleHeader) -> Bool {
  guard let first = one.published?.day, let second = other.published?.day else { return true }
  return abs(first.number - second.number) <= 31
}
