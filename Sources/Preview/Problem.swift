/// One reason why a build failed.
package struct Problem: Sendable, Equatable {
  /// The file as the terminal names it; empty where none is to blame.
  package let file: String
  /// From 1; nil where none can be named.
  package let line: Int?
  /// From 1; nil where none can be named.
  package let column: Int?
  package let message: String
  package let advice: String?
  /// The lines around that line.
  let excerpt: [ExcerptLine]

  /// A problem with lines that are known.
  init(
    file: String, line: Int?, column: Int?, message: String, advice: String?,
    excerpt: [ExcerptLine]
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
    self.excerpt = excerpt
  }

  /// A problem with the lines around its own, read from the first of `paths` that is a file.
  package init(
    file: String, line: Int?, column: Int?, message: String, advice: String?, paths: [String]
  ) {
    let lines = line.flatMap { line in
      paths.lazy.map { Preview.excerpt(of: $0, around: line) }.first { !$0.isEmpty }
    }
    self.init(
      file: file, line: line, column: column, message: message, advice: advice,
      excerpt: lines ?? [])
  }
}
