import ArgumentParser

/// How many cores a command uses.
struct Cores: ParsableArguments {
  @Option(name: .shortAndLong, help: "How many cores to use (default: all).")
  var jobs: Int?

  /// From 1 to 1024.
  var count: Int { jobs ?? coreCount() }

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' must be a number from 1 to 1024, not \(jobs).")
    }
  }
}
