/// Something the user should know about one of their files.
package struct Diagnostic: Sendable, Hashable {
  /// How bad it is: only an `error` says that a file could not be used.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  package let severity: Severity
  /// The file's path below the digest's folder.
  package let file: String
  /// The first line is 1; nil where no line can be named.
  package let line: Int?
  /// The first column is 1; nil where no column can be named.
  package let column: Int?
  /// What happened and why it matters: small letters, no full stop at the end.
  package let message: String
  /// What to do about it: whole sentences, or nil where nothing need be done.
  package let advice: String?

  package init(
    _ severity: Severity, file: String, line: Int? = nil, column: Int? = nil,
    _ message: String, advice: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
  }

  /// The diagnostic on one line, in the shape that editors and terminals know:
  /// `seeds/a.txt:1: warning: no date found; filed under "undated". Add a line such as "…".`
  package var text: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    let end = advice.map { ". \($0)" } ?? ""
    return "\(file)\(place): \(severity.rawValue): \(message)\(end)"
  }
}

extension Diagnostic: Comparable {
  /// By file, line and column, so that a report reads in the same order every time.
  package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
    (one.file, one.line ?? 0, one.column ?? 0, one.severity.rawValue, one.message)
      < (other.file, other.line ?? 0, other.column ?? 0, other.severity.rawValue, other.message)
  }
}
