package import Model

/// What an import is asked for.
package struct ImportOptions: Sendable {
  /// Feeds and files of records.
  package let inputs: [String]
  /// The folder of seeds that the articles go to.
  package let output: String
  /// The digest's settings file, for the names of sources; there need not be one.
  package let settings: String

  package init(inputs: [String], output: String = "seeds", settings: String = "digest.yaml") {
    self.inputs = inputs
    self.output = output
    self.settings = settings
  }
}

/// What an import did.
package struct ImportReport: Sendable {
  /// The files that were written, by their paths.
  package let added: [String]
  /// How many articles were there already.
  package let known: Int
  package let diagnostics: [Diagnostic]

  /// How many files could not be read, or written.
  package var errors: Int { diagnostics.count { $0.severity == .error } }
}
