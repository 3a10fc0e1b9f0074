import ArgumentParser
import Building
import Model

/// `digestgen check`: whether a digest and its site are in order.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check settings, templates, articles, addresses, rights and the links of the site.",
    discussion: """
      Says what a build would say, and looks through the site as it was built: whether each address \
      that was ever published is there, each link and anchor leads somewhere, no file was changed by \
      hand, no page is heavy. Lists what may be done with the articles of each source. Nothing is \
      written.

      The exit status is 0 if all is in order, 1 if there are errors (or, with --strict, warnings), 2 \
      if it could not be checked.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @Option(name: .shortAndLong, help: "The folder of the site (default: site/ in the digest's).")
  var output: String?

  @Option(help: "Where the site stands, if it was built with this option.")
  var baseUrl: BaseURL?

  @OptionGroup var cores: Cores

  @Option(help: "Today, such as 2019-01-24: later articles are reported. No clock is read.")
  var now: CalendarDay?

  @Flag(help: "Count warnings as errors in the exit status.")
  var strict = false

  @OptionGroup var verbosity: Verbosity

  @Flag(help: "Print the report as JSON.")
  var json = false

  func run() async throws {
    let console = Console(level: verbosity.level, isJSON: json)
    let start = ContinuousClock.now
    let report: CheckReport
    do throws(BuildError) {
      report = try await check(
        BuildOptions(
          input: input, output: output, baseURL: baseUrl, jobs: cores.count, now: now),
        progress: console.progress)
    } catch {
      console.showFailedCheck(error)
      throw ExitCode(2)
    }
    console.show(report, took: ContinuousClock.now - start)
    if report.errors > 0 || strict && report.warnings > 0 { throw ExitCode(1) }
  }
}
