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

  /// What the pages were made of.
  var made: MadePages { MadePages(pages.compactMap(\.basis)) }

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
  /// What it was made of; nil for kinds of which that is not known.
  let basis: Fingerprint?
  let isWritten: Bool
  /// Whether it was not known what the file held.
  let wasUncertain: Bool
}

extension Desk {
  /// Pass 2: renders and writes each page that shows anything new.
  ///
  /// Removals come last. `sparing` are the bases of the pages that the site is known to hold.
  func publish(
    _ plan: SitePlan, shelf: Shelf, press: Press, to site: SiteFolder,
    sparing: Set<Fingerprint>
  ) async throws(BuildError) -> Outcome {
    let waves = waves(of: plan.pages, in: site)
    let run = Run(
      plan: plan, shelf: shelf, press: press, site: site,
      bases: PageBases(of: plan), spared: sparing, isFull: options.isFull,
      seeds: join(options.input, "seeds"), files: files, search: SearchShelf(cache, in: files))
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
  let bases: PageBases
  /// The bases of the pages that the site is known to hold.
  let spared: Set<Fingerprint>
  let isFull: Bool
  /// Where pictures are copied from.
  let seeds: String
  let files: FileSystem
  /// What the files of the search index are copied from.
  let search: SearchShelf

  @Sendable func publish(_ page: Page) throws(FileError) -> PageOutcome {
    if case .searchData(let file) = page.content { return try copy(file, to: page) }
    let basis = bases.basis(of: page, texts: texts(of: page))
    if let basis, spared.contains(basis), let entry = site.entry(page.path) {
      return unchanged(page, entry, basis)
    }
    let prepared = press.prepare(page) { content(of: $0).fingerprint }
    if !isFull, let entry = site.entry(page.path, holding: prepared.fingerprint) {
      return unchanged(page, entry, basis)
    }
    if let seed = prepared.copiedSeed { return try copy(seed, as: prepared) }
    let contents = try prepared.articles.map { (index) throws(FileError) in
      try shelf.store.take(content(of: index))
    }
    return try put(press.render(prepared, contents: contents), as: prepared, basis)
  }

  private func texts(of page: Page) -> [Fingerprint] {
    press.texts(of: page).map { content(of: $0).fingerprint }
  }

  private func unchanged(
    _ page: Page, _ entry: Manifest.Entry, _ basis: Fingerprint?
  ) -> PageOutcome {
    PageOutcome(
      path: page.path, entry: entry, basis: basis, isWritten: false, wasUncertain: false)
  }

  /// Copies a picture from beside its seed.
  private func copy(_ seed: String, as page: PreparedPage) throws(FileError) -> PageOutcome {
    let path = join(seeds, seed)
    guard let bytes = try files.read(path, Int.max) else {
      throw FileError(path: path, reason: "it vanished while the site was built")
    }
    return try put(bytes, as: page, nil)
  }

  /// Copies a file of the search index.
  private func copy(_ file: SearchFile, to page: Page) throws(FileError) -> PageOutcome {
    let path = page.path
    if !isFull, let entry = site.entry(path, holding: file.fingerprint) {
      return unchanged(page, entry, nil)
    }
    let place = SearchRecord.Place(
      start: file.start, count: file.count, fingerprint: file.fingerprint)
    guard let bytes = try search.read(file.record, place) else {
      shelf.store.findDamage()
      throw FileError(path: "search/\(file.record)", reason: "It is damaged")
    }
    return PageOutcome(
      path: path, entry: Manifest.Entry(page: file.fingerprint, bytes: file.fingerprint),
      basis: nil, isWritten: try site.put(bytes, file.fingerprint, at: path, comparing: isFull),
      wasUncertain: site.isUncertain(path))
  }

  private func put(
    _ bytes: [UInt8], as page: PreparedPage, _ basis: Fingerprint?
  ) throws(FileError) -> PageOutcome {
    let hash = Fingerprint(of: bytes)
    return PageOutcome(
      path: page.path, entry: Manifest.Entry(page: page.fingerprint, bytes: hash),
      basis: basis, isWritten: try site.put(bytes, hash, at: page.path, comparing: isFull),
      wasUncertain: site.isUncertain(page.path))
  }

  private func content(of article: Int) -> ContentStore.Ticket {
    shelf.contents[plan.corpus.articles[article].entry]
  }
}
