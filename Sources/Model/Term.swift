/// A word of an article, by which the corpus compares it with others.
package struct Term: Hashable, Sendable {
  /// A hash of the word in small letters and without the ending of the plural; a pair of signs
  /// in scripts that put no spaces between words.
  package let id: UInt32
  /// How often it stands among the first content words of the text, at most 255.
  package let body: UInt8
  /// How often it stands in the headline, at most 255.
  package let headline: UInt8

  package init(id: UInt32, body: UInt8, headline: UInt8) {
    self.id = id
    self.body = body
    self.headline = headline
  }
}
