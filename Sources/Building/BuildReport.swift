package import Model

/// What a build did.
package struct BuildReport: Sendable {
  package let articles: Int
  /// Articles that were saved too and are copies of those; they have no pages.
  package let copies: Int
  package let pages: Int
  /// Files whose bytes are new.
  package let written: Int
  package let unchanged: Int
  package let removed: Int
  /// In the order of the files they speak of.
  package let diagnostics: [Diagnostic]
  /// The files of the site that are, or may be, new or other than they were, and those that are gone.
  package var changed: [String] = []

  /// How many warnings there are.
  package var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// How many files could not be used.
  package var errors: Int { diagnostics.count { $0.severity == .error } }
}

/// How far a build has come, for those who watch it.
package struct BuildProgress: Sendable {
  package enum Stage: String, Sendable {
    case reading = "Reading"
    case organising = "Organising"
    case planning = "Planning"
    case writing = "Writing"
    case checking = "Checking"
  }

  package let stage: Stage
  /// How many more articles or pages were just finished; 0 when the stage begins.
  package let step: Int
  /// How many there are; 0 where the stage is one step.
  package let total: Int
}
