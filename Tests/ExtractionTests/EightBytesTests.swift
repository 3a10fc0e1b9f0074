import Testing

@testable import Extraction

@Suite("Eight bytes looked at in one go")
struct EightBytesTests {
  /// Each byte at each place, among letters.
  private static let samples: [[UInt8]] = (0...255).flatMap { byte in
    (0..<8).map { place in
      var bytes = Array("abcDEFgh".utf8)
      bytes[place] = UInt8(byte)
      return bytes
    }
  }

  @Test("tell the same as a look at each of them")
  func each() {
    for bytes in Self.samples {
      let eight = bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) }
      #expect(places(eight.spaces) == places(of: bytes, where: isSpace))
      #expect(places(eight.digits) == places(of: bytes, where: isDigit))
      #expect(places(eight.beyondASCII) == places(of: bytes) { $0 >= 0x80 })
      #expect(places(eight.continuations) == places(of: bytes) { $0 & 0xC0 == 0x80 })
      #expect(places(eight.equal(to: 0x68)) == places(of: bytes) { $0 == 0x68 })
      #expect(places(eight.between(0x5B, 0x60)) == places(of: bytes) { (0x5B...0x60).contains($0) })
      #expect(eight.isPlain == bytes.allSatisfy { (0x20..<0x7F).contains($0) })
      let low = (0..<8).map { UInt8(truncatingIfNeeded: eight.lowered >> UInt64(8 * $0)) }
      #expect(low == bytes.map(lower))
    }
  }

  @Test("have spaces after the end of a text")
  func end() {
    let eight = Array("ferry".utf8).withUnsafeBufferPointer { EightBytes(endOf: $0, from: 2) }
    #expect(places(eight.spaces) == [3, 4, 5, 6, 7])
    #expect(firstPlace(eight.equal(to: UInt8(ascii: "y"))) == 2)
    #expect(count(eight.equal(to: UInt8(ascii: "r"))) == 2)
  }

  private func places(_ mask: UInt64) -> [Int] {
    (0..<8).filter { mask & 0x80 << UInt64(8 * $0) != 0 }
  }

  private func places(of bytes: [UInt8], where holds: (UInt8) -> Bool) -> [Int] {
    bytes.indices.filter { holds(bytes[$0]) }
  }
}
