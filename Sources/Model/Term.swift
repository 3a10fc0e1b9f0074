/// A word of an article, by which the corpus compares it with others. Six bytes, since an article has a hundred
/// and more, and those of all articles are at hand at once.
package struct Term: Hashable, Sendable {
  private let low: UInt16
  private let high: UInt16

  /// A hash of the word in small letters and without the ending of the plural; a pair of signs
  /// in scripts that put no spaces between words.
  package var id: UInt32 { UInt32(high) << 16 | UInt32(low) }
  /// How often it stands among the first content words of the text, at most 255.
  package let body: UInt8
  /// How often it stands in the headline, at most 255.
  package let headline: UInt8

  package init(id: UInt32, body: UInt8, headline: UInt8) {
    low = UInt16(truncatingIfNeeded: id)
    high = UInt16(truncatingIfNeeded: id >> 16)
    self.body = body
    self.headline = headline
  }
}
