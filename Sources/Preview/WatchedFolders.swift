#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// The folders that have a watch, by its number.
  struct WatchedFolders {
    let queue: CInt
    private var paths: [CInt: String] = [:]
    /// The folders in which the places lie: of them only the places' names count.
    private var frames: [CInt: Set<String>] = [:]

    init(queue: CInt) {
      self.queue = queue
    }

    /// Watches all places. False if the system has no watches left.
    mutating func watch(_ places: [WatchedPlace]) -> Bool {
      for place in places {
        let (folder, name) = place.parts
        guard let number = add(folder, IN_ONLYDIR) else { return false }
        if number >= 0 { frames[number, default: []].insert(name) }
        guard watch(tree: place.path, isTop: true) != nil else { return false }
      }
      return true
    }

    /// Watches a folder and those in it, and gives the files that are there; nil if the system has no
    /// watches left. Links are followed at the top only, as a build does.
    private mutating func watch(tree path: String, isTop: Bool) -> [String]? {
      guard let number = add(path, isTop ? IN_ONLYDIR : IN_ONLYDIR | IN_DONT_FOLLOW) else {
        return nil
      }
      guard number >= 0 else { return [] }
      paths[number] = path
      var files: [String] = []
      for entry in entries(of: path) where !isScratch(entry.name) {
        let inner = below(path, entry.name)
        guard entry.isFolder else {
          files.append(inner)
          continue
        }
        guard let found = watch(tree: inner, isTop: false) else { return nil }
        files += found
      }
      return files
    }

    /// The number of a folder's watch, negative if there is no such folder; nil if there are no watches
    /// left.
    private func add(_ path: String, _ flags: CInt) -> CInt? {
      let number = inotify_add_watch(queue, path, UInt32(Self.events | flags))
      return number < 0 && (errno == ENOSPC || errno == ENOMEM) ? nil : number
    }

    /// A file counts when it was written, moved in or taken away, not while it grows.
    private static let events =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF
  }

  extension WatchedFolders {
    /// Reads what the system has to tell.
    mutating func read(into burst: inout Burst, places: [WatchedPlace]) {
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = readQueue(queue, &bytes)
        guard count > 0 else {
          if count < 0, errno == EINTR { continue }
          return
        }
        for event in Event.list(bytes[..<count]) { take(event, into: &burst, places) }
      }
    }

    private mutating func take(_ event: Event, into burst: inout Burst, _ places: [WatchedPlace]) {
      if event.has(IN_Q_OVERFLOW) {
        _ = watch(places)
        for place in places { burst.add(place.path) }
      } else if event.has(IN_IGNORED) {
        paths[event.watch] = nil
        frames[event.watch] = nil
      } else {
        if frames[event.watch]?.contains(event.name) == true {
          takeTop(event, into: &burst, places)
        }
        if let folder = paths[event.watch], !event.name.isEmpty, !isScratch(event.name) {
          takeInner(event, at: below(folder, event.name), into: &burst)
        }
      }
    }

    /// A place itself came, went or changed.
    private mutating func takeTop(
      _ event: Event, into burst: inout Burst, _ places: [WatchedPlace]
    ) {
      guard event.has(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE) else {
        return
      }
      for place in places where place.parts.name == event.name {
        if event.has(IN_MOVED_FROM | IN_DELETE) { forget(place.path) }
        if event.has(IN_CREATE | IN_MOVED_TO) {
          for file in watch(tree: place.path, isTop: true) ?? [] { burst.add(file) }
        }
        burst.add(place.path)
      }
    }

    private mutating func takeInner(_ event: Event, at path: String, into burst: inout Burst) {
      guard event.has(IN_ISDIR) else {
        // A new file is told of again when it has been written; a link is not.
        if !event.has(IN_CREATE) || isComplete(path) { burst.add(path) }
        return
      }
      if event.has(IN_MOVED_FROM | IN_DELETE) { forget(path) }
      if event.has(IN_CREATE | IN_MOVED_TO) {
        for file in watch(tree: path, isTop: false) ?? [] { burst.add(file) }
      }
      burst.add(path)
    }

    /// Lets the watches of a folder that has gone and of those in it go: moved elsewhere it would go on
    /// telling of changes.
    private mutating func forget(_ path: String) {
      for (number, folder) in paths where folder == path || folder.hasPrefix(path + "/") {
        paths[number] = nil
        if frames[number] == nil { inotify_rm_watch(queue, number) }
      }
    }
  }

  /// One event of the queue.
  private struct Event {
    let watch: CInt
    let mask: UInt32
    let name: String

    func has(_ flags: CInt) -> Bool { mask & UInt32(flags) != 0 }

    /// Events are a head of 16 bytes and a name that is filled up with NULs.
    static func list(_ bytes: ArraySlice<UInt8>) -> [Event] {
      var events: [Event] = []
      var rest = bytes
      while rest.count >= 16 {
        let (watch, mask, count) = rest.prefix(16).withUnsafeBytes { raw in
          (
            raw.loadUnaligned(as: CInt.self), raw.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
            Int(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
          )
        }
        let name = String(
          decoding: rest.dropFirst(16).prefix(count).prefix { $0 != 0 }, as: UTF8.self)
        events.append(Event(watch: watch, mask: mask, name: name))
        rest = rest.dropFirst(16 + count)
      }
      return events
    }
  }

  private func readQueue(_ queue: CInt, _ bytes: inout [UInt8]) -> Int {
    read(queue, &bytes, bytes.count)
  }

  /// Whether a file that has just appeared will not be written to: a link of either kind.
  private func isComplete(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && (status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1)
  }
#endif
