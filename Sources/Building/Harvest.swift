import Collation
import Extraction
import Model

/// What some seeds gave, that of one behind that of the one before.
struct Crop: Sendable {
  private(set) var entries: [ShelfEntry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// What the next build may know of the seeds; nothing of those that could not be read.
  private(set) var known: [ArticleIndex.Entry] = []
  private var lists = SharedLists()

  fileprivate mutating func add(_ record: SeedRecord, _ entry: ArticleIndex.Entry) {
    entries += record.entries.map { $0.sharing(&lists) }
    diagnostics += record.diagnostics
    known.append(entry)
  }

  fileprivate mutating func add(_ problem: Diagnostic?) {
    if let problem { diagnostics.append(problem) }
  }
}

/// Makes articles of seeds, or takes them from the cache.
struct Harvest: Sendable {
  let inventory: SeedInventory
  let settings: Settings
  let desk: Desk

  private var cache: ArticleCache { inventory.cache }

  /// The articles of the seeds at `places` of the inventory.
  @Sendable func gather(_ places: Range<Int>) throws(FileError) -> Crop {
    var crop = Crop()
    for place in places {
      let seed = inventory.seeds[place]
      switch inventory.states[place] {
      case .known(let entry):
        if let record = cache.record(entry) {
          crop.add(record, entry)
        } else {
          try read(seed, stamp: entry.stamp, into: &crop)
        }
      case .changed(let stamp): try read(seed, stamp: stamp, into: &crop)
      }
    }
    return crop
  }

  private func read(
    _ paths: SeedPaths, stamp: Fingerprint, into crop: inout Crop
  ) throws(FileError) {
    let found = readSeed(paths, below: inventory.surveyor.folder, in: desk.files)
    guard let seed = found.seed else { return crop.add(found.diagnostic) }
    let (record, place) = try cache.add(try makeRecord(of: seed))
    crop.add(
      record,
      ArticleIndex.Entry(
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
