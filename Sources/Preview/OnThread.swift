#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs `work` on a thread of its own: it waits most of the time, which no task may do. Does nothing if the
/// system has no thread left.
func onThread(_ work: @escaping @Sendable () -> Void) {
  let errand = Unmanaged.passRetained(Errand(work)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  if pthread_create(&thread, nil, begin, errand) != 0 {
    Unmanaged<Errand>.fromOpaque(errand).release()
  }
}

/// Work on its way to a thread.
private final class Errand: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }
}

// Nobody waits for the thread's end, so it is detached: else its stack would be kept for good.
#if canImport(Darwin)
  private func begin(_ errand: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    pthread_detach(pthread_self())
    Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work()
    return nil
  }
#else
  private func begin(_ errand: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    pthread_detach(pthread_self())
    if let errand { Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work() }
    return nil
  }
#endif
