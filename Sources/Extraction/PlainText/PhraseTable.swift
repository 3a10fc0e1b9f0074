/// Phrases in folded form, one of which a line may be as a whole.
struct PhraseTable {
  /// By their hashes.
  private var phrases: [UInt64: [UInt8]] = [:]
  /// In bytes.
  private var longest = 0

  init(_ phrases: [String]) {
    for phrase in phrases.map({ Array($0.utf8) }) {
      self.phrases[hash(of: phrase[...])] = phrase
      longest = max(longest, phrase.count)
    }
  }

  /// Whether `folded` is one of them, word for word.
  func contains(_ folded: Text) -> Bool {
    guard folded.count <= longest, let phrase = phrases[hash(of: folded)] else { return false }
    return folded.elementsEqual(phrase)
  }
}
