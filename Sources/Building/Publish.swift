import Model
import Rendering

/// What pass 2 did.
struct Outcome {
  let pages: [PageOutcome]
  /// Paths in the site.
  let removed: [String]
  /// Files that the site no longer has but that someone changed, so that they stayed.
  let kept: [String]
  /// The output folder as it is now.
  let site: SiteInventory

  /// The files that are not, or may not be, what they were before; a build that was cut off leaves many
  /// of which it is not known.
  var changed: [String] { pages.filter { $0.isWritten || $0.wasUncertain }.map(\.path.file) }

  /// What there is to say of it.
  var remarks: [Diagnostic] {
    kept.map {
      Diagnostic(
        .warning, file: $0,
        "this page is no longer part of the site, but the file was changed by hand, so it stays",
        advice: "Remove it if you do not need it.")
    }
  }

  /// The report of the whole build.
  func report(_ plan: SitePlan, _ diagnostics: [Diagnostic]) -> BuildReport {
    let written = pages.count { $0.isWritten }
    return BuildReport(
      articles: plan.corpus.articles.count,
      copies: plan.corpus.articles.reduce(0) { $0 + $1.copies.count }, pages: pages.count,
      written: written,
      unchanged: pages.count - written, removed: removed.count,
      diagnostics: diagnostics.sorted(), changed: changed + removed)
  }
}

/// What became of one page.
struct PageOutcome: Sendable {
  let path: SitePath
  let entry: Manifest.Entry
  let isWritten: Bool
  /// Whether it was not known what the file held.
  let wasUncertain: Bool
}

extension Desk {
  /// Pass 2: renders and writes each page that shows anything new.
  ///
  /// Removals come last. With `sparing` it is known that all pages show what they did, but for the texts of
  /// articles whose seeds have changed.
  func publish(
    _ plan: SitePlan, shelf: Shelf, press: Press, to site: SiteFolder,
    sparing: Bool
  ) async throws(BuildError) -> Outcome {
    let waves = waves(of: plan.pages, in: site)
    let run = Run(
      plan: plan, shelf: shelf, press: press, site: site,
      isFull: options.isFull, touched: sparing ? shelf.touched : nil,
      seeds: join(options.input, "seeds"), files: files)
    do {
      var outcomes: [PageOutcome] = []
      for wave in waves {
        outcomes += try await parallelMap(
          wave, jobs: options.jobs, done: { report(.writing, $0, of: plan.pages.count) },
          run.publish)
      }
      let leftovers = try site.removeLeftovers()
      let entries = outcomes.map { ($0.path.file, $0.entry) }
      let manifest = try site.finish(Manifest(entries: Dictionary(entries) { $1 }))
      return Outcome(
        pages: outcomes, removed: leftovers.removed,
        kept: leftovers.kept.map { join(site.folder, $0) },
        site: site.inventory(without: leftovers, manifest))
    } catch let error as FileError {
      throw BuildError(error, doing: "the site can't be written")
    } catch {
      throw BuildError(options.site, "the build was cancelled", advice: "Build again.")
    }
  }
}

extension SitePath {
  /// Whether readers and programs come here without a link of the site: the front page, feeds and other
  /// files at the top.
  fileprivate var isEntrance: Bool { !text.utf8.contains(UInt8(ascii: "/")) }
}

/// The pages in the order in which they are written, so that at every moment all links lead somewhere.
///
/// New ones come first, since no page of the last build leads to them: feeds and other files that pages
/// name, then pages, then the fronts that lead to those, and the front page of the site; last what was
/// there before.
private func waves(of pages: [Page], in site: SiteFolder) -> [[Page]] {
  var waves = [[Page]](repeating: [], count: 5)
  for page in pages {
    let path = page.path
    if site.knows(path) {
      waves[4].append(page)
    } else if path.text.isEmpty {
      waves[3].append(page)
    } else if path.isEntrance {
      waves[2].append(page)
    } else {
      waves[path.file.hasSuffix(".html") ? 1 : 0].append(page)
    }
  }
  return waves
}

/// What each page of a build needs.
private struct Run: Sendable {
  let plan: SitePlan
  let shelf: Shelf
  let press: Press
  let site: SiteFolder
  let isFull: Bool
  /// The seeds that have changed, if nothing else has.
  let touched: Set<String>?
  /// Where pictures are copied from.
  let seeds: String
  let files: FileSystem

  @Sendable func publish(_ page: Page) throws(FileError) -> PageOutcome {
    if let entry = entryOfUntouched(page) {
      return PageOutcome(path: page.path, entry: entry, isWritten: false, wasUncertain: false)
    }
    let prepared = press.prepare(page) { content(of: $0).fingerprint }
    if !isFull, let entry = site.entry(page.path, holding: prepared.fingerprint) {
      return PageOutcome(path: page.path, entry: entry, isWritten: false, wasUncertain: false)
    }
    if let seed = prepared.copiedSeed { return try copy(seed, as: prepared) }
    let contents = try prepared.articles.map { (index) throws(FileError) in
      try shelf.store.take(content(of: index))
    }
    return try put(press.render(prepared, contents: contents), as: prepared)
  }

  /// What is known of the file of a page that shows what it did; nil where that is not certain.
  private func entryOfUntouched(_ page: Page) -> Manifest.Entry? {
    guard let touched, let entry = site.entry(page.path) else { return nil }
    let isTouched = press.texts(of: page).contains { article in
      touched.contains(plan.corpus.articles[article].header.seed)
    }
    return isTouched ? nil : entry
  }

  /// Copies a picture from beside its seed.
  private func copy(_ seed: String, as page: PreparedPage) throws(FileError) -> PageOutcome {
    let path = join(seeds, seed)
    guard let bytes = try files.read(path, Int.max) else {
      throw FileError(path: path, reason: "it vanished while the site was built")
    }
    return try put(bytes, as: page)
  }

  private func put(_ bytes: [UInt8], as page: PreparedPage) throws(FileError) -> PageOutcome {
    let hash = Fingerprint(of: bytes)
    return PageOutcome(
      path: page.path, entry: Manifest.Entry(page: page.fingerprint, bytes: hash),
      isWritten: try site.put(bytes, hash, at: page.path, comparing: isFull),
      wasUncertain: site.isUncertain(page.path))
  }

  private func content(of article: Int) -> ContentStore.Ticket {
    shelf.contents[plan.corpus.articles[article].entry]
  }
}
