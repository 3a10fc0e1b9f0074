import ArgumentParser
import Model

extension Digestgen {
  /// Runs the program. A command that does not exist is asked about first: the argument parser tells
  /// misspelt options, and takes a misspelt command for an argument too many.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // "help buidl" would print the help of the whole program.
    let command = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    if let question = question(on: command) {
      printError(question)
      exit(withError: ExitCode.validationFailure)
    }
    await main(arguments)
  }

  /// What to say of a first argument that is neither an option nor a command; nil for others.
  private static func question(on argument: String?) -> String? {
    let commands = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let argument, !argument.hasPrefix("-"), !commands.contains(argument) else { return nil }
    let advice =
      nearest(to: argument, in: commands).map { "Did you mean '\($0)'?" }
      ?? "There are: \(commands.joined(separator: ", "))."
    return
      "Error: '\(argument)' is not a command. \(advice)\n  See 'digestgen --help' for what each does."
  }
}
