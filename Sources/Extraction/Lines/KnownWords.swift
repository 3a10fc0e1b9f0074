/// The words of all kinds and the small words of all languages in an open-addressed table, for every
/// word of a page is looked up in it.
struct KnownWords {
  /// The mark of a small word; the lower bits are those of `WordKind`.
  static let small: UInt64 = 1 << 63

  /// Two to the power of 12: some 1,200 words fill less than a third of it. Zero marks a free place.
  private var keys = [UInt64](repeating: 0, count: 1 << 12)
  private var marks = [UInt64](repeating: 0, count: 1 << 12)

  fileprivate init() {
    for (kind, words) in wordKinds { insert(words, 1 << UInt64(kind.rawValue)) { _ in true } }
    for entry in functionWords { insert(entry.words, Self.small) { isSmallWord($0) } }
  }

  private mutating func insert(_ words: String, _ mark: UInt64, where holds: ([UInt8]) -> Bool) {
    for word in words.split(separator: " ").map({ Array($0.utf8) }) where holds(word) {
      let place = place(of: word.reduce(Self.start, Self.key))
      keys[place] = word.reduce(Self.start, Self.key)
      marks[place] |= mark
    }
  }

  /// The key of no byte; `key` makes that of a word from it, byte by byte.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key with one more byte, in which ASCII capitals count as small letters (FNV-1a, 64 bits).
  static func key(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01B3
  }

  /// The marks of the word with this key; none for other words.
  func marks(of key: UInt64) -> UInt64 { marks[place(of: key)] }

  /// Where the word stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & 0xFFF }
    return place
  }
}

let knownWords = KnownWords()
