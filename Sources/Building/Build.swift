// Building: the whole build on one screen, stage by stage.
//
// The stages are pure and know nothing of each other; here stands the order in which they are
// called, and here alone files are read and written. Two passes run over many cores, first over
// articles and then over pages; between them the corpus is organised as a whole.

import Collation
import Model
import Planning
import Rendering

/// Builds the site of the digest at `options.input`.
///
/// `progress` hears of each step, from any core; `proofs` gets what proofs are made of. Throws if there is no site
/// to be made; a seed that can't be used is reported and the build goes on.
package func build(
  _ options: BuildOptions, in files: FileSystem = .disk, proofs: ProofDesk? = nil,
  progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
) async throws(BuildError) -> BuildReport {
  let desk = Desk(options: options, files: files, progress: progress, proofs: proofs)
  let lock = try desk.lock()
  defer { withExtendedLifetime(lock) {} }
  try checkPlace(of: options, in: files)
  try checkLists(options, in: files)
  if let report = try await desk.build() { return report }
  // The cache was damaged. Whatever befell it, a build without it makes the same site.
  try desk.forgetArticles()
  if let report = try await desk.build() { return report }
  throw BuildError(
    desk.cache, "what was put aside there can't be read back", advice: "Check the disk.")
}

extension Desk {
  /// One build; nil if what the cache holds turned out to be damaged.
  fileprivate func build() async throws(BuildError) -> BuildReport? {
    let digest = try readDigest(options, in: files)
    begin(.reading)
    let (remains, inventory) = try await sideBySide(jobs: options.jobs) {
      () throws(BuildError) -> Remains in
      try self.remains(of: digest)
    } _: { () async throws(BuildError) -> SeedInventory in
      try await takeInventory(of: digest)
    }
    let isWanted = proofs?.isNeeded ?? false
    if !isWanted, let report = reportIfUnchanged(remains.last, inventory) {
      try writeChanges([], removed: [])
      return report
    }

    // Pass 1, per article: seed -> article, features, content put aside.
    let (ready, crops) = try await sideBySide(jobs: options.jobs) {
      () async throws(BuildError) -> Preparations in
      try await prepare(digest, over: remains)
    } _: { () async throws(BuildError) -> [Crop] in
      try await readSeeds(inventory, of: digest)
    }
    let full = try shelve(crops, inventory, of: digest, ledger: ready.ledger)
    let made = remains.last?.pages
    letGo((consume crops, consume inventory, consume remains))

    // The corpus as a whole, headers and features only.
    begin(.organising)
    let draft = try await organiseCorpus(of: full, digest, ledger: full.ledger, keeps: true)
    let shelf = full.withoutFeatures
    letGo(consume full)
    begin(.planning)
    let pages = try await planSite(for: draft, digest, over: shelf.ledger)
    letGo(consume draft)
    guard !shelf.store.isDamaged else { return nil }

    // Pass 2, per page: content -> HTML, written if it changed.
    begin(.writing)
    let ((press, searched), groundwork) = try await sideBySide(jobs: options.jobs) {
      () async throws(BuildError) -> (Press, SitePlan?) in
      let press = ready.renderer.press(for: pages)
      return (press, try await withSearch(pages, press, shelf))
    } _: { () async throws(BuildError) -> Groundwork in
      try await layGroundwork(for: pages, shelf, over: ready.ledger)
    }
    guard let plan = searched else { return nil }
    letGo(consume pages)
    let site = try await siteFolder(ready.holdings, for: plan)
    let (bases, remarks) = (groundwork.bases, groundwork.remarks)
    if let ledger = groundwork.ledger {
      try writeLedger(ledger, to: ledgerPath(options), in: files)
    }
    letGo(consume groundwork)
    try writeCorpus(plan)
    do throws(BuildError) {
      let outcome = try await publish(
        plan, shelf: shelf, press: press, to: site, bases: bases, sparing: made)
      try writeChanges(outcome.changed, removed: outcome.removed)
      let report = outcome.report(plan, remarks + ready.remarks + outcome.remarks)
      remember(
        outcome.report(plan, remarks), digest, seeds: shelf.seeds, pages: outcome.made,
        outcome.site)
      proofs?.take(Proofs(self, plan, ready.renderer, press))
      letGo(
        (
          consume made, consume ready, consume shelf, consume plan, consume press,
          consume bases, consume site, consume outcome
        ))
      return report
    } catch {
      if shelf.store.isDamaged { return nil }
      throw error
    }
  }

  /// The output folder for a plan that can be written there.
  private func siteFolder(
    _ holdings: SiteHoldings, for plan: SitePlan
  ) async throws(BuildError) -> SiteFolder {
    try await sideBySide(jobs: options.jobs) { () throws(BuildError) in
      try checkDistinct(plan, ledger: ledgerPath(options))
      try checkInside(plan, ledger: ledgerPath(options))
    } _: { () throws(BuildError) -> SiteFolder in
      try SiteFolder(holdings, for: plan, in: files)
    }.1
  }

  /// Which pages the site has. Its editions are made, and what does not ask where pages stand is made ready, while
  /// that is found.
  private func planSite(
    for draft: DraftCorpus, _ digest: Digest, over ledger: Ledger
  ) async throws(BuildError) -> SitePlan {
    let (corpus, settings) = (draft.corpus, digest.settings)
    let (addresses, (outline, editions)) = await sideBySide(jobs: options.jobs) {
      assignAddresses(corpus, ledger: ledger)
    } _: {
      (Outline(of: corpus, settings: settings), draft.editions())
    }
    return plan(
      corpus.with(editions: editions), outline, at: addresses, settings: settings, ledger: ledger,
      assets: digest.theme.assetNames)
  }

  /// Frees what a build was made of while whoever asked for it goes on: with 100,000 articles that takes
  /// most of a second, for which nobody need wait.
  private func letGo(_ used: some Sendable) {
    Task.detached { withExtendedLifetime(used) {} }
  }

  /// What there is to say of the articles and their pages.
  func remarks(_ shelf: Shelf, _ plan: SitePlan) -> [Diagnostic] {
    shelf.diagnostics + plan.diagnostics + futureDates(shelf.items, after: options.now)
      + remotePictures(plan) + unclearRights(plan) + loneStories(plan)
      + doublyPublished(shelf.sharedIDs, plan.corpus) + hiddenCorrections(plan.corpus)
  }
}
