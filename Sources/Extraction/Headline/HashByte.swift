/// The hash of no bytes at all, as `FunctionWords.hash(of:)` gives it (64-bit FNV-1a).
let hashOfNothing: UInt64 = 0xCBF2_9CE4_8422_2325

/// Carries the hash of a word on by a byte of a small letter: what is read byte by byte anyway is
/// hashed on the way.
@inline(__always)
func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
