import Model
import Rendering

/// What pass 2 did.
struct Outcome {
  /// By the index of the page in the plan.
  let pages: [PageOutcome]
  /// The files that are not, or may not be, what they were before; a build that was cut off leaves many
  /// of which it is not known. Paths in the site.
  let changed: [String]
  /// Paths in the site.
  let removed: [String]
  /// Files that the site no longer has but that someone changed, so that they stayed.
  let kept: [String]
  /// Tells by one number what the output folder holds now.
  let site: Fingerprint

  /// What the pages were made of.
  var made: MadePages { MadePages(pages.map(\.basis)) }

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

/// What became of one page. A site of a million articles has three million of them.
struct PageOutcome: Sendable {
  /// Of its file's bytes.
  let bytes: Fingerprint
  /// Of what it was made of; nil for kinds of which that is not known.
  let basis: Fingerprint?
  let isWritten: Bool

  /// What the manifest says of its file.
  var entry: Manifest.Entry { Manifest.Entry(bytes: bytes) }

  /// Stands for a page whose turn has not come.
  static let pending = PageOutcome(
    bytes: Fingerprint(high: 0, low: 0), basis: nil, isWritten: false)
}

extension Desk {
  /// Pass 2: renders and writes each page that shows anything new.
  ///
  /// Removals come last. `sparing` tells what the pages that the site is known to hold were made of.
  func publish(
    _ plan: SitePlan, shelf: Shelf, press: Press, to site: SiteFolder,
    bases: PageBases, sparing: MadePages?
  ) async throws(BuildError) -> Outcome {
    do {
      let run = Run(
        plan: plan, shelf: shelf, press: press, site: site, bases: bases, spared: sparing,
        isFull: options.isFull, seeds: join(options.input, "seeds"), files: files,
        search: SearchShelf(cache, in: files))
      var pages = [PageOutcome](repeating: .pending, count: plan.pages.count)
      for wave in waves(of: plan.pages, in: site) {
        let done = try await parallelMap(
          wave, jobs: options.jobs, done: { report(.writing, $0, of: plan.pages.count) },
          run.publish)
        for (page, outcome) in zip(wave, done) { pages[page] = outcome }
      }
      let leftovers = try site.removeLeftovers()
      let manifest = try site.finish(pages.lazy.map(\.entry))
      return Outcome(
        pages: pages, changed: site.changed(by: pages), removed: leftovers.removed,
        kept: leftovers.kept.map { join(site.folder, $0) },
        site: site.fingerprint(with: leftovers, manifest))
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

/// The pages in the order in which they are written, by their index, so that at every moment all links
/// lead somewhere.
///
/// New ones come first, since no page of the last build leads to them: feeds and other files that pages
/// name, then pages, then the fronts that lead to those, and the front page of the site; last what was
/// there before. No wave is larger than `waveLimit`.
private func waves(of pages: [Page], in site: SiteFolder) -> [[Int]] {
  var waves = [[Int]](repeating: [], count: 5)
  for index in pages.indices {
    let path = pages[index].path
    if site.isThere(index) {
      waves[4].append(index)
    } else if path.text.isEmpty {
      waves[3].append(index)
    } else if path.isEntrance {
      waves[2].append(index)
    } else {
      waves[path.file.hasSuffix(".html") ? 1 : 0].append(index)
    }
  }
  return waves.flatMap { wave in
    stride(from: 0, to: wave.count, by: waveLimit).map {
      Array(wave[$0..<min($0 + waveLimit, wave.count)])
    }
  }
}

/// What becomes of the pages of a wave is held twice until all of them are done.
private let waveLimit = 1 << 16

extension SiteFolder {
  /// The files that are not, or may not be, what they were before `outcomes`, those of the plan's pages.
  fileprivate func changed(by outcomes: [PageOutcome]) -> [String] {
    outcomes.indices.filter { outcomes[$0].isWritten || isUncertain($0) }.map { place(of: $0).path }
  }
}

/// What each page of a build needs.
private struct Run: Sendable {
  let plan: SitePlan
  let shelf: Shelf
  let press: Press
  let site: SiteFolder
  let bases: PageBases
  /// What the pages that the site is known to hold were made of; nil if nothing is known of them.
  let spared: MadePages?
  let isFull: Bool
  /// Where pictures are copied from.
  let seeds: String
  let files: FileSystem
  /// What the files of the search index are copied from.
  let search: SearchShelf

  /// The page at `index` of the plan.
  @Sendable func publish(_ index: Int) throws(FileError) -> PageOutcome {
    let (page, place) = (plan.pages[index], site.place(of: index))
    switch page.content {
    case .searchData(let file): return try copy(file, to: place)
    case .picture(let file): return try copy(file, to: place)
    default: return try render(page, to: place)
    }
  }

  private func render(
    _ page: Page, to place: SiteFolder.Place
  ) throws(FileError) -> PageOutcome {
    // A method in place of the closure would hold a copy of all this, for each page.
    let texts = press.articles(shownBy: page).map { content(of: $0) }
    let basis = bases.basis(of: page, texts: texts.map(\.fingerprint))
    if let basis, let known = place.known, place.line.flatMap({ spared?.basis(at: $0) }) == basis {
      return PageOutcome(bytes: known, basis: basis, isWritten: false)
    }
    let contents = try texts.map { (text) throws(FileError) in try shelf.store.take(text) }
    let bytes = press.render(page, contents: contents)
    return try put(bytes, Fingerprint(of: bytes), basis, at: place)
  }

  private func put(
    _ bytes: [UInt8], _ hash: Fingerprint, _ basis: Fingerprint? = nil, at place: SiteFolder.Place
  ) throws(FileError) -> PageOutcome {
    PageOutcome(
      bytes: hash, basis: basis,
      isWritten: try site.put(bytes, hash, at: place, comparing: isFull))
  }

  /// Copies a picture; one that is there is what it was, since it is named after its bytes.
  private func copy(
    _ file: PictureFile, to place: SiteFolder.Place
  ) throws(FileError) -> PageOutcome {
    if !isFull, let known = place.known {
      return PageOutcome(bytes: known, basis: nil, isWritten: false)
    }
    let bytes = try picture(file.seed, at: place)
    return try put(bytes, Fingerprint(of: bytes), at: place)
  }

  /// A picture from beside its seed, if it is still the one that `place` is named after. So nothing else
  /// comes into the site, whatever stands at its path by now.
  private func picture(_ seed: String, at place: SiteFolder.Place) throws(FileError) -> [UInt8] {
    let path = join(seeds, seed)
    guard let bytes = try files.read(path, pictureLimit + 1) else {
      throw FileError(path: path, reason: "it vanished while the site was built")
    }
    let ending = place.path.split(separator: ".").last ?? ""
    guard place.path.hasSuffix(pictureName(bytes, ending: ending)) else {
      throw FileError(path: path, reason: "it changed while the site was built")
    }
    return bytes
  }

  /// Copies a file of the search index.
  private func copy(
    _ file: SearchFile, to place: SiteFolder.Place
  ) throws(FileError) -> PageOutcome {
    if !isFull, place.known == file.fingerprint {
      return PageOutcome(bytes: file.fingerprint, basis: nil, isWritten: false)
    }
    let part = SearchRecord.Place(
      start: file.start, count: file.count, fingerprint: file.fingerprint)
    guard let bytes = try search.read(file.record, part) else {
      shelf.store.damage.find()
      throw FileError(path: "search/\(file.record)", reason: "It is damaged")
    }
    return try put(bytes, file.fingerprint, at: place)
  }

  private func content(of article: Int) -> ContentStore.Ticket {
    shelf.contents[plan.corpus.articles[article].entry]
  }
}
