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

  /// The fingerprint of `bytes`.
  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The fingerprint of a part of some bytes.
  package init(of bytes: ArraySlice<UInt8>) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The fingerprint of `text` in UTF-8.
  package init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// The 16 bytes, the most significant first.
  package var bytes: [UInt8] {
    [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }

  /// 32 lower-case hexadecimal digits.
  package var hexadecimal: String {
    Self.digits(high) + Self.digits(low)
  }

  /// Reads 32 hexadecimal digits back; nil for anything else.
  package init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.count == 32,
      text.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func digits(_ word: UInt64) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
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
