import Collation
import Extraction
import Model

/// All articles of a digest while its corpus is organised: what the corpus sees of them, and where
/// their contents lie.
struct Shelf: Sendable {
  let items: [CollationItem]
  /// By their index in `items`, of which other one some are copies, as the editor says.
  let copies: [Int: Int]
  /// By the index of the article in `items`.
  let contents: [ContentStore.Ticket]
  let store: ContentStore
  /// Tells by one number of which seeds these are the articles.
  let seeds: Fingerprint
  /// The ledger that the articles go by: it follows seeds that were moved.
  let ledger: Ledger
  /// The ids that several of them had.
  let sharedIDs: [SharedID]
  let diagnostics: [Diagnostic]

  /// The same without what only organising asks for: features take half of an article's room.
  var withoutFeatures: Shelf {
    let none = Features()
    return Shelf(
      items: items.map { CollationItem(header: $0.header, features: none, pictures: $0.pictures) },
      copies: copies,
      contents: contents, store: store, seeds: seeds, ledger: ledger, sharedIDs: sharedIDs,
      diagnostics: diagnostics)
  }
}

/// The seeds of a digest, and which of them are as the last build found them.
struct SeedInventory: Sendable {
  let seeds: [SeedPaths]
  /// By the index in `seeds`.
  let states: [SeedState]
  let diagnostics: [Diagnostic]
  let cache: ArticleCache
  let surveyor: SeedSurveyor

  /// Whether all seeds of the last build are there and as they were, and no others.
  var isUnchanged: Bool {
    states.count == cache.index.entries.count
      && states.allSatisfy { if case .known = $0 { true } else { false } }
  }
}

extension Desk {
  /// Finds the seeds of `digest` and what is known of each.
  func takeInventory(of digest: Digest) async throws(BuildError) -> SeedInventory {
    let list = try listSeeds(join(options.input, "seeds"), in: files)
    do {
      let held = list.seeds.count > 2 * options.heldFeatures ? 0 : options.heldFeatures
      let cache = try ArticleCache(
        self.cache, settings: digest.settings, isFull: options.isFull, heldFeatures: held,
        in: files)
      let surveyor = SeedSurveyor(
        cache: cache, folder: join(options.input, "seeds"), files: files,
        moment: try files.stamp(lockFile))
      let seeds = list.seeds
      let states = try await parallelMap(seeds, jobs: options.jobs, surveyor.survey)
      return SeedInventory(
        seeds: seeds, states: states, diagnostics: list.diagnostics, cache: cache,
        surveyor: surveyor)
    } catch {
      throw asBuildError(error)
    }
  }

  /// Pass 1: makes articles of each seed that has changed, notes their features and puts their
  /// contents aside; takes those of the others from the cache.
  func readSeeds(
    _ inventory: SeedInventory, of digest: Digest
  ) async throws(BuildError) -> [Crop] {
    let harvest = Harvest(inventory: inventory, settings: digest.settings, desk: self)
    let count = inventory.seeds.count
    do {
      return try await parallelStretches(
        of: count, jobs: options.jobs, done: { report(.reading, $0, of: count) }, harvest.gather)
    } catch {
      throw asBuildError(error)
    }
  }

  /// The articles that `crops` gave but for those that are not to be shown.
  func shelve(
    _ crops: [Crop], _ inventory: SeedInventory, of digest: Digest, ledger old: Ledger
  ) throws(BuildError) -> Shelf {
    let store = inventory.cache.contents
    do {
      let known = crops.flatMap(\.known)
      let read = crops.flatMap(\.entries)
      let followed = old.following(inventory.movedSeeds(known), among: inventory.seeds)
        .recognising(read, among: inventory.seeds)
      let ledger = followed.separating(read)
      // Only when the ledger is written that tells where seeds were moved may that be forgotten.
      let index = try inventory.cache.save(known, forgets: followed.seeds == old.seeds)
      let entries = ledger.keepingSharedIDs(ledger.keepingIDs(read))
      let open = withoutTakenDown(entries, digest.settings.removed, ledger)
      let shown = withoutDropped(open.entries, digest.settings)
      let kept = withoutRepeated(store.withoutCopies(of: open.taken, shown.entries))
      let items = kept.entries.map(\.item)
      let distinct = kept.areDistinct ? (items: items, shared: []) : distinctIDs(items)
      let given =
        digest.settings.switches.duplicates
        ? givenCopies(distinct.items) : (copies: [:], diagnostics: [])
      return Shelf(
        items: distinct.items, copies: given.copies, contents: kept.entries.map(\.ticket),
        store: store,
        seeds: index.fingerprint, ledger: ledger, sharedIDs: distinct.shared,
        diagnostics: inventory.diagnostics + crops.flatMap(\.diagnostics)
          + open.diagnostics + shown.diagnostics + kept.diagnostics
          + unspokenLanguage(digest) + unknownTopics(distinct.items, digest.settings)
          + given.diagnostics + rivalSources(digest.settings.sources)
          + idleSources(
            digest.settings.sources, seeds: inventory.seeds.map(\.path),
            entries.map(\.item.header)))
    } catch {
      throw asBuildError(error)
    }
  }

  /// Settings, ledger and all articles, for commands that build nothing. Whoever asks holds the lock.
  func takeStock() async throws(BuildError) -> (digest: Digest, ledger: Ledger, shelf: Shelf) {
    let digest = try readDigest(options, in: files)
    let ledger = try readLedger(ledgerPath(options), in: files)
    return (digest, ledger, try await readArticles(of: digest, ledger: ledger))
  }

  /// All articles of a digest.
  func readArticles(of digest: Digest, ledger: Ledger) async throws(BuildError) -> Shelf {
    let inventory = try await takeInventory(of: digest)
    return try shelve(
      try await readSeeds(inventory, of: digest), inventory, of: digest, ledger: ledger)
  }

  /// What a build ends with where articles can't be put aside or its task was cancelled.
  func asBuildError(_ error: any Error) -> BuildError {
    if let error = error as? FileError {
      return BuildError(error, doing: "articles can't be put aside while the site is built")
    }
    return BuildError(options.input, "the build was cancelled", advice: nil)
  }

  /// Tells those who watch.
  func report(_ stage: BuildProgress.Stage, _ step: Int, of total: Int) {
    progress(BuildProgress(stage: stage, step: step, total: total))
  }
}
