// Texts as fields of a line that tabs part.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text on one line without tabs, as a field of the ledger or the manifest: the name of a file may hold
/// tabs and line ends.
func escaped(_ id: String) -> String {
  guard id.utf8.contains(where: isEscaped) else { return id }
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

/// Whether a text with such a byte in it may not stand in a field as it is.
private func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "%") }

/// Appends a text as such a field.
func appendEscaped(_ id: String, to bytes: inout [UInt8]) {
  let start = bytes.count
  bytes += id.utf8
  guard bytes[start...].contains(where: isEscaped) else { return }
  bytes.replaceSubrange(start..., with: escaped(id).utf8)
}

/// The text of a field that `escaped` wrote.
func unescaped(_ field: ArraySlice<UInt8>) -> String {
  guard field.contains(UInt8(ascii: "%")) else { return String(decoding: field, as: UTF8.self) }
  // By bytes: a mark that joins the sign before it must not hide it.
  var text: [UInt8] = []
  var rest = field
  while let next = rest.popFirst() {
    if next == UInt8(ascii: "%"), let byte = mark(rest.prefix(2)) {
      text.append(byte)
      rest = rest.dropFirst(2)
    } else {
      text.append(next)
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private func mark(_ digits: ArraySlice<UInt8>) -> UInt8? {
  switch String(decoding: digits, as: UTF8.self) {
  case "09": 0x09
  case "0A": 0x0A
  case "0D": 0x0D
  case "25": 0x25
  default: nil
  }
}

/// The lines of a file, whether they end in LF or, as git may write them, in CR LF.
func linesOfFile(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}

/// The fields of a line.
func fields(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
}

/// Whether one path comes before another by its bytes.
func comesBefore(_ one: String, _ other: String) -> Bool {
  let order = one.utf8.withContiguousStorageIfAvailable { one in
    other.utf8.withContiguousStorageIfAvailable { other in
      comesBefore(UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
    }
  }
  return (order ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
}

/// Whether some bytes come before others.
func comesBefore(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
  guard let first = one.baseAddress, let second = other.baseAddress else {
    return one.count < other.count
  }
  let order = memcmp(first, second, min(one.count, other.count))
  return order == 0 ? one.count < other.count : order < 0
}
