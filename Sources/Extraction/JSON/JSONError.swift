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
  /// An error at `index` of `text`; lines are counted on from `origin`, which lies before it.
  init(_ problem: String, at index: Int, in text: Text, from origin: JSONOrigin) {
    let place = min(index, text.endIndex)
    let before = text[..<place]
    let line = before[
      (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex)...]
    self.init(
      line: origin.line + text[origin.index..<place].count { $0 == UInt8(ascii: "\n") },
      column: line.length + 1, problem: problem)
  }
}

/// A place whose line is known, so that lines need not be counted from the start for each error.
struct JSONOrigin: Sendable {
  let index: Int
  /// The first line is 1.
  let line: Int
}
