// Texts as fields of a line that tabs part.

/// A text on one line without tabs, as a field of the ledger or the manifest: the name of a file may hold
/// tabs and line ends.
func escaped(_ id: String) -> String {
  guard id.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "%") }) else { return id }
  return id.unicodeScalars.map { scalar in
    switch scalar {
    case "\t": "%09"
    case "\n": "%0A"
    case "\r": "%0D"
    case "%": "%25"
    default: String(scalar)
    }
  }.joined()
}

/// The text of a field that `escaped` wrote.
func unescaped(_ field: Substring) -> String {
  let marks: [[UInt8]: UInt8] = [
    Array("%09".utf8): 0x09, Array("%0A".utf8): 0x0A, Array("%0D".utf8): 0x0D,
    Array("%25".utf8): 0x25,
  ]
  // By bytes: a mark that joins the sign before it must not hide it.
  var id: [UInt8] = []
  var rest = Array(field.utf8)[...]
  while let next = rest.popFirst() {
    if next == UInt8(ascii: "%"), let byte = marks[[next] + rest.prefix(2)] {
      id.append(byte)
      rest = rest.dropFirst(2)
    } else {
      id.append(next)
    }
  }
  return String(decoding: id, as: UTF8.self)
}
