import ArgumentParser
import Building
import Model
import Preview

/// `digestgen preview`.
struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Show the site in a browser and renew it as you edit.",
    discussion: """
      Builds the site as 'digestgen build' does, serves it on this machine, and builds again when an \
      article, a template or digest.yaml changes. Pages that are open renew themselves. Why a build \
      failed is shown on every page until one succeeds.

      Ctrl-C ends it. The exit status is then 0; it is 2 if nothing could be served.
      """)

  @Option(name: .shortAndLong, help: "The digest's folder, which holds seeds/.")
  var input = "."

  @Option(name: .shortAndLong, help: "The folder of the site (default: site/ in the digest's).")
  var output: String?

  @Option(help: "Where the site will stand, such as https://example.org/digest/.")
  var baseUrl: BaseURL?

  @Option(name: .shortAndLong, help: "The port (default: the first free one from 4000 on).")
  var port: Int?

  @Option(help: "The address to serve at; 0.0.0.0 lets other machines see the preview.")
  var host = "127.0.0.1"

  @Flag(help: "Open the front page in the browser.")
  var open = false

  @OptionGroup var cores: Cores

  @Option(help: "Today, such as 2019-01-24: later articles are reported. No clock is read.")
  var now: CalendarDay?

  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let port, !(0...65535).contains(port) {
      throw ValidationError("'--port' must be a number from 0 to 65535, not \(port).")
    }
  }

  func run() async throws {
    endOnInterrupt()
    let options = BuildOptions(
      input: input, output: output, baseURL: baseUrl, jobs: cores.count, now: now)
    let server = try await startServer(options)
    let console = Console(level: verbosity.level, isJSON: false)
    let rehearsal = Rehearsal(options: options, server: server, console: console)
    await rehearsal.run {
      console.show(preview: server.address)
      if open { openBrowser(at: server.address) }
    }
  }

  private func startServer(_ options: BuildOptions) async throws -> Server {
    guard (try? FileSystem.disk.list(input)) != nil else {
      printError(
        "\(input): error: there is no such folder, so there is nothing to show. "
          + "Name the folder that holds seeds/ with --input.")
      throw ExitCode(2)
    }
    do throws(ListeningError) {
      return try await Server.start(
        options.site, base: (try? basePath(of: options)) ?? "/",
        at: ListeningPlace(host: host, port: port))
    } catch {
      printError("digestgen: error: \(error.message)")
      throw ExitCode(2)
    }
  }
}
