/// The hash of a word that is being read, and those of the word without its last bytes, so that its
/// letters need not be kept to tell its stem.
struct RunningWord {
  /// That of the word in small letters, as `FunctionWords.hash(of:)` gives it.
  private(set) var hash = emptyHash
  /// The same without the last byte, the last two and the last three.
  private var before = (emptyHash, emptyHash, emptyHash)
  /// The last four bytes, the last one lowest.
  private var tail: UInt32 = 0
  /// How many bytes it may still take, of 64; below zero after a letter of several.
  private var room = 64
  /// The apostrophes that belong to it if a letter follows.
  private var apostrophes = 0

  /// Its bytes, without apostrophes at its end.
  var length: Int { 64 - room - apostrophes }

  var isEmpty: Bool { room == 64 }

  /// Whether it begins with a digit.
  var isFigure = false

  /// Takes in the apostrophes that stand before a further letter. What is beyond 64 bytes is left out.
  @inline(__always)
  mutating func goOn() {
    guard apostrophes > 0, room > 0 else { return }
    for _ in 0..<apostrophes { take(0x27) }
    apostrophes = 0
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard room > 0 else { return }
    room -= 1
    take(byte)
  }

  /// Appends a letter beyond ASCII as a whole.
  mutating func append(_ letter: Unicode.Scalar) {
    guard room > 0 else { return }
    for byte in letter.utf8 {
      room -= 1
      take(byte)
    }
  }

  mutating func appendApostrophe() {
    guard room > 0 else { return }
    room -= 1
    apostrophes += 1
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) {
    before = (hash, before.0, before.1)
    hash = mixed(hash, byte)
    tail = tail << 8 | UInt32(byte)
  }

  /// The hash of the word without the ending of the plural or the genitive; nil if it has none.
  /// `stories` and `story` have one, as have `ships` and `ship`, `Tesk's` and `Tesk`; words that
  /// end in `ss` or `us` are left alone (the "S" stemmer of Harman 1991).
  var stem: UInt64? {
    let s = UInt32(UInt8(ascii: "s"))
    guard tail & 0xFF == s, length > 3 else { return nil }
    switch tail >> 8 & 0xFF {
    case 0x27: return before.1
    case s, UInt32(UInt8(ascii: "u")): return nil
    case UInt32(UInt8(ascii: "e")) where length > 4 && tail >> 16 & 0xFF == UInt8(ascii: "i"):
      return mixed(before.2, UInt8(ascii: "y"))
    default: return before.0
    }
  }
}
