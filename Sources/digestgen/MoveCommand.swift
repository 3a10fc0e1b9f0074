import ArgumentParser
import Building
import Model

/// `digestgen move`: another address for something that is published.
struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Give an article, topic, source or story another address.",
    discussion: """
      Writes the new address into digest.lock. The next build puts the page there, changes the links of \
      the site, and leaves at the old address a page that leads on; so links from elsewhere go on \
      working.

        digestgen move wire/fire.txt 2024/03/02/mill-fire.html
        digestgen move topics/fires/ topics/wildfires/

      The exit status is 0 if the ledger was changed, 2 if not.
      """)

  @Argument(
    help: "What to move: its id or address as digest.lock has it, or the article's file in seeds/.")
  var name: String

  @Argument(help: "The new address in the site, such as 2024/03/02/mill-fire.html.")
  var address: String

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @Option(name: .shortAndLong, help: "The folder of the site (default: site/ in the digest's).")
  var output: String?

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func run() async throws {
    let console = Console(level: quiet ? .errors : .warnings, isJSON: false)
    do throws(BuildError) {
      console.show(
        try await move(
          name, to: address,
          BuildOptions(input: input, output: output, jobs: coreCount())))
    } catch {
      console.show(error)
      throw ExitCode(2)
    }
  }
}
