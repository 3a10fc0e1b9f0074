/// Where the next byte stands that a file format may have to write otherwise, or the end.
///
/// It may stop at bytes that can stay: what it looks for are control characters, both quotes, `&`, `<`,
/// `>`, `\`, U+007F, and the first bytes of U+0080 to U+00BF and of U+F000 to U+FFFF, among which are
/// the characters that XML can't hold. Eight bytes are looked at together.
package func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
  var index = start
  while index + 8 <= bytes.count {
    if mayHoldSign((base + index).loadUnaligned(as: UInt64.self)) {
      for place in index..<index + 8 where mayBeSign(bytes[place]) { return place }
    }
    index += 8
  }
  while index < bytes.count, !mayBeSign(bytes[index]) { index += 1 }
  return index
}

/// Whether one of eight bytes may be a sign, or is beyond ASCII.
@inline(__always)
private func mayHoldSign(_ word: UInt64) -> Bool {
  let controls = word &- 0x2020_2020_2020_2020
  let quotes = zeros((word & ~0x0404_0404_0404_0404) ^ 0x2222_2222_2222_2222)
  let apostrophe = zeros(word ^ 0x2727_2727_2727_2727)
  let brackets = zeros((word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
  let backslash = zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
  let delete = zeros(word ^ 0x7F7F_7F7F_7F7F_7F7F)
  let found = controls | quotes | apostrophe | brackets | backslash | delete | word
  return found & 0x8080_8080_8080_8080 != 0
}

/// The top bit of each byte that is zero; perhaps of the byte above one, too.
@inline(__always)
private func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

@inline(__always)
private func mayBeSign(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x7F, 0xC2, 0xEF: true
  default: false
  }
}

/// How many bytes at `index` can't stand in XML 1.0 or in a page of HTML: two for U+0080 to U+009F, three
/// for U+FFFE and U+FFFF, one for U+007F and what is below U+0020 but for tabs and line ends; else 0.
package func lengthOfUnwanted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  switch bytes[index] {
  case 0x09, 0x0A, 0x0D: 0
  case 0..<0x20, 0x7F: 1
  case 0xC2: bytes[index + 1] <= 0x9F ? 2 : 0
  case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
  default: 0
  }
}
