import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The server of a preview: it shows a site as it lies in its folder, and tells the pages that are open
/// what changes.
package final class Server: Sendable {
  /// Where it listens.
  package let host: String
  package let port: Int
  private let showcase: Showcase
  private let subscribers: Subscribers
  private let group: MultiThreadedEventLoopGroup

  private init(
    _ listener: Listener, _ showcase: Showcase, _ subscribers: Subscribers,
    _ group: MultiThreadedEventLoopGroup
  ) {
    (host, port) = (listener.host, listener.port)
    self.showcase = showcase
    self.subscribers = subscribers
    self.group = group
  }

  /// Serves `folder` from now on as a site that begins at the path `base`, from slash to slash. A folder
  /// that is not there yet is an empty site.
  ///
  /// Throws if it can't listen where `place` says.
  package static func start(
    _ folder: String, base: String, at place: ListeningPlace
  ) async throws(ListeningError) -> Server {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let (connections, subscribers) = (Connections(limit: 256), Subscribers())
    let showcase = Showcase(folder: folder, base: base, name: "\(getpid())x\(time(nil))")
    do throws(ListeningError) {
      let listener = try await listen(at: place, group) { port in
        let counter = Counter(
          showcase: showcase, hosts: HostCheck(host: place.host, port: port),
          connections: connections, subscribers: subscribers)
        return { prepare($0, counter, patience: .seconds(10)) }
      }
      return Server(listener, showcase, subscribers, group)
    } catch {
      try? await group.shutdownGracefully()
      throw error
    }
  }

  /// The address of the site's front page.
  package var address: String {
    "http://\(inBrackets(host)):\(port)\(showcase.base)"
  }

  /// Shows pages, by their paths in the site, before the build of `round` writes them.
  package func show(_ pages: [(path: String, bytes: [UInt8])], until round: Int) {
    tell(showcase.show(pages, until: round))
  }

  /// Shows the site that the build of `round` has made. It begins at the path `base`; `changed` are its
  /// files that are new, changed or gone.
  package func finish(_ round: Int, base: String, changed: [String]) {
    tell(showcase.finish(round, base: base, changed: changed))
  }

  /// Says on every page why the build failed, until one succeeds.
  package func fail(_ problems: [Problem]) {
    tell(showcase.fail(problems))
  }

  /// Ends all connections.
  package func stop() async {
    try? await group.shutdownGracefully()
  }

  private func tell(_ news: (News, mark: String)?) {
    if let (news, mark) = news { subscribers.tell(news, mark: mark) }
  }
}

/// Makes a connection ready: limits first, then the protocol, then answers.
private func prepare(
  _ channel: any Channel, _ counter: Counter, patience: TimeAmount
) -> EventLoopFuture<Void> {
  channel.eventLoop.makeCompletedFuture {
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(HeadGate(patience: patience))
    try pipeline.configureHTTPServerPipeline(withErrorHandling: false)
    try pipeline.addHandler(Connection(counter))
  }
}
