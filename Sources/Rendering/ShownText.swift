import Templating

/// Appends a text without the characters that HTML and XML can't hold, since the pages leave them out too.
/// `sign` appends a byte that a format may have to write otherwise (`endOfPlainRun` tells which).
func appendShown(
  _ text: String, to output: inout [UInt8], sign: (UInt8, inout [UInt8]) -> Void
) {
  var text = text
  text.withUTF8 { bytes in
    var index = 0
    while index < bytes.count {
      let end = endOfPlainRun(bytes, from: index)
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end]))
      guard end < bytes.count else { break }
      let unwanted = lengthOfUnwanted(bytes, at: end)
      if unwanted == 0 { sign(bytes[end], &output) }
      index = end + max(unwanted, 1)
    }
  }
}
