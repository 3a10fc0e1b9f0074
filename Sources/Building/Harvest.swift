import Collation
import Extraction
import Model

/// What one seed gave.
struct Crop: Sendable {
  let record: SeedRecord
  /// What the next build may know of it; nil for a seed that could not be read.
  let known: ArticleIndex.Entry?
}

/// Makes articles of seeds, or takes them from the cache.
struct Harvest: Sendable {
  let inventory: SeedInventory
  let settings: Settings
  let desk: Desk

  private var cache: ArticleCache { inventory.cache }

  /// The articles of the seed at `index` of the inventory.
  @Sendable func gather(_ index: Int) throws(FileError) -> Crop {
    let seed = inventory.seeds[index]
    switch inventory.states[index] {
    case .known(let entry):
      if let record = cache.record(entry) {
        return Crop(record: record, known: entry)
      }
      return try read(seed, stamp: entry.stamp)
    case .changed(let stamp): return try read(seed, stamp: stamp)
    }
  }

  private func read(_ seed: SeedPaths, stamp: Fingerprint) throws(FileError) -> Crop {
    let found = readSeed(seed, below: inventory.surveyor.folder, in: desk.files)
    guard let seed = found.seed else {
      let problems = found.diagnostic.map { [$0] } ?? []
      return Crop(
        record: SeedRecord(pictures: [], diagnostics: problems, entries: []), known: nil)
    }
    let record = try makeRecord(of: seed)
    let place = try cache.add(record)
    return Crop(
      record: record,
      known: ArticleIndex.Entry(
        path: Fingerprint(of: seed.path), stamp: stamp, content: fingerprint(seed), record: place,
        contentBytes: record.entries.reduce(0) { $0 + $1.ticket.count },
        hasPictures: !record.pictures.isEmpty))
  }

  private func makeRecord(of seed: Seed) throws(FileError) -> SeedRecord {
    let extracted = extract(seed, settings: settings)
    var pictures: [(path: String, isTold: Bool)] = []
    var diagnostics = extracted.diagnostics
    var entries: [ShelfEntry] = []
    for found in extracted.articles {
      let (article, files, looked, problems) = desk.withLocalPictures(found, settings: settings)
      pictures += looked
      diagnostics += problems
      let item = CollationItem(
        header: article.header, features: features(of: article, settings: settings),
        pictures: files)
      entries.append(
        ShelfEntry(
          item: item, ticket: try cache.contents.put(article.content),
          isOneOfMany: extracted.holdsMany))
    }
    return SeedRecord(
      pictures: pictures.map { picture in
        // Where the disk failed, the next build must look again.
        (picture.path, picture.isTold ? inventory.surveyor.stamp(ofPicture: picture.path) : .never)
      },
      diagnostics: diagnostics, entries: entries)
  }
}
