import ArgumentParser

/// How much a command prints.
struct Verbosity: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print notes too.")
  var verbose = false

  /// What a console prints from.
  var level: Console.Level { quiet ? .errors : verbose ? .notes : .warnings }

  func validate() throws {
    if quiet && verbose {
      throw ValidationError("'--quiet' and '--verbose' can't be used together.")
    }
  }
}
