// Building: the whole build on one screen, stage by stage.
//
// The stages are pure and know nothing of each other; here stands the order in which they are
// called, and here alone files are read and written. Two passes run over many cores, first over
// articles and then over pages; between them the corpus is organised as a whole.

private import Model
private import Planning
private import Rendering

/// Builds the site of the digest at `options.input`.
///
/// `progress` hears of each step, from any core. Throws if there is no site to be made; a seed that
/// can't be used is reported and the build goes on.
package func build(
  _ options: BuildOptions, in files: FileSystem = .disk,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> BuildReport {
  let desk = Desk(options: options, files: files, progress: progress)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  try checkPlace(of: options, in: files)
  try checkCorpusFile(options, in: files)
  let digest = try readDigest(options, in: files)
  let renderer = try compile(digest.theme)

  // Pass 1, per article: seed -> article, features, content put aside.
  desk.begin(.reading)
  let shelf = try await desk.readArticles(of: digest)

  // The corpus as a whole, headers and features only.
  desk.begin(.organising)
  let corpus = shelf.corpus(of: digest)
  desk.begin(.planning)
  let plan = plan(
    corpus, settings: digest.settings, ledger: digest.ledger, assets: digest.theme.assetNames)

  // Pass 2, per page: content -> HTML, written if it changed.
  desk.begin(.writing)
  try checkDistinct(plan, ledger: ledgerPath(options))
  let site = try SiteFolder(options.site, for: plan, in: files)
  try writeLedger(plan.ledger, to: ledgerPath(options), in: files)
  try desk.writeCorpus(plan)
  let outcome = try await desk.publish(plan, shelf: shelf, renderer: renderer, to: site)
  let dates = futureDates(shelf.items, after: options.now)
  return outcome.report(
    plan,
    diagnostics: shelf.diagnostics + plan.diagnostics + dates
      + remotePictures(plan) + unclearRights(plan))
}
