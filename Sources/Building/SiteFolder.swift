import Model
import Synchronization

/// The output folder during a build: what is there, what was written, what is left over.
///
/// Before the first change the manifest names every file that this build may write and forgets
/// what they hold, so that a build which ends half-way leaves no file that is taken for foreign or
/// for up to date.
struct SiteFolder: Sendable {
  /// Where a page goes.
  struct Place: Sendable {
    /// Below the output folder.
    let path: String
    /// Which line of the manifest names the file; nil if it is new.
    let line: Int?
    /// What the manifest says of the file; nil if it is new.
    let entry: Manifest.Entry?
    let isThere: Bool

    /// The fingerprint of the file's bytes, if it is there and holds what the last build put there.
    var known: Fingerprint? {
      guard isThere, let entry, !entry.isUncertain else { return nil }
      return entry.bytes
    }
  }

  let folder: String
  private let pages: [Page]
  /// By the index of the page in the plan which line of the manifest names its file; -1 if none does.
  private let lineOfPage: [Int32]
  private let holdings: SiteHoldings
  /// The files of the last build that no page goes to, sorted.
  private let unplanned: [SiteHoldings.File]
  private let files: FileSystem
  private let isAnnounced: Announcement

  /// Throws if the plan can't be written there.
  init(
    _ holdings: SiteHoldings, for plan: SitePlan, in files: FileSystem
  ) throws(BuildError) {
    folder = holdings.folder
    pages = plan.pages
    lineOfPage = pages.map { Int32(holdings.lineOfPath[$0.path.file] ?? -1) }
    self.holdings = holdings
    unplanned = holdings.named(beside: lineOfPage)
    self.files = files
    isAnnounced = Announcement()
    try checkForeign(holdings.strangers, plan: plan, folder: folder)
  }

  /// Where the page at `index` of the plan goes.
  func place(of index: Int) -> Place {
    guard let file = file(of: index) else {
      return Place(path: pages[index].path.file, line: nil, entry: nil, isThere: false)
    }
    return Place(
      path: file.path, line: Int(lineOfPage[index]), entry: file.entry, isThere: file.isThere)
  }

  /// Whether the file of the page at `index` of the plan is there.
  func isThere(_ index: Int) -> Bool { file(of: index)?.isThere ?? false }

  /// Whether a build that was cut off may have written it.
  func isUncertain(_ index: Int) -> Bool { file(of: index)?.entry.isUncertain ?? false }

  /// What the manifest names for a page; nil if it is new.
  private func file(of index: Int) -> SiteHoldings.File? {
    let line = Int(lineOfPage[index])
    return line < 0 ? nil : holdings.named[line]
  }

  /// Puts `bytes` at `place` unless they are there. Tells whether it wrote.
  ///
  /// What is there is known from the manifest, or, if `comparing`, by reading the file, which someone
  /// may have changed.
  func put(
    _ bytes: [UInt8], _ hash: Fingerprint, at place: Place, comparing: Bool
  ) throws(FileError) -> Bool {
    let isKnown = place.known == hash
    if isKnown, !comparing { return false }
    let path = join(folder, place.path)
    if isKnown, try files.read(path, Int.max) == bytes { return false }
    try announce()
    if place.isThere, try files.read(path, Int.max) == bytes { return false }
    try files.write(path, bytes)
    return true
  }

  /// Removes what the last build wrote and this one has not, and what a build that was cut off
  /// left half-written. A file that was changed since is the user's now and stays.
  func removeLeftovers() throws(FileError) -> Leftovers {
    var leftovers = Leftovers()
    let others = unplanned.filter(\.isThere).map(\.path) + holdings.strangers
    for path in others.sorted(by: comesBefore) {
      if holdings.links.contains(path) {
        leftovers.foreign.append(path)
      } else if path.hasSuffix(asideSuffix), isOurs(String(path.dropLast(asideSuffix.count))) {
        try files.remove(join(folder, path))
      } else if let entry = holdings.entry(of: path) {
        if try isChanged(path, since: entry) {
          leftovers.kept.append(path)
        } else {
          try remove(path)
          leftovers.removed.append(path)
        }
      } else {
        leftovers.foreign.append(path)
      }
    }
    return leftovers
  }

  /// Writes the manifest of the site as it now is, and gives its fingerprint; `entries` are those of the plan's
  /// pages.
  func finish(_ entries: some Collection<Manifest.Entry>) throws(FileError) -> Fingerprint {
    let path = join(folder, Manifest.name)
    let lines = zip(paths, entries)
    if !isAnnounced.isMade {
      let bytes = Manifest.bytes(of: lines)
      if try files.read(path, Int.max) != bytes { try files.write(path, bytes) }
      return Fingerprint(of: bytes)
    }
    let sum = RunningFingerprint()
    var parts = Manifest.Parts(of: lines)
    try files.writeParts(path) {
      let part = parts.next()
      if let part { sum.add(part) }
      return part
    }
    return sum.fingerprint
  }

  /// Tells by one number what the folder holds when all pages are written, and the manifest with them.
  func fingerprint(with leftovers: Leftovers, _ manifest: Fingerprint) -> Fingerprint {
    SiteInventory.fingerprint(
      of: paths, leftovers.kept + leftovers.foreign + [Manifest.name],
      holdings.links.subtracting([Manifest.name]), manifest)
  }

  /// The files of the plan's pages.
  private var paths: some Collection<String> { pages.indices.lazy.map { place(of: $0).path } }

  private func isOurs(_ path: String) -> Bool {
    path == Manifest.name || holdings.lineOfPath[path] != nil
  }

  private func isChanged(_ path: String, since entry: Manifest.Entry) throws(FileError) -> Bool {
    // What a build that was cut off had planned to write may hold its bytes or those before.
    guard !entry.isUncertain, let hash = entry.bytes else { return false }
    return try files.read(join(folder, path), Int.max).map { Fingerprint(of: $0) != hash } ?? false
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ path: String) throws(FileError) {
    try announce()
    try files.remove(join(folder, path))
    for parent in ancestors(path).reversed() { try files.remove(join(folder, parent)) }
  }

  private func announce() throws(FileError) {
    try isAnnounced.make { () throws(FileError) in
      let planned = pages.indices.lazy.map { index in
        let place = place(of: index)
        return (place.path, Manifest.Entry(bytes: place.entry?.bytes, isUncertain: true))
      }
      // Of files that this build may only remove it stays known what they hold.
      let others = unplanned.lazy.map { ($0.path, $0.entry) }
      var (first, second) = (
        Manifest.Parts(of: planned), Manifest.Parts(of: others, isBegun: true)
      )
      try files.writeParts(join(folder, Manifest.name)) { first.next() ?? second.next() }
    }
  }
}

extension SiteHoldings {
  /// The files that the manifest names and whose lines are none of `planned`, sorted.
  fileprivate func named(beside planned: [Int32]) -> [File] {
    var isPlanned = [Bool](repeating: false, count: named.count)
    for line in planned where line >= 0 { isPlanned[Int(line)] = true }
    return named.indices.filter { !isPlanned[$0] && lineOfPath[named[$0].path] == $0 }.map {
      named[$0]
    }
    .sorted { comesBefore($0.path, $1.path) }
  }
}

/// What the last build left in the folder and this one has no use for, but for what was half-written.
struct Leftovers {
  var removed: [String] = []
  /// Changed since by someone, so that they stayed.
  var kept: [String] = []
  /// Not digestgen's.
  var foreign: [String] = []
}

/// Something that is done once, whichever core comes first; the others wait until it is done.
private final class Announcement: Sendable {
  private let isDone = Mutex(false)

  /// Whether it was done.
  var isMade: Bool { isDone.withLock { $0 } }

  func make(_ action: () throws(FileError) -> Void) throws(FileError) {
    try isDone.withLock { (isDone) throws(FileError) in
      guard !isDone else { return }
      try action()
      isDone = true
    }
  }
}
