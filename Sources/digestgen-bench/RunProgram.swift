#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What one run of a program took.
struct Cost {
  /// In seconds.
  let wall: Double
  /// In seconds, of all cores and of the system for it.
  let cpu: Double
  /// At most, in bytes.
  let memory: Int
  /// What it printed.
  let output: String
}

/// Runs a program to its end. Throws if it can't be run or fails.
@discardableResult
func runProgram(_ command: [String]) throws -> Cost {
  let log = "/tmp/digestgen-bench-\(processID()).log"
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var arguments = command.map { strdup($0) } + [nil]
  defer { arguments.forEach { free($0) } }
  let clock = ContinuousClock()
  let start = clock.now
  var child = pid_t()
  guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
    throw BenchError("'\(command[0])' can't be run.")
  }
  var (status, usage) = (CInt(0), rusage())
  while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
  let wall = clock.now - start
  let output = String(decoding: (try? readFile(log)) ?? [], as: UTF8.self)
  unlink(log)
  guard status == 0 else {
    throw BenchError("'\(command.joined(separator: " "))' failed:\n\(output)")
  }
  return Cost(
    wall: seconds(wall), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
    memory: Int(usage.ru_maxrss) * 1_024, output: output)
}

/// The whole path of a program in the PATH; nil if there is none.
func findProgram(_ name: String) -> String? {
  if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
  let folders = getenv("PATH").map { String(cString: $0) }?.split(separator: ":") ?? []
  return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}

private func seconds(_ duration: Duration) -> Double {
  let parts = duration.components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}
