#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells what changes in `places`, as sets of paths, from the moment of the call on. A folder stands for
/// all that is in it where the system could not say more.
///
/// What happens in one burst comes as one set: 20 ms after the last change, but at most 200 ms after the
/// first. The system tells of changes where it can (inotify on Linux); elsewhere the places are looked
/// through every half second.
package func changes(in places: [WatchedPlace]) -> AsyncStream<Set<String>> {
  AsyncStream { continuation in
    #if os(Linux)
      if let watch = InotifyWatch(places) {
        continuation.onTermination = { _ in watch.stop() }
        onThread { watch.run { continuation.yield($0) } }
        return
      }
    #endif
    let watch = PollingWatch(places)
    continuation.onTermination = { _ in watch.stop() }
    onThread { watch.run { continuation.yield($0) } }
  }
}
