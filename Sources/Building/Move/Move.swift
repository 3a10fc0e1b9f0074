package import Model
import Planning

/// What was moved.
package struct MoveReport: Sendable, Hashable {
  /// "article", "topic", "source" or "story".
  package let kind: String
  package let id: String
  package let from: SitePath
  package let to: SitePath
}

/// Gives what is published under `name` another address in the ledger of the digest at `options.input`:
/// an article, topic, source or story, by its id, its address or, for an article, its seed. The next
/// build puts it there, and leaves at the old address a page that leads on.
///
/// The whole digest is read to make sure that nothing else stands there. Throws, and changes nothing, if
/// `name` fits nothing or several things, or if the new address can't be given.
package func move(
  _ name: String, to address: String, _ options: BuildOptions, in files: FileSystem = .disk
) async throws(BuildError) -> MoveReport {
  let desk = Desk(options: options, files: files, progress: { _ in })
  try checkIsDigest(options, in: files)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  let digest = try readDigest(options, in: files)
  let ledger = try readLedger(ledgerPath(options), in: files)
  let before = try await desk.organise(digest, ledger).plan
  let entry = try PublishedEntries(before, ledger, file: ledgerPath(options)).entry(called: name)
  let target = try newAddress(address, for: entry, before, ledger)
  let moved = before.ledger.moving(entry, to: target)
  let plan = plan(
    before.corpus, settings: digest.settings, ledger: moved, assets: digest.theme.assetNames)
  try checkFree(target, plan)
  _ = try SiteFolder(SiteHoldings(SiteInventory(options.site, in: files)), for: plan, in: files)
  try writeLedger(moved, to: ledgerPath(options), in: files)
  return MoveReport(kind: entry.kind.rawValue, id: entry.id, from: entry.path, to: target)
}

/// Refuses a folder that is no digest, before anything is written there.
func checkIsDigest(_ options: BuildOptions, in files: FileSystem) throws(BuildError) {
  let entries = try orEnd("the digest can't be read") { () throws(FileError) in
    try files.list(options.input)
  }
  let own = ["seeds", "digest.lock", "digest.yaml", ".digestgen"]
  guard entries?.contains(where: { own.contains($0.name) }) != true else { return }
  throw BuildError(
    options.input,
    entries == nil
      ? "there is no such folder" : "this folder is no digest: it has none of its files",
    advice: "Name the folder that holds seeds/ and digest.lock with --input.")
}

extension Ledger {
  /// The ledger with `entry` at another address. What led to the old one leads to the new one.
  fileprivate func moving(_ entry: PublishedEntry, to path: SitePath) -> Ledger {
    var ledger = self
    switch entry.kind {
    case .article:
      ledger.articles = ledger.articles.filter { $0.value != path }
      ledger.articles[entry.id] = path
    case .topic: ledger.topics[entry.id] = path
    case .source: ledger.sources[entry.id] = path
    case .story: ledger.stories[entry.id] = path
    }
    for (old, target) in moved where target == entry.path { ledger.moved[old] = path }
    ledger.moved[path] = nil
    ledger.moved[entry.path] = path
    return ledger
  }
}
