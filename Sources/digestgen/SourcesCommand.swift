import ArgumentParser
import Building
import Model

/// `digestgen sources`: who published the articles.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the sources of the articles, and how to change them.",
    discussion: """
      Prints each source with the number of its articles, how much of them is shown, the span of their \
      dates, how it was known, and a headline; then sources that may be one, and lines for digest.yaml \
      that merge or rename them or say what may be done with their articles. Of the digest nothing is \
      changed.

      The exit status is 0 if all seeds were read, 1 if some could not be, 2 if none was.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @OptionGroup var cores: Cores

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() async throws {
    let console = Console(level: .warnings, isJSON: json)
    let report: SourceReport
    do throws(BuildError) {
      report = try await findSources(
        BuildOptions(input: input, jobs: cores.count), progress: console.progress)
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    console.show(report)
    if report.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
