import ArgumentParser
import Building

/// `digestgen import`: the entries of a feed as seeds of their own.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Save each entry of a feed as an article of its own.",
    discussion: """
      Feeds forget: what is in one today is gone next week. This writes each entry of a feed (RSS, \
      Atom, JSON Feed) or of a file of records (JSON Lines, JSON) to the folder of articles as a \
      Markdown file. Entries that are there already are passed over, and no file is written over.

      The exit status is 0 if all files were read, 1 if some could not be, 2 if nothing could be \
      written.
      """)

  @Argument(help: "Feeds and files of records.", completion: .file())
  var files: [String]

  @Option(name: .shortAndLong, help: "The folder of articles.", completion: .directory)
  var output = "seeds"

  @OptionGroup var verbosity: Verbosity

  func run() throws {
    let console = Console(level: verbosity.level, isJSON: false)
    let report: ImportReport
    do throws(BuildError) {
      report = try importEntries(ImportOptions(inputs: files, output: output))
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
    console.show(report, to: output)
    if report.errors > 0 { throw ExitCode(1) }
  }
}
