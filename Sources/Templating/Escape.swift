/// Appends a text or an address for HTML or XML: `&`, `<`, `>` and both quotes escaped, so that it
/// may stand between tags and in quoted attributes; what XML 1.0 can't hold is left out.
func appendEscaped(_ value: Value, to output: inout [UInt8]) {
  appendBytes(of: value) { byte in
    switch byte {
    case UInt8(ascii: "&"): output += [0x26, 0x61, 0x6D, 0x70, 0x3B]
    case UInt8(ascii: "<"): output += [0x26, 0x6C, 0x74, 0x3B]
    case UInt8(ascii: ">"): output += [0x26, 0x67, 0x74, 0x3B]
    case UInt8(ascii: "\""): output += [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B]
    case UInt8(ascii: "'"): output += [0x26, 0x23, 0x33, 0x39, 0x3B]
    default: output.append(byte)
    }
  }
}

/// Appends a text or an address as it is for plain text, on one line.
func appendPlain(_ value: Value, to output: inout [UInt8]) {
  appendBytes(of: value) { byte in
    output.append(byte < 0x20 ? 0x20 : byte)
  }
}

/// Hands on the bytes of a text without the characters that XML 1.0 (2.2) has no place for.
private func appendBytes(of value: Value, _ append: (UInt8) -> Void) {
  let text: String
  switch value {
  case .text(let value), .address(let value): text = value
  default: return
  }
  for scalar in text.unicodeScalars where isAllowed(scalar) {
    UTF8.encode(scalar)?.forEach(append)
  }
}

private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
  default: true
  }
}
