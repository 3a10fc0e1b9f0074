/// The words of all kinds in an open-addressed table, for every word of a page is looked up in it.
struct KindsOfWords {
  /// Two to the power of 11: some 350 words fill less than a fifth of it. Zero marks a free place.
  private var keys = [UInt64](repeating: 0, count: 1 << 11)
  /// A bit for each `WordKind`.
  private var kinds = [UInt64](repeating: 0, count: 1 << 11)

  fileprivate init() {
    for (kind, words) in wordKinds {
      for word in words.split(separator: " ") {
        let key = hash(of: Array(word.utf8)[...])
        let place = place(of: key)
        keys[place] = key
        kinds[place] |= 1 << UInt64(kind.rawValue)
      }
    }
  }

  /// The kinds of the word with this hash; none for other words.
  func kinds(of key: UInt64) -> UInt64 { kinds[place(of: key)] }

  /// Where the word stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 53)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & 0x7FF }
    return place
  }
}

let kindsOfWords = KindsOfWords()
