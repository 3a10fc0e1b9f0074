/// Phrases that are looked for in folded text, all in one pass. They are found where a word begins.
struct PhraseSet {
  private var byFirstByte = [[[UInt8]]](repeating: [], count: 256)
  private var isFirst = [Bool](repeating: false, count: 256)
  private let areWholeWords: Bool

  /// With `areWholeWords` a phrase must also end where a word ends.
  init(_ phrases: [String], areWholeWords: Bool = false) {
    self.areWholeWords = areWholeWords
    for phrase in phrases.map({ Array($0.utf8) }) {
      byFirstByte[Int(phrase.first ?? 0)].append(phrase)
      isFirst[Int(phrase.first ?? 0)] = true
    }
  }

  /// The phrases of several sets, wherever they begin a word: what none of these has, none of them has.
  init(joining sets: [PhraseSet]) {
    let phrases = sets.flatMap { $0.byFirstByte.joined() }
    self.init(phrases.map { String(decoding: $0, as: UTF8.self) })
  }

  /// How often its phrases stand in `folded`, counted up to `limit`.
  func count(in folded: [UInt8], limit: Int = 1) -> Int {
    folded.withUnsafeBufferPointer { folded in
      var count = 0
      var isInside = false
      for (index, byte) in folded.enumerated() {
        if !isInside, isFirst[Int(byte)], isAny(at: index, folded) {
          count += 1
          if count == limit { return count }
        }
        isInside = isLetter(byte)
      }
      return count
    }
  }

  /// Whether `folded` begins with one of them.
  func begins(_ folded: [UInt8]) -> Bool {
    guard let first = folded.first, isFirst[Int(first)] else { return false }
    return folded.withUnsafeBufferPointer { isAny(at: 0, $0) }
  }

  private func isAny(at index: Int, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    byFirstByte[Int(folded[index])].contains { phrase in
      let end = index + phrase.count
      guard end <= folded.count, folded[index..<end].elementsEqual(phrase) else { return false }
      return !areWholeWords || end == folded.count || !isLetter(folded[end])
    }
  }
}
