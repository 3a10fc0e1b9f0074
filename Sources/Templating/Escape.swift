// How texts are written: what may stay is copied in long pieces.

/// Appends a text or an address for HTML or XML: `&`, `<`, `>` and both quotes escaped, so that it
/// may stand between tags and in quoted attributes; what XML 1.0 can't hold is left out.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
  appendShown(text, to: &output) { byte, output in
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
func appendPlain(_ text: String, to output: inout [UInt8]) {
  appendShown(text, to: &output) { byte, output in output.append(byte < 0x20 ? 0x20 : byte) }
}

/// Appends a text without the characters that XML 1.0 (2.2) has no place for; `write` appends the bytes that
/// `endOfPlainRun` stops at, as a format may have to write them otherwise.
@inline(__always)
package func appendShown(
  _ text: String, to output: inout [UInt8], _ write: (UInt8, inout [UInt8]) -> Void
) {
  var text = text
  text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let end = endOfPlainRun(bytes, from: index)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      guard end < bytes.count else { break }
      let unwanted = lengthOfUnwanted(bytes, at: end)
      if unwanted == 0 { write(bytes[end], &output) }
      index = end + max(unwanted, 1)
    }
  }
}
