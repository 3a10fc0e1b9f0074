/// What is known of listed words, as bits, by the words' hashes.
///
/// An open-addressed table that is small enough to stay in the processor's nearest cache: a place takes
/// two bytes, and of the words themselves only those are touched that are likely the one looked for.
package struct BitsOfWords: Sendable {
  /// The upper half of a word's hash and, in the lower half, its bits; in the order of the lists.
  private var words: [UInt64] = []
  /// The number of the word that stands at a place, from 1 on, in 13 bits, and three bits of its hash
  /// above them. Zero marks a free place.
  private var places: [UInt16]

  /// A table for up to `capacity` words, of 4,000 at the most.
  package init(capacity: Int) {
    var size = 16
    while size < capacity * 2, size < 1 << 13 { size *= 2 }
    places = Array(repeating: 0, count: size)
  }

  /// Adds bits to those of a word. Words beyond the table's capacity are left out.
  package mutating func insert(_ bits: UInt32, of hash: UInt64) {
    let (place, number) = find(hash)
    if number > 0 {
      words[number - 1] |= UInt64(bits)
    } else if words.count < places.count - 1 {
      words.append(hash & Self.upperHalf | UInt64(bits))
      places[place] = Self.mark(hash) | UInt16(words.count)
    }
  }

  /// The bits of a word; none for a word that is not listed. That another word is taken for a listed one
  /// by chance is less likely than one in 2^40.
  package func bits(of hash: UInt64) -> UInt32 {
    let number = find(hash).number
    return number > 0 ? UInt32(truncatingIfNeeded: words[number - 1]) : 0
  }

  /// Where the word stands and its number, or the free place where it would stand and 0.
  @inline(__always)
  private func find(_ hash: UInt64) -> (place: Int, number: Int) {
    let mark = Self.mark(hash)
    let last = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & last
    while places[place] != 0 {
      let number = Int(places[place] & 0x1FFF)
      if places[place] & 0xE000 == mark, (words[number - 1] ^ hash) & Self.upperHalf == 0 {
        return (place, number)
      }
      place = (place + 1) & last
    }
    return (place, 0)
  }

  private static func mark(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash) & 0xE000 }

  private static let upperHalf: UInt64 = 0xFFFF_FFFF_0000_0000
}
