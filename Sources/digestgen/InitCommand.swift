import ArgumentParser
import Building

/// `digestgen init`: a digest to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a digest: settings, samples, how to publish it.",
    discussion: """
      Writes digest.yaml with every setting and what it does, two sample articles in seeds/, a \
      .gitignore, a workflow for GitHub Pages and notes on other hosts. The digest can be built at \
      once. A folder that has articles gets no samples.

      With --templates it copies the built-in theme to Templates/ instead, to be changed.

      No file that is there is written over. The exit status is 0 if all is there now, 2 if \
      something could not be written.
      """)

  @Argument(help: "The digest's folder.", completion: .directory)
  var folder = "."

  @Flag(help: "Copy the built-in theme to Templates/, and nothing else.")
  var templates = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func run() throws {
    let console = Console(level: quiet ? .errors : .warnings, isJSON: false)
    do throws(BuildError) {
      let report = try templates ? copyTheme(to: folder) : startDigest(in: folder)
      let next = templates ? nextWithTheme(report) : nextSteps(report)
      console.show(report, next: next)
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
  }

  private func nextSteps(_ report: StartReport) -> [String] {
    let option = folder == "." ? "" : " --input \(shellWord(folder))"
    let seeds = join(folder, "seeds")
    let articles =
      report.hasSeeds
      ? "\(seeds) has articles already, so no samples were added."
      : "Put your articles into \(seeds); the samples there can go."
    return [
      articles, "Now build the site, and open \(join(folder, "site/index.html")):", "",
      "  digestgen build\(option)",
    ]
  }

  private func nextWithTheme(_ report: StartReport) -> [String] {
    guard !report.written.isEmpty else { return ["The whole theme was there already."] }
    return [
      "Remove the files that you do not change: then the built-in ones stand in for them, and "
        + "newer versions of digestgen can mend them."
    ]
  }
}

/// `text` as one word of a command for a shell.
private func shellWord(_ text: String) -> String {
  let plain = text.utf8.allSatisfy { byte in
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./~".utf8.contains(byte)
      || byte >= 0x80
  }
  return plain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
}
