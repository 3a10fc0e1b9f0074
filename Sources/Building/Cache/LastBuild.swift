import Collation
import Extraction
import Model
import Planning
import Rendering

/// What the last build started from and ended in. If nothing of either has changed since, a build has
/// nothing to do but to say the same again.
struct LastBuild: Sendable {
  /// Of everything that has a part in the site but the seeds, and of the site.
  let state: Fingerprint
  /// Of the seeds.
  let seeds: Fingerprint
  /// What the pages of the site were made of.
  let pages: MadePages
  let report: BuildReport

  private static let name = "last-build"
  private static let heading = Array("digestgen last build 4\n".utf8)

  /// Reads what the last build left in the folder of caches; nil if that is not a build's.
  static func read(_ folder: String, in files: FileSystem) throws(FileError) -> LastBuild? {
    guard let bytes = try files.read(join(folder, name), Int.max), bytes.starts(with: heading)
    else { return nil }
    return LastBuild(bytes[heading.count...])
  }

  /// Leaves it there for the next build.
  func write(_ folder: String, in files: FileSystem) throws(FileError) {
    let bytes = Self.heading + bytes
    let path = join(folder, Self.name)
    if try files.read(path, Int.max) != bytes { try files.write(path, bytes) }
  }

  init(state: Fingerprint, seeds: Fingerprint, pages: MadePages, report: BuildReport) {
    self.state = state
    self.seeds = seeds
    self.pages = pages
    self.report = report
  }

  private var bytes: [UInt8] {
    ByteWriter.sealed(reserving: pages.bytes.count + 4_096) { writer in
      for fingerprint in [state, seeds] { writer.put(fingerprint) }
      for number in [report.articles, report.copies, report.pages] { writer.put(number) }
      writer.put(report.diagnostics) { $0.put($1) }
      writer.put(raw: pages.bytes)
    }
  }

  private init?(_ bytes: ArraySlice<UInt8>) {
    guard var reader = ByteReader(sealed: bytes) else { return nil }
    do throws(DamagedBytes) {
      (state, seeds) = (try reader.fingerprint(), try reader.fingerprint())
      let (articles, copies) = (try reader.number(), try reader.number())
      let count = try reader.number()
      report = BuildReport(
        articles: articles, copies: copies, pages: count, written: 0, unchanged: count,
        removed: 0,
        diagnostics: try reader.list { (reader) throws(DamagedBytes) in try reader.diagnostic() })
      pages = MadePages(bytes: Array(reader.rest))
    } catch {
      return nil
    }
  }
}

extension Desk {
  /// What the last build left, if nothing has changed since but perhaps seeds: the same settings,
  /// theme, ledger and rules, and the site is as it was left. Nil for a build in full.
  func lastBuild(
    of digest: Digest, _ site: SiteInventory
  ) throws(BuildError) -> LastBuild? {
    guard !options.isFull else { return nil }
    guard let last = (try? LastBuild.read(cache, in: files)) ?? nil else { return nil }
    let now = try orEnd("the digest can't be read") { () throws(FileError) -> Fingerprint in
      try state(of: digest, site.fingerprint)
    }
    return last.state == now ? last : nil
  }

  /// The report of a build that has nothing to do; nil if there is something. A list of the articles
  /// that is asked for is something.
  func reportIfUnchanged(_ last: LastBuild?, _ inventory: SeedInventory) -> BuildReport? {
    guard let last, inventory.isUnchanged, options.corpusFile == nil,
      last.seeds == inventory.cache.index.fingerprint
    else { return nil }
    return last.report
  }

  /// Leaves for the next build what it needs to know that nothing has changed since. If that can't be
  /// written, the next build looks at everything: the site is whole without it.
  func remember(
    _ report: BuildReport, _ digest: Digest, seeds: Fingerprint, pages: MadePages,
    _ site: Fingerprint
  ) {
    guard let state = try? state(of: digest, site) else { return }
    try? LastBuild(state: state, seeds: seeds, pages: pages, report: report).write(cache, in: files)
  }

  /// Makes the next build read all seeds again.
  func forgetArticles() throws(BuildError) {
    try orEnd("the cache can't be cleared") { () throws(FileError) in
      try ArticleCache.remove(cache, in: files)
      try SearchShelf(cache, in: files).keep([])
    }
  }

  /// Tells by one number whether anything has changed of what a build depends on or ends in, but for
  /// the seeds.
  private func state(
    of digest: Digest, _ site: Fingerprint
  ) throws(FileError) -> Fingerprint {
    var writer = ByteWriter()
    for version in [extractionVersion, featuresVersion, collationVersion, planningVersion] {
      writer.put(version)
    }
    writer.put(renderingVersion)
    for path in [join(options.input, "digest.yaml"), ledgerPath(options)] {
      writer.put(try files.read(path, Int.max).map { Fingerprint(of: $0).hexadecimal })
    }
    writer.put(digest.theme.fingerprint)
    writer.put(options.site)
    writer.put(digest.settings.baseURL?.text)
    writer.put(options.now?.iso)
    writer.put(site)
    return Fingerprint(of: writer.bytes)
  }
}
