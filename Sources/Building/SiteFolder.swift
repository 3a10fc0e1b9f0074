import Model
import Synchronization

/// The output folder during a build: what is there, what was written, what is left over.
///
/// Before the first change the manifest names every file that this build may write and forgets
/// what they hold, so that a build which ends half-way leaves no file that is taken for foreign or
/// for up to date.
struct SiteFolder: Sendable {
  let folder: String
  private let last: Manifest
  private let files: FileSystem
  private let present: Set<String>
  private let planned: [String]
  private let isAnnounced: Announcement

  /// A folder of which it is known what it holds; throws if the plan can't be written there.
  init(
    _ found: SiteInventory, for plan: SitePlan, in files: FileSystem
  ) throws(BuildError) {
    self.folder = found.folder
    self.files = files
    self.present = Set(found.paths)
    self.planned = plan.pages.map(\.path.file)
    self.last = Manifest(found.manifest) ?? Manifest()
    self.isAnnounced = Announcement()
    try checkForeign(present, manifest: last, plan: plan, folder: folder)
  }

  /// What is known of the file of `path` if it is there and holds the page with this fingerprint.
  func entry(_ path: SitePath, holding page: Fingerprint) -> Manifest.Entry? {
    entry(path).flatMap { $0.page == page ? $0 : nil }
  }

  /// What is known of the file of `path` if it is there and holds what the last build put there.
  func entry(_ path: SitePath) -> Manifest.Entry? {
    guard let entry = last.entries[path.file], entry.page != nil, present.contains(path.file)
    else { return nil }
    return entry
  }

  /// Whether the file of `path` is there.
  func knows(_ path: SitePath) -> Bool { present.contains(path.file) }

  /// Whether a build that was cut off may have written the file of `path`.
  func isUncertain(_ path: SitePath) -> Bool {
    last.entries[path.file].map { $0.page == nil } ?? false
  }

  /// Puts `bytes` at `path` unless they are there. Tells whether it wrote.
  ///
  /// What is there is known from the manifest, or, if `comparing`, by reading the file, which someone
  /// may have changed.
  func put(
    _ bytes: [UInt8], _ hash: Fingerprint, at path: SitePath, comparing: Bool
  ) throws(FileError) -> Bool {
    // A build that was cut off forgets what pages show; what a file then holds is not certain.
    let entry = last.entries[path.file]
    let isKnown = present.contains(path.file) && entry?.page != nil && entry?.bytes == hash
    if isKnown, !comparing { return false }
    if isKnown, try files.read(join(folder, path.file), Int.max) == bytes { return false }
    try announce()
    if present.contains(path.file), try files.read(join(folder, path.file), Int.max) == bytes {
      return false
    }
    try files.write(join(folder, path.file), bytes)
    return true
  }

  /// Removes what the last build wrote and this one has not, and what a build that was cut off
  /// left half-written. A file that was changed since is the user's now and stays.
  func removeLeftovers() throws(FileError) -> Leftovers {
    var kept: [String] = []
    var removed: [String] = []
    var asides: [String] = []
    let wanted = Set(planned)
    // Few are: sorting all takes a second where a million files lie.
    let doubtful = present.filter { !wanted.contains($0) }.sorted(by: comesBefore)
    for path in doubtful {
      if path.hasSuffix(asideSuffix), isOurs(String(path.dropLast(asideSuffix.count))) {
        try files.remove(join(folder, path))
        asides.append(path)
      } else if let entry = last.entries[path] {
        if try isChanged(path, since: entry) {
          kept.append(path)
        } else {
          try remove(path)
          removed.append(path)
        }
      }
    }
    return Leftovers(removed: removed, kept: kept, asides: asides)
  }

  /// Writes the manifest of the site as it now is, and gives its bytes.
  func finish(_ manifest: Manifest) throws(FileError) -> [UInt8] {
    let path = join(folder, Manifest.name)
    let bytes = manifest.bytes
    if try files.read(path, Int.max) != bytes { try files.write(path, bytes) }
    return bytes
  }

  /// What the folder holds when all pages are written.
  func inventory(without leftovers: Leftovers, _ manifest: [UInt8]) -> SiteInventory {
    let all = present.union(planned).union([Manifest.name])
    return SiteInventory(
      folder, paths: Array(all.subtracting(leftovers.removed + leftovers.asides)),
      manifest: manifest)
  }

  private func isOurs(_ path: String) -> Bool {
    path == Manifest.name || last.entries[path] != nil
  }

  private func isChanged(_ path: String, since entry: Manifest.Entry) throws(FileError) -> Bool {
    // What a build that was cut off had planned to write may hold its bytes or those before.
    guard entry.page != nil, let hash = entry.bytes else { return false }
    return try files.read(join(folder, path), Int.max).map { Fingerprint(of: $0) != hash } ?? false
  }

  /// Removes a file and the folders that it leaves empty.
  private func remove(_ path: String) throws(FileError) {
    try announce()
    try files.remove(join(folder, path))
    for parent in ancestors(path).reversed() { try files.remove(join(folder, parent)) }
  }

  private func announce() throws(FileError) {
    try isAnnounced.once { () throws(FileError) in
      let unknown = Manifest.Entry(page: nil, bytes: nil)
      // Of files that this build may only remove it stays known what they hold.
      var manifest = last
      for path in planned {
        manifest.entries[path] =
          last.entries[path].map { .init(page: nil, bytes: $0.bytes) } ?? unknown
      }
      try files.write(join(folder, Manifest.name), manifest.bytes)
    }
  }
}

/// What the last build left in the folder and this one has no use for.
struct Leftovers {
  let removed: [String]
  /// Changed since by someone, so that they stayed.
  let kept: [String]
  /// Half-written files of a build that was cut off; they are gone.
  let asides: [String]
}

/// Something that is done once, whichever core comes first; the others wait until it is done.
private final class Announcement: Sendable {
  private let isDone = Mutex(false)

  func once(_ action: () throws(FileError) -> Void) throws(FileError) {
    try isDone.withLock { (isDone) throws(FileError) in
      guard !isDone else { return }
      try action()
      isDone = true
    }
  }
}
