private import CXXHash

/// 128 bits that tell whether two values are the same, by XXH3.
///
/// Equal bytes give equal fingerprints on every machine and in every version. It guards against
/// change, not against an attacker: it is not a cryptographic hash.
package struct Fingerprint: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  private init(hashing bytes: UnsafeRawBufferPointer) {
    let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The fingerprint of `bytes`.
  package init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint(hashing: $0) }
  }

  /// The fingerprint of a part of some bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Fingerprint(hashing: $0) }
  }

  /// The fingerprint of `text` in UTF-8.
  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Fingerprint(hashing: UnsafeRawBufferPointer($0)) }
  }

  /// The fingerprint of `words`, which lie in memory as the machine has them: for caches that stay there.
  package init(of words: [UInt64]) {
    self = words.withUnsafeBytes { Fingerprint(hashing: $0) }
  }

  /// The 16 bytes, the most significant first.
  package var bytes: [UInt8] {
    [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }

  /// 32 lower-case hexadecimal digits.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the 32 digits.
  package func appendHexadecimal(to bytes: inout [UInt8]) {
    append(high, to: &bytes)
    append(low, to: &bytes)
  }

  private func append(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
      for place in 0..<16 {
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * place) & 15)
        digits.initializeElement(at: place, to: digit + (digit < 10 ? 48 : 87))
      }
      bytes.append(contentsOf: digits)
    }
  }

  /// Reads 32 hexadecimal digits back; nil for anything else.
  package init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 32, let high = Self.word(digits.prefix(16)),
      let low = Self.word(digits.suffix(16))
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func word(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var word: UInt64 = 0
    for byte in digits {
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      default: return nil
      }
      word = word << 4 | UInt64(digit)
    }
    return word
  }
}

extension Fingerprint {
  /// `count` letters and digits (base 32 after Crockford, lower case) that stand for this
  /// fingerprint in an address; at most 12.
  package func letters(_ count: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let bytes = (0..<min(count, 12)).map { alphabet[Int(high >> (59 - 5 * UInt64($0)) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The fingerprint written as a UUID of version 8 (RFC 9562, custom), for permanent feed ids.
  package var uuid: String {
    let marked = Fingerprint(
      high: high & 0xffff_ffff_ffff_0fff | 0x8000,
      low: low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
    let digits = Array(marked.hexadecimal.utf8)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
      .map { String(decoding: digits[$0], as: UTF8.self) }
      .joined(separator: "-")
  }
}

/// The fingerprint of bytes that come in parts: that of all of them at once.
package final class RunningFingerprint {
  private let state = XXH3_createState()

  package init() { XXH3_128bits_reset(state) }

  deinit { XXH3_freeState(state) }

  /// Takes in the next bytes.
  package func add(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  /// That of the bytes up to now.
  package var fingerprint: Fingerprint {
    let hash = XXH3_128bits_digest(state)
    return Fingerprint(high: hash.high64, low: hash.low64)
  }
}
