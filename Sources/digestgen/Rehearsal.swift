import Building
import Model
import Preview
import Synchronization

/// A preview at work: it builds, hears of changes, shows proofs of them at once and builds again.
final class Rehearsal: Sendable {
  private let options: BuildOptions
  private let server: Server
  private let console: Console
  /// Which build is under way, or was the last, from 1.
  private let round = Mutex(0)
  private let proofs = Mutex(Proofs?.none)
  /// What the last build took.
  private let pace = Mutex(Duration.zero)

  init(options: BuildOptions, server: Server, console: Console) {
    self.options = options
    self.server = server
    self.console = console
  }

  /// Builds, says by `ready` that there is something to see, and goes on for ever.
  func run(_ ready: () -> Void) async {
    // Changes during the first build count too.
    let changes = changes(in: ["seeds", "Templates", "digest.yaml"].map(place))
    let isBuilt = await rebuild(isFirst: true)
    ready()
    // One call at most waits: all that changed by then goes into one build.
    let (calls, caller) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    async let builds: Void = rebuild(at: calls)
    // A build that had nothing to do has left nothing to make proofs of.
    if isBuilt, proofs.withLock({ $0 == nil }) { caller.yield() }
    for await paths in changes {
      showProofs(of: paths)
      caller.yield()
    }
    caller.finish()
    await builds
  }

  private func place(_ name: String) -> WatchedPlace { WatchedPlace(join(options.input, name)) }

  private func rebuild(at calls: AsyncStream<Void>) async {
    for await _ in calls {
      await rest()
      await rebuild(isFirst: false)
    }
  }

  /// Leaves the cores to the browser while it takes in a proof, where a build would keep them busy for
  /// long.
  private func rest() async {
    let last = pace.withLock { $0 }
    guard last > .milliseconds(300) else { return }
    try? await Task.sleep(for: min(.milliseconds(150), last / 4))
  }

  /// Builds and shows what comes of it. Tells whether there is a site.
  @discardableResult
  private func rebuild(isFirst: Bool) async -> Bool {
    let round = round.withLock { round in
      round += 1
      return round
    }
    let start = ContinuousClock.now
    let isNeeded = !isFirst && proofs.withLock { $0 == nil }
    let desk = ProofDesk(isNeeded: isNeeded) { new in self.proofs.withLock { $0 = new } }
    do throws(BuildError) {
      let report = try await build(options, proofs: desk, progress: console.progress)
      server.finish(round, base: (try? basePath(of: options)) ?? "/", changed: report.changed)
      pace.withLock { $0 = ContinuousClock.now - start }
      if !isNeeded || report.written + report.removed > 0 {
        console.show(report, took: ContinuousClock.now - start)
      }
      return true
    } catch {
      server.fail(error.diagnostics.map(problem))
      console.show(error)
      return false
    }
  }

  private func showProofs(of paths: Set<String>) {
    guard let proofs = proofs.withLock({ $0 }) else { return }
    let folder = join(options.input, "seeds") + "/"
    let seeds = paths.filter { $0.hasPrefix(folder) }.sorted()
    // Of many changes at once nobody looks at each.
    guard seeds.count <= 20 else { return }
    let pages = seeds.flatMap { proofs.pages(of: String($0.dropFirst(folder.count))) }
    server.show(pages, until: round.withLock { $0 + 1 })
  }

  private func problem(_ diagnostic: Diagnostic) -> Problem {
    Problem(
      file: diagnostic.file, line: diagnostic.line, column: diagnostic.column,
      message: diagnostic.message, advice: diagnostic.advice,
      paths: [diagnostic.file, join(options.input, diagnostic.file)])
  }
}
