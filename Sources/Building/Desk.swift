import Model
import Rendering
import Templating

/// Where a build works: what it is asked for, the files it may use, and who hears how far it is.
struct Desk: Sendable {
  let options: BuildOptions
  let files: FileSystem
  let progress: @Sendable (BuildProgress) -> Void
  /// Who wants to make proofs after the build; nil for nobody.
  var proofs: ProofDesk? = nil

  /// Keeps other builds away from this digest. Throws if one is under way, or if the caches would lie elsewhere.
  func lock() throws(BuildError) -> LockToken {
    try checkCache()
    let path = lockFile
    let token = try orEnd("the digest can't be locked against other builds") {
      () throws(FileError) in try files.lock(path)
    }
    if let token { return token }
    throw BuildError(
      options.input, "another build of this digest is under way",
      advice: "Wait until it has ended.")
  }

  /// Refuses caches in which links stand: what is written and removed there would be so elsewhere.
  private func checkCache() throws(BuildError) {
    let entries = try orEnd("the cache can't be read") { () throws(FileError) in
      try files.list(cache) ?? []
    }
    guard let link = entries.filter({ $0.kind == .link }).map(\.name).min() else { return }
    throw BuildError(
      join(cache, link),
      "this is a link, and digestgen writes and removes nothing through links here",
      advice: "Remove it: what belongs there is made anew.")
  }

  /// Tells those who watch that a stage begins.
  func begin(_ stage: BuildProgress.Stage) {
    progress(BuildProgress(stage: stage, step: 0, total: 0))
  }

  /// The file that one build at a time holds.
  var lockFile: String { join(cache, "lock") }

  /// The folder of caches.
  var cache: String { join(options.input, ".digestgen") }
}

/// Compiles the theme's templates; their mistakes end the build before anything is written.
func compile(_ theme: Theme) throws(BuildError) -> Renderer {
  do {
    return try Renderer(theme)
  } catch {
    throw BuildError(
      error.errors.map {
        Diagnostic(
          .error, file: $0.file, line: $0.line, column: $0.column, $0.message, advice: $0.advice)
      })
  }
}

/// Where a build leaves what proofs are made of.
package struct ProofDesk: Sendable {
  /// Whether to build even if nothing has changed, since nothing is there to make proofs of.
  package let isNeeded: Bool
  package let take: @Sendable (Proofs) -> Void

  package init(isNeeded: Bool, take: @escaping @Sendable (Proofs) -> Void) {
    self.isNeeded = isNeeded
    self.take = take
  }
}
