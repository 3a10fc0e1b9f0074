package import Model

/// What a conversion is asked for.
package struct ConvertOptions: Sendable {
  /// Files, and folders whose files are all meant.
  package let inputs: [String]
  /// The folder to write to; nil to hand the Markdown back.
  package let output: String?
  /// Whether files of the output folder that hold something else are written over.
  package let isForced: Bool
  /// The digest's settings file, for the names of sources; there need not be one.
  package let settings: String
  /// How many cores to use, at least 1.
  package let jobs: Int

  package init(
    inputs: [String], output: String? = nil, isForced: Bool = false,
    settings: String = "digest.yaml", jobs: Int = 1
  ) {
    self.inputs = inputs
    self.output = output
    self.isForced = isForced
    self.settings = settings
    self.jobs = max(1, jobs)
  }
}

/// What a conversion did.
package struct ConvertReport: Sendable {
  package let articles: Int
  /// The Markdown of all articles in the order of the files, if no folder was given for it.
  package let markdown: [[UInt8]]
  package let diagnostics: [Diagnostic]

  /// How many files could not be read, and how many stayed as they were.
  package var errors: Int { diagnostics.count { $0.severity == .error } }
}
