/// How often each word of a text stands in small letters.
struct SmallWords {
  private var counts: HashTable<Int32>

  init(_ words: [NameWord]) {
    counts = HashTable(capacity: words.count, blank: 0)
    for word in words where !word.isCapitalised { counts.update(word.hash) { $0 += 1 } }
  }

  /// How often the word, or its plural in s, stands in small letters.
  func count(of word: WordHash) -> Int {
    Int(counts[word]) + Int(counts[mixed(word, 0x73)])
  }
}
