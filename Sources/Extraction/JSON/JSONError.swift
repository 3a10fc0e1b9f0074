/// Why a text is no JSON, and where.
struct JSONError: Error, Hashable, Sendable {
  /// The first line is 1.
  let line: Int
  /// The first column is 1; counted in characters.
  let column: Int
  /// Small letters, no full stop at the end.
  let problem: String
}

extension JSONError {
  /// An error at `index` of `text`.
  init(_ problem: String, at index: Int, in text: Text) {
    let before = text[..<min(max(index, text.startIndex), text.endIndex)]
    let line = before[
      (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex)...]
    self.init(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: line.length + 1,
      problem: problem)
  }
}
