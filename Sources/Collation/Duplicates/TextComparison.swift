package import Model

/// Two texts, each by what tells that it is as it was.
package struct TextPair: Hashable, Sendable {
  package let older: UInt64
  package let newer: UInt64

  package init(older: UInt64, newer: UInt64) {
    self.older = older
    self.newer = newer
  }
}

/// By what it is told how much the texts of two articles have in common. Articles are named by their index among
/// those given.
package struct TextComparison {
  /// The shingles of a text. They are asked for only where two may be copies: the shingles of a million articles
  /// would not fit into memory.
  let shingles: (Int) -> Shingles
  /// What tells of a text that it is as it was; nil where nothing is known.
  let fingerprint: (Int) -> Fingerprint?
  /// What an earlier build found: for that no text need be read.
  let known: [TextPair: Overlap]

  /// See the fields.
  package init(
    known: [TextPair: Overlap] = [:], fingerprint: @escaping (Int) -> Fingerprint? = { _ in nil },
    shingles: @escaping (Int) -> Shingles
  ) {
    self.shingles = shingles
    self.fingerprint = fingerprint
    self.known = known
  }

  /// The same where articles stand in another order: `place` gives by an article's index there the one here.
  func reordered(_ place: @escaping (Int) -> Int) -> TextComparison {
    TextComparison(
      known: known, fingerprint: { fingerprint(place($0)) }, shingles: { shingles(place($0)) })
  }

  /// The two texts; nil where nothing tells whether they are as they were.
  func pair(_ older: Int, _ newer: Int) -> TextPair? {
    guard let one = fingerprint(older), let other = fingerprint(newer) else { return nil }
    return TextPair(older: one.low, newer: other.low)
  }
}
