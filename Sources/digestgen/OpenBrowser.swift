#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks the desktop to open an address. Where there is none, nothing happens: the address was printed.
func openBrowser(at address: String) {
  #if canImport(Darwin)
    let program = "open"
  #else
    let program = "xdg-open"
  #endif
  var arguments = [strdup(program), strdup(address), nil]
  defer { for argument in arguments { free(argument) } }
  var process = pid_t()
  if posix_spawnp(&process, program, nil, nil, &arguments, environ) != 0 {
    printError("digestgen: warning: no browser could be opened. Open \(address) yourself.")
  }
}
