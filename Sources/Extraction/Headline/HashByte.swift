import Model

/// The hash of no bytes at all, as `FunctionWords.hash(of:)` gives it (64-bit FNV-1a).
let hashOfNothing: UInt64 = 0xCBF2_9CE4_8422_2325

/// Carries the hash of a word on by a byte of a small letter: what is read byte by byte anyway is
/// hashed on the way.
@inline(__always)
func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

/// The hashes of words that single spaces part, by `FunctionWords.hash(of:)`.
func hashes(_ words: String) -> [UInt64] {
  words.utf8.split(separator: 0x20).map { FunctionWords.hash(of: Array($0)[...]) }
}
