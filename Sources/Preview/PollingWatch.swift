import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds out what changes by looking at all files again and again, where the system does not tell.
final class PollingWatch: Sendable {
  private let places: [WatchedPlace]
  private let first: Snapshot
  private let isOver = Mutex(false)

  init(_ places: [WatchedPlace]) {
    self.places = places
    first = Snapshot(of: places)
  }

  /// Ends `run`, half a second later.
  func stop() { isOver.withLock { $0 = true } }

  /// Tells `hear` of changes until `stop`.
  func run(_ hear: (Set<String>) -> Void) {
    var last = first
    while true {
      usleep(500_000)
      if isOver.withLock({ $0 }) { return }
      let next = Snapshot(of: places)
      let changes = next.changes(since: last)
      if !changes.isEmpty { hear(changes) }
      last = next
    }
  }
}

/// All files of some places, with what tells that they are the ones they were.
struct Snapshot: Sendable {
  private struct Stamp: Sendable, Equatable {
    let size: Int64
    let modified: Int64
    let changed: Int64
    let inode: UInt64
  }

  private var stamps: [String: Stamp] = [:]

  init(of places: [WatchedPlace]) {
    for place in places { take(place.path, isFolder: true) }
  }

  /// The files that are new, changed or gone.
  func changes(since other: Snapshot) -> Set<String> {
    let present = stamps.filter { other.stamps[$0.key] != $0.value }.keys
    let gone = other.stamps.keys.filter { stamps[$0] == nil }
    return Set(present).union(gone)
  }

  private mutating func take(_ path: String, isFolder: Bool) {
    if isFolder {
      for entry in entries(of: path) where !isScratch(entry.name) {
        take(below(path, entry.name), isFolder: entry.isFolder)
      }
    }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return }
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    stamps[path] = Stamp(
      size: Int64(status.st_size), modified: nanoseconds(modified),
      changed: nanoseconds(changed), inode: UInt64(status.st_ino))
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}
