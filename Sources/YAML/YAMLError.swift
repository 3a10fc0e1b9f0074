/// Why a text is no YAML, or YAML that is refused, and where.
package struct YAMLError: Error, Sendable, Hashable {
  /// The first line is 1.
  package let line: Int
  /// The first column is 1.
  package let column: Int
  /// Small letters, no full stop at the end.
  package let problem: String

  package init(line: Int, column: Int, problem: String) {
    self.line = line
    self.column = column
    self.problem = problem
  }
}
