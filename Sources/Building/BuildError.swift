package import Model

/// Does something to a file without which the build can't go on; `failure` says what is impossible
/// if it goes wrong.
func orEnd<Result>(
  _ failure: String, _ action: () throws(FileError) -> Result
) throws(BuildError) -> Result {
  do {
    return try action()
  } catch {
    throw BuildError(error, doing: failure)
  }
}

/// Why there is no site: something that every page depends on is wrong. Nothing of the site was
/// touched, unless the disk itself failed half-way.
package struct BuildError: Error, Sendable, Hashable {
  /// What is wrong and what to do, at least one entry.
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  init(_ file: String, line: Int? = nil, column: Int? = nil, _ message: String, advice: String?) {
    let diagnostic = Diagnostic(
      .error, file: file, line: line, column: column, message, advice: advice)
    self.init([diagnostic])
  }

  /// A file that the build cannot go on without could not be read or written.
  init(_ error: FileError, doing action: String) {
    self.init(
      error.path, "\(action): \(error.reason)",
      advice: "Check the permissions and the space on the disk, then build again.")
  }
}
