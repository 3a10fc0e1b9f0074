import Model
import Rendering

// Between the plan and the pages: the search index. A segment is indexed anew only if one of its articles
// shows other words; the root dictionary if any segment was. The files are put aside among the caches
// and published as pages are.

/// What indexing needs.
struct SearchIndexing: Sendable {
  let plan: SitePlan
  let press: Press
  let shelf: Shelf
  let records: SearchShelf
  let isFull: Bool

  private static let root = "root"

  /// The dictionary is kept in parts of about so many bytes.
  private static let partSize = 8_000_000

  private static func part(_ number: Int) -> String { "root-\(number)" }

  /// The files of the index, as pages of the site.
  func pages(jobs: Int) async throws -> [Page] {
    guard plan.isSearched else {
      try records.keep([])
      return []
    }
    var segments = try await parallelMap(plan.searchSegments, jobs: jobs) { try record(of: $0) }
    let root: [SearchRecord]
    do {
      root = try await dictionary(of: segments, jobs: jobs)
    } catch is DamagedBytes {
      segments = try await parallelMap(plan.searchSegments, jobs: jobs) { try indexed($0) }
      root = try await dictionary(of: segments, jobs: jobs)
    }
    let all = segments + root
    try records.keep(Set(all.map(\.name)))
    return all.flatMap(\.pages)
  }

  private func record(of segment: SearchSegment) throws(FileError) -> SearchRecord {
    let key = press.fingerprint(of: segment) { content(of: $0).fingerprint }
    if !isFull, let known = records.record(segment.name, key: key) { return known }
    return try index(segment, key)
  }

  private func indexed(_ segment: SearchSegment) throws(FileError) -> SearchRecord {
    try index(segment, press.fingerprint(of: segment) { content(of: $0).fingerprint })
  }

  private func index(
    _ segment: SearchSegment, _ key: Fingerprint
  ) throws(FileError) -> SearchRecord {
    let made = try press.index(segment) { (article) throws(FileError) in
      try shelf.store.take(content(of: article))
    }
    let (record, bytes) = SearchRecord.write(
      segment.name, key: key, files: made.files, count: made.termFiles, lexicon: made.lexicon)
    try records.put(segment.name, bytes)
    return record
  }

  /// The records of the dictionary of `segments`. Throws `DamagedBytes` if a segment can't be read back.
  private func dictionary(of segments: [SearchRecord], jobs: Int) async throws -> [SearchRecord] {
    let key = Fingerprint(of: segments.flatMap { Array($0.name.utf8) + $0.key.bytes })
    if !isFull, let known = knownDictionary(key) { return known }
    var parts: [SearchRecord] = []
    var files = RootFiles()
    for start in stride(from: 0, to: 256, by: 4 * jobs) {
      let bands = try await parallelMap(Array(start..<min(start + 4 * jobs, 256)), jobs: jobs) {
        RootDictionary.merge(try lexicons(of: segments, band: $0))
      }
      for band in bands { files.append(band) }
      if files.count > Self.partSize {
        parts.append(try put(files.take(), Self.part(parts.count), key))
      }
    }
    files.finish()
    parts.append(try put(files.take(), Self.part(parts.count), key))
    let list = press.searchList(files, termFiles: segments.map(\.count))
    return parts + [try put([list], Self.root, key, parts: parts.count)]
  }

  /// What the segments say of the terms that begin with the byte `band`.
  private func lexicons(of segments: [SearchRecord], band: Int) throws -> [[UInt8]] {
    try segments.map { segment in
      guard let found = try records.read(segment.name, segment.lexicon[band]) else {
        throw DamagedBytes()
      }
      return found
    }
  }

  /// The dictionary as the last build made it; nil if it is not of this key or not whole.
  private func knownDictionary(_ key: Fingerprint) -> [SearchRecord]? {
    guard let root = records.record(Self.root, key: key) else { return nil }
    let parts = (0..<root.count).map { records.record(Self.part($0), key: key) }
    return parts.contains { $0 == nil } ? nil : parts.compactMap(\.self) + [root]
  }

  private func put(
    _ files: [IndexFile], _ name: String, _ key: Fingerprint, parts: Int = 0
  ) throws(FileError) -> SearchRecord {
    let (record, bytes) = SearchRecord.write(name, key: key, files: files, count: parts)
    try records.put(name, bytes)
    return record
  }

  private func content(of article: Int) -> ContentStore.Ticket {
    shelf.contents[plan.corpus.articles[article].entry]
  }
}

extension Desk {
  /// `plan` with the files of the search index; nil if what the cache holds turned out to be damaged.
  func withSearch(
    _ plan: SitePlan, _ press: Press, _ shelf: Shelf
  ) async throws(BuildError) -> SitePlan? {
    let indexing = SearchIndexing(
      plan: plan, press: press, shelf: shelf, records: SearchShelf(cache, in: files),
      isFull: options.isFull)
    do {
      return plan.with(pages: plan.pages + (try await indexing.pages(jobs: options.jobs)))
    } catch let error as FileError {
      if shelf.store.isDamaged { return nil }
      throw BuildError(error, doing: "the search index can't be put aside")
    } catch is DamagedBytes {
      throw BuildError(
        cache, "the search index can't be read back", advice: "Check the disk.")
    } catch {
      throw BuildError(options.site, "the build was cancelled", advice: "Build again.")
    }
  }
}
