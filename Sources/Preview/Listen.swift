import NIOCore
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a server is to listen.
package struct ListeningPlace: Sendable {
  /// A name or an address; 127.0.0.1 stands for the loopback as a whole, that of IPv6 too.
  package let host: String
  /// The only port that will do, 0 for any that is free; nil for the first free one from 4000 on.
  package let port: Int?

  package init(host: String = "127.0.0.1", port: Int? = nil) {
    self.host = host
    self.port = port
  }

  /// The ports to try, in this order.
  var ports: [Int] { port.map { [$0] } ?? Array(4000..<4100) }
}

/// Why a server can't listen.
package struct ListeningError: Error, Sendable, Equatable {
  /// A whole sentence for the user, with what to do.
  package let message: String
}

/// Where a server listens.
struct Listener {
  let host: String
  let port: Int
}

/// Makes a new connection ready.
typealias Preparation = @Sendable (any Channel) -> EventLoopFuture<Void>

/// Listens at the first port of `place` that is free, with the preparation that belongs to it.
func listen(
  at place: ListeningPlace, _ group: any EventLoopGroup, _ preparation: (Int) -> Preparation
) async throws(ListeningError) -> Listener {
  for port in place.ports {
    do {
      return try await listen(place.host, port, group, preparation)
    } catch let error as IOError where error.errnoCode == EADDRINUSE && place.port == nil {
      continue
    } catch {
      throw ListeningError(message: message(place.host, port, error))
    }
  }
  throw ListeningError(
    message: "All ports from 4000 to 4099 are in use. Name a free one with --port.")
}

private func message(_ host: String, _ port: Int, _ error: any Error) -> String {
  switch (error as? IOError)?.errnoCode {
  case EADDRINUSE:
    "Port \(port) is in use by another program. Name another one with --port, or leave the option out."
  case EACCES: "Port \(port) is for the system's own programs. Name one from 1024 on with --port."
  case EADDRNOTAVAIL:
    "\(host) is no address of this machine. Name one that is with --host, or leave the option out."
  default: "The preview can't listen at \(inBrackets(host)):\(port) (\(error))."
  }
}

private func listen(
  _ host: String, _ port: Int, _ group: any EventLoopGroup, _ preparation: (Int) -> Preparation
) async throws -> Listener {
  // The port is known only once it is bound, and connections may come from then on.
  let preparations = Late<Preparation>()
  let bootstrap = bootstrap(group) { preparations.value?($0) ?? $0.close() }
  let channel = try await bootstrap.bind(host: host, port: port).get()
  let bound = channel.localAddress?.port ?? port
  preparations.set(preparation(bound))
  guard host == "127.0.0.1" else { return Listener(host: host, port: bound) }
  // "localhost" may mean either. A machine without IPv6 does without.
  do {
    _ = try await bootstrap.bind(host: "::1", port: bound).get()
  } catch let error as IOError where error.errnoCode == EADDRINUSE {
    try? await channel.close()
    throw error
  } catch {}
  return Listener(host: host, port: bound)
}

private func bootstrap(
  _ group: any EventLoopGroup, _ preparation: @escaping Preparation
) -> ServerBootstrap {
  ServerBootstrap(group: group)
    .serverChannelOption(.backlog, value: 512)
    .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
    .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
    .childChannelOption(.allowRemoteHalfClosure, value: true)
    .childChannelInitializer(preparation)
}
