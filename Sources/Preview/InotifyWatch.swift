#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Hears from Linux what changes (inotify(7)).
  ///
  /// Each folder has a watch of its own; new ones get theirs as they appear, and what is in them by then
  /// counts as changed. Where the system's queue ran over, everything does.
  final class InotifyWatch: Sendable {
    private let places: [WatchedPlace]
    private let queue: CInt
    /// What ends the wait: a pipe that is written to.
    private let (end, stopper): (CInt, CInt)

    /// Nil if the system gives no queue, or not enough watches.
    init?(_ places: [WatchedPlace]) {
      self.places = places
      queue = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
      var ends: [CInt] = [-1, -1]
      guard queue >= 0 else { return nil }
      guard pipe(&ends) == 0 else {
        close(queue)
        return nil
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (end, stopper) = (ends[0], ends[1])
      var folders = WatchedFolders(queue: queue)
      guard folders.watch(places) else {
        for descriptor in [queue] + ends { close(descriptor) }
        return nil
      }
    }

    /// Ends `run`.
    func stop() { close(stopper) }

    /// Tells `hear` of changes until `stop`.
    func run(_ hear: (Set<String>) -> Void) {
      // The watches are those of the initialiser: the system gives a folder the same one again.
      var folders = WatchedFolders(queue: queue)
      _ = folders.watch(places)
      var burst = Burst()
      while wait(burst.patience) {
        folders.read(into: &burst, places: places)
        if let changes = burst.take() { hear(changes) }
      }
      close(queue)
      close(end)
    }

    /// Waits for changes for so many milliseconds, for ever if negative; false if it is over.
    private func wait(_ milliseconds: CInt) -> Bool {
      var waiting = [
        pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
        pollfd(fd: end, events: Int16(POLLIN), revents: 0),
      ]
      while poll(&waiting, 2, milliseconds) < 0 {
        if errno != EINTR { return false }
      }
      return waiting[1].revents == 0
    }
  }
#endif
