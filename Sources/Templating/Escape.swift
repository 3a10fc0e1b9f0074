// How texts are written. Both functions look for the few bytes that can't stay as they are and copy
// what lies between them in one piece.

/// Appends a text or an address for HTML or XML: `&`, `<`, `>` and both quotes escaped, so that it
/// may stand between tags and in quoted attributes; what XML 1.0 can't hold is left out.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
  appendReplacing(text, in: &output) { byte, output in
    switch byte {
    case UInt8(ascii: "&"): output += [0x26, 0x61, 0x6D, 0x70, 0x3B]
    case UInt8(ascii: "<"): output += [0x26, 0x6C, 0x74, 0x3B]
    case UInt8(ascii: ">"): output += [0x26, 0x67, 0x74, 0x3B]
    case UInt8(ascii: "\""): output += [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B]
    case UInt8(ascii: "'"): output += [0x26, 0x23, 0x33, 0x39, 0x3B]
    case 0x09, 0x0A, 0x0D: output.append(byte)
    default: break
    }
  }
}

/// Appends a text or an address as it is for plain text, on one line.
func appendPlain(_ text: String, to output: inout [UInt8]) {
  appendReplacing(text, in: &output) { byte, output in
    switch byte {
    case 0x09, 0x0A, 0x0D: output.append(0x20)
    case 0x20..<0x7F: output.append(byte)
    default: break
    }
  }
}

/// Appends a text without the characters that XML 1.0 (2.2) has no place for. `replace` writes what
/// stands for a byte below 0x80 that may not stay as it is.
@inline(__always)
private func appendReplacing(
  _ text: String, in output: inout [UInt8], _ replace: (UInt8, inout [UInt8]) -> Void
) {
  var text = text
  text.withUTF8 { bytes in
    var copied = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = isSuspect(byte) ? lengthOfUnwanted(bytes, at: index) : 0
      if length > 0 {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
        if byte < 0x7F { replace(byte, &output) }
        copied = index + length
      }
      index += max(length, 1)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
  }
}

/// Whether a byte may be one that can't stay, or begin a character that can't.
@inline(__always)
private func isSuspect(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0x7F, 0xC2, 0xEF:
    true
  default: false
  }
}

/// How many bytes must go at `index`: one, those of a control character U+0080 to U+009F, or those of
/// U+FFFE and U+FFFF; 0 where a suspect character may stay.
private func lengthOfUnwanted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  switch bytes[index] {
  case 0xC2: bytes[index + 1] <= 0x9F ? 2 : 0
  case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? 3 : 0
  default: 1
  }
}
