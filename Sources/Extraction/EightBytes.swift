/// Eight bytes of a text, looked at in one go: which of them are spaces, digits or a certain byte is
/// told by a few operations on one number, without a branch for each byte (SWAR; Hacker's Delight, 6-1).
///
/// Answers are masks with the highest bit of each byte that is meant; the first byte is the lowest.
struct EightBytes {
  let word: UInt64

  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  /// The highest bit of each byte.
  static let high: UInt64 = 0x8080_8080_8080_8080

  init(_ word: UInt64) { self.word = word }

  /// The bytes from `place` on, of which `text` must hold eight.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// The last bytes of `text`, fewer than eight, from `place` on, and spaces after them.
  init(endOf text: UnsafeBufferPointer<UInt8>, from place: Int) {
    var word: UInt64 = 0x2020_2020_2020_2020
    for index in place..<text.count {
      word ^= UInt64(text[index] ^ 0x20) << UInt64(8 * (index - place))
    }
    self.word = word
  }

  @inline(__always)
  func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ~(((difference & Self.low) &+ Self.low) | difference | Self.low)
  }

  /// Bytes of ASCII that are `first` or greater.
  @inline(__always)
  private func isAtLeast(_ first: UInt8) -> UInt64 {
    (word & Self.low) &+ (UInt64(0x80 - first) &* 0x0101_0101_0101_0101)
  }

  /// Those from `first` to `last`, two bytes of ASCII.
  @inline(__always)
  func between(_ first: UInt8, _ last: UInt8) -> UInt64 {
    isAtLeast(first) & ~isAtLeast(last + 1) & ~word & Self.high
  }

  /// Spaces and tabs.
  @inline(__always)
  var spaces: UInt64 { equal(to: 0x20) | equal(to: 0x09) }

  /// ASCII digits.
  @inline(__always)
  var digits: UInt64 { isAtLeast(0x30) & ~isAtLeast(0x3A) & ~word & Self.high }

  /// Whether all are letters, signs and spaces of ASCII.
  @inline(__always)
  var isPlain: Bool { isAtLeast(0x20) & ~isAtLeast(0x7F) & ~word & Self.high == Self.high }

  /// Bytes of characters beyond ASCII.
  @inline(__always)
  var beyondASCII: UInt64 { word & Self.high }

  /// Bytes of a character beyond ASCII that are not its first.
  @inline(__always)
  var continuations: UInt64 { word & ~(word << 1) & Self.high }

  /// The same with ASCII capitals as small letters.
  @inline(__always)
  var lowered: UInt64 {
    let capitals = isAtLeast(0x41) & ~isAtLeast(0x5B) & ~word & Self.high
    return word | capitals >> 2
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first, from `start` on.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    var place = start
    while place + 8 <= count {
      let found = EightBytes(self, at: place).equal(to: byte)
      if found != 0 { return place + firstPlace(found) }
      place += 8
    }
    while place < count {
      if self[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// Hands on all bytes, eight at a time, with spaces after the last.
  @inline(__always)
  func forEachEight(_ body: (EightBytes) -> Void) {
    var place = 0
    while place + 8 <= count {
      body(EightBytes(self, at: place))
      place += 8
    }
    if place < count { body(EightBytes(endOf: self, from: place)) }
  }
}

/// How many bytes a mask means.
@inline(__always)
func count(_ mask: UInt64) -> Int {
  Int(truncatingIfNeeded: ((mask >> 7) &* 0x0101_0101_0101_0101) >> 56)
}

/// The place, 0 to 7, of the first byte that a mask means; 8 where it means none.
@inline(__always)
func firstPlace(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
