import Testing

@testable import Preview

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that goes with the test.
final class Workshop: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/digestgen-preview-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    path = String(cString: made)
  }

  deinit { clear(path) }

  /// The path of a name in it.
  subscript(name: String) -> String { path + "/" + name }

  func makeFolder(_ name: String) { mkdir(self[name], 0o777) }

  func write(_ name: String, _ text: String) throws {
    let file = open(self[name], O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    try #require(file >= 0)
    defer { close(file) }
    let bytes = Array(text.utf8)
    #expect(put(file, bytes) == bytes.count)
  }

  func move(_ name: String, to other: String) { #expect(rename(self[name], self[other]) == 0) }

  func remove(_ name: String) { #expect(unlinkOrRmdir(self[name])) }

  func link(_ name: String, to target: String) { #expect(symlink(target, self[name]) == 0) }

  func makePipe(_ name: String) { #expect(mkfifo(self[name], 0o666) == 0) }

  private func clear(_ path: String) {
    for entry in entries(of: path) {
      let inner = below(path, entry.name)
      if entry.isFolder { clear(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}

/// Sends bytes to a server on this machine and gives all that comes back until it closes the connection,
/// or has been silent for ten seconds.
func exchange(_ request: String, port: Int) -> String {
  let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(client) }
  var patience = timeval(tv_sec: 10, tv_usec: 0)
  setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr = in_addr(s_addr: inet_addr("127.0.0.1"))
  let connected = withUnsafePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard connected == 0 else { return "no connection" }
  let bytes = Array(request.utf8)
  _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  var reply: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = recv(client, &part, part.count, 0)
    guard count > 0 else { return String(decoding: reply, as: UTF8.self) }
    reply += part[..<count]
  }
}

private func put(_ file: CInt, _ bytes: [UInt8]) -> Int { write(file, bytes, bytes.count) }

private func unlinkOrRmdir(_ path: String) -> Bool { unlink(path) == 0 || rmdir(path) == 0 }
