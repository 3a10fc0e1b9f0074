import Collation
import Model

/// The settings of the digest at `options.input`, its articles as far as they have a page, and what is wrong with them;
/// for commands that list what a digest holds. Throws if the settings are not valid or the seeds can't be read.
func takeSurvey(
  of options: BuildOptions, in files: FileSystem,
  progress: @escaping @Sendable (BuildProgress) -> Void
) async throws(BuildError) -> (
  settings: Settings, items: [CollationItem], diagnostics: [Diagnostic]
) {
  try checkIsDigest(options, in: files)
  let desk = Desk(options: options, files: files, progress: progress)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  let (digest, ledger, shelf) = try await desk.takeStock()
  return (
    digest.settings, desk.withoutCopies(shelf, digest, ledger: ledger), shelf.diagnostics
  )
}
