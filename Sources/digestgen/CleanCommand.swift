import ArgumentParser
import Building

/// `digestgen clean`: without what builds wrote.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Remove the site and the caches that builds wrote.",
    discussion: """
      Removes the files of the site that digestgen wrote, and .digestgen/. Everything else stays: your \
      articles, settings and templates, files of your own in the site's folder, files of the site that \
      were changed by hand, and digest.lock, so that the next build gives the same addresses.

      The exit status is 0 if it was removed, 2 if something could not be.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @Option(name: .shortAndLong, help: "The folder of the site (default: site/ in the digest's).")
  var output: String?

  @Flag(help: "Remove the caches only.")
  var cache = false

  @Flag(help: "Remove the site only.")
  var site = false

  @Flag(help: "Remove files of the site that were changed by hand, too.")
  var changed = false

  @Flag(name: [.customShort("n"), .long], help: "Only print what would be removed.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Print the name of each file that is removed.")
  var verbose = false

  func validate() throws {
    if quiet && verbose {
      throw ValidationError("'--quiet' and '--verbose' can't be used together.")
    }
  }

  func run() throws {
    let console = Console(level: quiet ? .errors : .warnings, isJSON: false)
    // Both, or neither, is everything.
    let isAll = cache == site
    do throws(BuildError) {
      let report = try clean(
        CleanOptions(
          input: input, output: output, site: isAll || site, cache: isAll || cache,
          changedToo: changed, isDry: dryRun))
      console.show(report, isDry: dryRun, naming: verbose || dryRun)
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
  }
}
