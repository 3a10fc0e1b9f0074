import Collation
import Extraction
import Model

/// What earlier builds made of the seeds: the articles of each seed that has not changed since are
/// taken from here.
///
/// An index tells where in a pack the record of a seed lies; the articles' texts lie in a pack of
/// their own, from which they are read when their pages are rendered. Packs only grow, and the index
/// is written last, aside and renamed: after a build that was cut off, the next one goes on where the
/// index ends. Each record carries its checksum; one that does not fit is a seed not known.
struct ArticleCache: Sendable {
  let records: Pack
  let contents: ContentStore
  private let features: FeatureShelf
  /// The index as the last build left it.
  let index: ArticleIndex
  /// What the last build knew of the seeds, even if it is of no other use any more.
  let lastEntries: [ArticleIndex.Entry]
  private let places: [Fingerprint: Int]
  private let path: String
  private let files: FileSystem
  /// Whether what the last build left is of no use as it stands.
  private let isNew: Bool

  /// Counts the changes of the form in which records are kept.
  private static let format = 4

  /// Opens the cache in `folder`. What it holds is of no use under other `settings`, or if `isFull`
  /// asks for everything to be done again. Features of `heldFeatures` articles or a few more are in memory.
  init(
    _ folder: String, settings: Settings, isFull: Bool, heldFeatures: Int, in files: FileSystem
  ) throws(FileError) {
    let key = Self.key(settings)
    path = join(folder, "articles.index")
    self.files = files
    // What can't be read is not known.
    let last = ((try? files.read(path, Int.max)) ?? nil).flatMap { ArticleIndex($0) }
    let isUsable = !isFull && last?.key == key && !Self.isWasteful(last)
    let index = isUsable ? last ?? ArticleIndex(key: key) : ArticleIndex(key: key)
    self.index = index
    lastEntries = last?.entries ?? []
    isNew = !isUsable
    records = try files.pack(join(folder, "articles.pack"), index.recordsEnd)
    contents = ContentStore(
      try files.pack(join(folder, "contents.pack"), index.contentsEnd))
    features = FeatureShelf(room: heldFeatures, records: records, damage: contents.damage)
    places = Dictionary(index.entries.indices.map { (index.entries[$0].path, $0) }) { $1 }
  }

  /// Packs that are mostly waste are begun anew: that costs one whole build now and then.
  private static func isWasteful(_ index: ArticleIndex?) -> Bool {
    guard let index else { return false }
    return index.waste > 64_000_000 && index.waste > (index.recordsEnd + index.contentsEnd) / 2
  }

  /// What the articles of a seed depend on besides the seed.
  private static func key(_ settings: Settings) -> Fingerprint {
    var writer = ByteWriter()
    for version in [format, extractionVersion, featuresVersion] { writer.put(version) }
    writer.putArticleSettings(settings)
    return Fingerprint(of: writer.bytes)
  }

  /// What is known of the seed at `path`; nil if nothing is.
  func entry(of path: String) -> ArticleIndex.Entry? {
    places[Fingerprint(of: path)].map { index.entries[$0] }
  }

  /// The record that an entry leads to, as it is to be held in memory; nil if it is damaged.
  func record(_ entry: ArticleIndex.Entry) -> SeedRecord? {
    bytes(of: entry).flatMap { features.record($0, at: entry.record.lowerBound) }
  }

  /// The pictures that the record of an entry names; nil if it is damaged.
  func pictures(_ entry: ArticleIndex.Entry) -> [SeedRecord.FoundPicture]? {
    bytes(of: entry).flatMap { SeedRecord($0) }?.pictures
  }

  private func bytes(of entry: ArticleIndex.Entry) -> [UInt8]? {
    try? records.read(entry.record.lowerBound, entry.record.count)
  }

  /// Adds a record; gives it as it is to be held in memory, and tells where it lies.
  func add(_ record: SeedRecord) throws(FileError) -> (record: SeedRecord, place: Range<Int>) {
    let bytes = record.bytes
    let start = try records.append(bytes)
    return (features.shelve(record, bytes, at: start), start..<start + bytes.count)
  }

  /// Keeps what is known of the seeds now; gives the index that the next build finds. Unless it
  /// `forgets` where seeds lay before, an index that tells it stays for one more build.
  func save(
    _ entries: [ArticleIndex.Entry], forgets: Bool = true
  ) throws(FileError) -> ArticleIndex {
    guard isNew || entries != index.entries else { return index }
    let index = ArticleIndex(
      key: index.key, recordsEnd: records.count(), contentsEnd: contents.count,
      entries: entries)
    if forgets { try files.write(path, index.bytes) }
    return index
  }

  /// Forgets everything, so that the next build makes it all anew.
  static func remove(_ folder: String, in files: FileSystem) throws(FileError) {
    try files.remove(join(folder, "articles.index"))
  }
}

extension ByteWriter {
  /// The settings that have a part in what is made of a seed.
  fileprivate mutating func putArticleSettings(_ settings: Settings) {
    put(settings.language)
    put(settings.rights)
    put(settings.sections) { writer, section in
      writer.put(section.name)
      writer.put(section.id)
    }
    put(settings.removed.isEmpty)
    put(settings.topics) { writer, topic in
      writer.put(topic.name)
      writer.put(topic.searched) { $0.put($1) }
    }
    put(settings.sources) { writer, source in
      for text in [source.name, source.homepage, source.host, source.folder] { writer.put(text) }
      writer.put(source.rights)
    }
    for (_, path) in Switches.keys { put(settings.switches[keyPath: path]) }
  }
}
