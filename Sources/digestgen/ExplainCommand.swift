import ArgumentParser
import Building
import Model

/// `digestgen explain`: how a saved article is read and where it belongs.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a saved article is read and where it belongs.",
    discussion: """
      Lists where headline, date, authors and source were found, and then each line of the file, '+' \
      if it is kept and '-' if it is dropped, with the rule that decided. For a seed of the digest it \
      also tells the article's topics, section, story, copies, earlier coverage and edition, each with \
      the figures that decided.

      The exit status is 0 if all files were read, 1 if some could not be, 2 if nothing could be read.
      """)

  @Argument(help: "Files.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  func run() async throws {
    let console = Console(level: .notes, isJSON: false)
    let explanations: [SeedExplanation]
    do throws(BuildError) {
      explanations = try await explain(
        files, of: BuildOptions(input: input, jobs: coreCount()))
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    for explanation in explanations { console.show(explanation) }
    if explanations.contains(where: { $0.diagnostics.contains { $0.severity == .error } }) {
      throw ExitCode(1)
    }
  }
}
