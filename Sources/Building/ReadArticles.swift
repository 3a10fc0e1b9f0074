import Collation
import Extraction
import Model

/// All articles of a digest while its corpus is organised: what the corpus sees of them, and where
/// their contents lie.
struct Shelf: Sendable {
  let items: [CollationItem]
  /// By the index of the article in `items`.
  let contents: [ContentStore.Ticket]
  let store: ContentStore
  let diagnostics: [Diagnostic]

  /// The articles, organised.
  func corpus(of digest: Digest) -> Corpus {
    collate(
      items, settings: digest.settings, ledger: digest.ledger,
      shingles: { store.shingles(contents[$0]) })
  }
}

extension Desk {
  /// Pass 1: reads each seed of `digest`, makes articles of it, notes their features and puts their
  /// contents aside.
  func readArticles(of digest: Digest) async throws(BuildError) -> Shelf {
    let settings = digest.settings
    let seeds = try listSeeds(join(options.input, "seeds"), in: files)
    let paths = seeds.paths
    do {
      let store = ContentStore(try files.scratch(cache))
      let yields = try await parallelMap(
        paths, jobs: options.jobs, done: { report(.reading, $0, of: paths.count) }
      ) { path in try harvest(path, settings: settings, store: store) }
      let open = withoutTakenDown(yields.flatMap(\.entries), settings.removed, digest.ledger)
      let kept = withoutRepeated(store.withoutCopies(of: open.taken, open.entries))
      let distinct = distinctIDs(kept.entries.map(\.item))
      return Shelf(
        items: distinct.items, contents: kept.entries.map(\.ticket), store: store,
        diagnostics: seeds.diagnostics + yields.flatMap(\.diagnostics) + open.diagnostics
          + kept.diagnostics
          + distinct.diagnostics)
    } catch let error as FileError {
      throw BuildError(error, doing: "articles can't be put aside while the site is built")
    } catch {
      throw BuildError(options.input, "the build was cancelled", advice: nil)
    }
  }

  private func harvest(
    _ path: String, settings: Settings, store: ContentStore
  ) throws(FileError) -> Yield {
    let found = readSeed(path, below: join(options.input, "seeds"), in: files)
    guard let seed = found.seed else {
      return Yield(entries: [], diagnostics: found.diagnostic.map { [$0] } ?? [])
    }
    let extracted = extract(seed, settings: settings)
    var entries: [ShelfEntry] = []
    var diagnostics = extracted.diagnostics
    for found in extracted.articles {
      let (article, pictures, problems) = withLocalPictures(found, settings: settings)
      diagnostics += problems
      let item = CollationItem(
        header: article.header, features: features(of: article, settings: settings),
        pictures: pictures)
      entries.append(
        ShelfEntry(
          item: item, ticket: try store.put(article.content), isOneOfMany: extracted.holdsMany))
    }
    return Yield(entries: entries, diagnostics: diagnostics)
  }

  /// Tells those who watch.
  func report(_ stage: BuildProgress.Stage, _ step: Int, of total: Int) {
    progress(BuildProgress(stage: stage, step: step, total: total))
  }
}

/// What one seed gave.
private struct Yield: Sendable {
  let entries: [ShelfEntry]
  let diagnostics: [Diagnostic]
}
