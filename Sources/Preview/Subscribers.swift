import NIOCore
import NIOHTTP1
import Synchronization

/// The pages that listen for news (server-sent events, WHATWG HTML, section 9.2).
final class Subscribers: Sendable {
  private let channels = Mutex([UInt64: any Channel]())

  /// Adds a connection, whose answer has begun.
  func add(_ channel: any Channel, number: UInt64) {
    channels.withLock { $0[number] = channel }
  }

  /// Forgets a connection.
  func remove(_ number: UInt64) {
    channels.withLock { _ = $0.removeValue(forKey: number) }
  }

  /// Tells all.
  func tell(_ news: News, mark: String) {
    let bytes = event(news, mark: mark)
    for channel in channels.withLock({ Array($0.values) }) { send(bytes, to: channel) }
  }
}

/// News as an event; `mark` says up to where a page is then up to date.
func event(_ news: News, mark: String) -> ByteBuffer {
  ByteBuffer(string: "id: \(mark)\ndata: \(news.json)\n\n")
}

/// Sends a piece of an answer that has begun. Whoever does not take what was sent before is cut off: it
/// comes again and is told what it missed.
func send(_ bytes: ByteBuffer, to channel: any Channel) {
  channel.eventLoop.execute {
    guard channel.isWritable else { return channel.close(promise: nil) }
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(bytes)), promise: nil)
  }
}
