import ArgumentParser
import Building
import Model

/// `digestgen build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: """
      Reads seeds/, digest.yaml, Templates/ and digest.lock in the digest's folder, all but the \
      first optional, and writes what has changed to site/.

      The exit status is 0 if the site was built, 1 if it was built but a seed could not be read, \
      2 if it was not built. A file that is no article is left out with a warning.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @Option(name: .shortAndLong, help: "The folder of the site (default: site/ in the digest's).")
  var output: String?

  @Option(help: "Where the site will stand, such as https://example.org/digest/.")
  var baseUrl: BaseURL?

  @OptionGroup var cores: Cores

  @Option(help: "Today, such as 2019-01-24: later articles are reported. No clock is read.")
  var now: CalendarDay?

  @Option(help: "A file to write that says how each article is organised, as JSON Lines.")
  var corpus: String?

  @Option(help: "A file that lists what changed in the site; each build adds to what it holds.")
  var changes: String?

  @Flag(help: "Render every page again, even if nothing that it shows has changed.")
  var full = false

  @OptionGroup var verbosity: Verbosity

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Flag(help: "Print the report as JSON.")
  var json = false

  func validate() throws {
    if [corpus, changes].contains("-") {
      throw ValidationError("'--corpus' and '--changes' need the name of a file, and '-' is none.")
    }
  }

  func run() async throws {
    let console = Console(level: verbosity.level, isJSON: json)
    let clock = ContinuousClock()
    let start = clock.now
    let watch = StageWatch()
    let report: BuildReport
    do throws(BuildError) {
      report = try await build(options) { step in
        if timings { watch.hear(step) }
        console.progress(step)
      }
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    if timings { console.show(watch.stages(), articles: report.articles) }
    console.show(report, took: clock.now - start)
    if report.errors > 0 { throw ExitCode(1) }
  }

  private var options: BuildOptions {
    BuildOptions(
      input: input, output: output, baseURL: baseUrl, jobs: cores.count, now: now,
      isFull: full, corpusFile: corpus, changesFile: changes)
  }
}

extension BaseURL: ExpressibleByArgument {
  /// The address that was given; nil refuses it.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// The day that was given as `2019-01-24`; nil refuses it.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
