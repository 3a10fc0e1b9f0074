import ArgumentParser
import Building
import Model

/// `digestgen topics`: which topics were found.
struct TopicsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "List the topics that are found, and how to change them.",
    discussion: """
      Prints each topic with the number of its articles, whether it has a page, and a headline; then \
      topics that may be one, and the lines for digest.yaml that merge, rename or drop them. Nothing is \
      written.

      The exit status is 0 if all seeds were read, 1 if some could not be, 2 if none was.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @OptionGroup var cores: Cores

  @Option(
    help: "List topics with at least so many articles (default: those with a page, and more).")
  var least = 2

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() async throws {
    let console = Console(level: .warnings, isJSON: json)
    let report: TopicReport
    do throws(BuildError) {
      report = try await findTopics(
        BuildOptions(input: input, jobs: cores.count), progress: console.progress)
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    console.show(report, least: least)
    if report.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
