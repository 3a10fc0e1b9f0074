/// A text with all line ends as `\n`, odd spaces as plain ones, and without characters that no reader
/// sees: control characters, soft hyphens, zero-width spaces, byte order marks,
/// noncharacters. Letters and their marks are joined (`composed`).
///
/// Joiners (U+200C, U+200D) and direction marks stay: scripts need them.
func cleaned(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let start = index
    while index < bytes.count, !mayNeedChange[Int(bytes[index])] { index += 1 }
    result += bytes[start..<index]
    if index < bytes.count { index += clean(bytes, at: index, into: &result) }
  }
  return composed(result)
}

/// By byte, whether a character that begins with it may need a change.
private let mayNeedChange: [Bool] = (0...255).map { byte in
  (byte < 0x20 && byte != 0x09 && byte != 0x0A) || [0x7F, 0xC2, 0xE2, 0xE3, 0xEF].contains(byte)
}

/// Handles what may need a change; returns how many bytes it took.
private func clean(_ bytes: [UInt8], at index: Int, into result: inout [UInt8]) -> Int {
  let lineBreak = UInt8(ascii: "\n")
  switch bytes[index] {
  case UInt8(ascii: "\r"):
    result.append(lineBreak)
    return index + 1 < bytes.count && bytes[index + 1] == lineBreak ? 2 : 1
  case lineBreak, UInt8(ascii: "\t"): result.append(bytes[index])
  case 0x0B, 0x0C: result.append(lineBreak)
  case 0x00...0x1F, 0x7F: break
  default: return cleanSequence(bytes, at: index, into: &result)
  }
  return 1
}

private func cleanSequence(_ bytes: [UInt8], at index: Int, into result: inout [UInt8]) -> Int {
  let width = bytes[index] == 0xC2 ? 2 : 3
  guard index + width <= bytes.count else {
    result.append(bytes[index])
    return 1
  }
  let sequence = bytes[index..<index + width]
  switch width == 2 ? UInt32(sequence[index + 1]) : scalar(sequence) {
  case 0x80...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: break
  case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(0x20)
  case 0x2028, 0x2029: result.append(UInt8(ascii: "\n"))
  default: result += sequence
  }
  return width
}

/// The scalar of a sequence of three bytes.
private func scalar(_ sequence: Text) -> UInt32 {
  sequence.dropFirst().reduce(UInt32(sequence[sequence.startIndex] & 0x0F)) {
    $0 << 6 | UInt32($1 & 0x3F)
  }
}
