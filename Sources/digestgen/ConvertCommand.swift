import ArgumentParser
import Building

/// `digestgen convert`: Markdown of saved articles, without a site.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert saved articles to Markdown.",
    discussion: """
      Writes each article as Markdown with front matter: to standard output, or with --output to a \
      folder, where a.txt becomes a.md. A digest.yaml in the current folder tells what sources are \
      called.

      The exit status is 0 if all files were read, 1 if some could not be, 2 if nothing could be \
      written.
      """)

  @Argument(help: "Files, or folders of files.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String?

  @Option(name: .shortAndLong, help: "How many cores to use (default: all).")
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' must be a number from 1 to 1024, not \(jobs).")
    }
  }

  func run() async throws {
    let console = Console(level: quiet ? .errors : .warnings, isJSON: false)
    let report: ConvertReport
    do throws(BuildError) {
      report = try await convert(
        ConvertOptions(inputs: files, output: output, jobs: jobs ?? coreCount()))
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    console.show(report)
    if report.errors > 0 { throw ExitCode(1) }
  }
}
