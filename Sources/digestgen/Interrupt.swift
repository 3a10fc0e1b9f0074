#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ends the program with status 0 as soon as someone asks it to by Ctrl-C or `kill`. A build that is
/// under way is cut off: the site is whole at every moment of it, and the next one goes on.
func endOnInterrupt() {
  for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(0) } }
}
