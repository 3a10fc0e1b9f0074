import ArgumentParser
import Building

/// `digestgen convert`: Markdown of saved articles, without a site.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert saved articles to Markdown.",
    discussion: """
      Writes each article as Markdown with front matter: to standard output, or with --output to a \
      folder, where a.txt becomes a.md. What is there and holds something else stays as it is and is \
      reported, unless you say --force. A digest.yaml in the current folder tells what sources are \
      called.

      With --stdin it is a filter: one document on standard input, Markdown on standard output; with \
      --format jsonl each line is a record of an article, and a line of JSON with its Markdown comes \
      out of it at once.

      The exit status is 0 if all files were converted, 1 if some could not be, 2 if nothing could be \
      written, 74 if standard output took no more.
      """)

  @Argument(help: "Files, or folders of files.", completion: .file())
  var files: [String] = []

  @Flag(help: "Convert what comes on standard input.")
  var stdin = false

  @Option(help: "What standard input is (default: what it looks like).")
  var format: StreamFormat?

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String?

  @Flag(help: "Write over files of that folder that hold something else.")
  var force = false

  @OptionGroup var cores: Cores

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    if stdin == !files.isEmpty {
      throw ValidationError(
        stdin ? "'--stdin' and files can't be used together." : "Name files, or use '--stdin'.")
    }
    if format != nil, !stdin { throw ValidationError("'--format' goes with '--stdin' only.") }
    if force, output == nil { throw ValidationError("'--force' goes with '--output' only.") }
    if output != nil, stdin { throw ValidationError("'--output' goes with files only.") }
  }

  func run() async throws {
    let console = Console(level: quiet ? .errors : .warnings, isJSON: false)
    if stdin { return try filter(console) }
    let report: ConvertReport
    do throws(BuildError) {
      report = try await convert(
        ConvertOptions(inputs: files, output: output, isForced: force, jobs: cores.count))
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    console.show(report)
    if report.errors > 0 { throw ExitCode(1) }
  }

  private func filter(_ console: Console) throws {
    let streams = Streams(
      read: takeInput, write: { (bytes) throws(FileError) in emit(bytes) },
      report: { console.show($0) })
    let errors: Int
    do throws(BuildError) {
      errors = try convertStream(streams, as: format)
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    if errors > 0 { throw ExitCode(1) }
  }
}

extension StreamFormat: ExpressibleByArgument {}
