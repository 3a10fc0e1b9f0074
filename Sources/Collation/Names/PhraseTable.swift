/// A word's or phrase's number: equal for equal words, whatever their case.
///
/// FNV-1a (Fowler, Noll, Vo) over the folded bytes. It can be carried on byte by byte, so that a
/// word's
/// plural and its stem cost nothing. Numbers of different words differ but for a chance of one in
/// 10^15
/// in an article.
typealias WordHash = UInt64

/// The number of no bytes at all.
let emptyHash: WordHash = 0xCBF2_9CE4_8422_2325

/// Carries a word's number on by one folded byte.
@inline(__always)
func mixed(_ hash: WordHash, _ byte: UInt8) -> WordHash {
  (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
}

/// The number of a phrase that goes on with another word; that of one word is the word's own.
@inline(__always)
func joined(_ phrase: WordHash, _ word: WordHash) -> WordHash {
  (phrase &* 0x9E37_79B9_7F4A_7C15) ^ word
}

/// The number of a phrase as it is found in a text.
func phraseHash(_ phrase: String) -> WordHash {
  let words = scanNameWords(Array(phrase.lowercased().utf8)).words
  guard let first = words.first else { return emptyHash }
  return words.dropFirst().reduce(first.hash) { joined($0, $1.hash) }
}

/// Values by the numbers of words or phrases: open addressing with linear probing, since words are
/// looked
/// up for every word of every article.
struct HashTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: WordHash
    var value: Value
  }

  private var slots: [Slot]
  /// A bit for each of four times as many places as slots: most words that are looked up are none of the table's,
  /// and that is told without a look at the slots, which lie far apart.
  private var filter: [UInt64]
  private let blank: Value
  private let mask: Int

  /// A table for up to `capacity` entries; `blank` is what it gives for all others.
  init(capacity: Int, blank: Value) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(key: 0, value: blank), count: size)
    filter = Array(repeating: 0, count: size / 16)
    self.blank = blank
    mask = size - 1
  }

  /// What stands there for `key`.
  subscript(key: WordHash) -> Value {
    @inline(__always) get {
      let (word, bit) = filterPlace(of: key)
      // A free slot holds the blank value.
      return filter[word] & bit == 0 ? blank : slots[place(of: key)].value
    }
    @inline(__always) set { update(key) { $0 = newValue } }
  }

  /// Changes what stands there for `key`.
  @inline(__always)
  mutating func update(_ key: WordHash, _ change: (inout Value) -> Void) {
    let place = place(of: key)
    let (word, bit) = filterPlace(of: key)
    filter[word] |= bit
    slots[place].key = key
    change(&slots[place].value)
  }

  @inline(__always)
  private func filterPlace(of key: WordHash) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: key >> 6) & (filter.count - 1), 1 << (key & 63))
  }

  /// Where `key` stands, or the free place where it would stand. A full table would have none; it
  /// is
  /// made twice as large as what it may hold.
  @inline(__always)
  private func place(of key: WordHash) -> Int {
    var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & mask }
    return place
  }
}
