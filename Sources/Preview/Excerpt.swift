#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line of a file with its number, from 1.
struct ExcerptLine: Sendable, Equatable {
  let number: Int
  /// Without its end; cut where it is very long.
  let text: String
}

/// The lines of a file around one of them, three before and three after; none if the file can't be read
/// or has no such line. Only the first megabyte of a file is looked at.
func excerpt(of file: String, around line: Int) -> [ExcerptLine] {
  let descriptor = retried { open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  guard let bytes = readAll(descriptor, limit: 1 << 20) else { return [] }
  return excerpt(of: bytes, around: line)
}

/// The lines of a text around one of them.
func excerpt(of bytes: [UInt8], around line: Int) -> [ExcerptLine] {
  var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  // What follows the last line end is no line.
  if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
  guard (1...lines.count).contains(line) else { return [] }
  return (max(1, line - 3)...min(lines.count, line + 3)).map { number in
    let text = lines[number - 1].filter { $0 != UInt8(ascii: "\r") }.prefix(400)
    return ExcerptLine(number: number, text: String(decoding: text, as: UTF8.self))
  }
}
