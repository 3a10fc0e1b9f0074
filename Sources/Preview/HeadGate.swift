import NIOCore
import NIOHTTP1

/// Lets the heads of requests through to the parser while they are of reasonable size.
///
/// Requests have no bodies here, so what arrives is one head after the other. A line may have 8 kB, a
/// head 64 headers, and none a NUL; it has to be there within ten seconds.
///
/// It answers faults itself, in bytes: the handlers behind it wait for a request that has come to its end.
final class HeadGate: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What is wrong with a head.
  enum Fault: Error {
    case lineTooLong, tooManyHeaders, holdsNUL, tooSlow
  }

  private var limits = HeadLimits()
  private var deadline: Scheduled<Void>?
  private var isShut = false
  private let patience: TimeAmount

  init(patience: TimeAmount) {
    self.patience = patience
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isShut else { return }
    let buffer = unwrapInboundIn(data)
    let wasBetween = limits.isBetweenHeads
    do {
      try limits.take(buffer.readableBytesView)
    } catch {
      return shut(context, error)
    }
    if limits.isBetweenHeads {
      deadline?.cancel()
      deadline = nil
    } else if wasBetween, deadline == nil {
      begin(context)
    }
    context.fireChannelRead(data)
  }

  private func begin(_ context: ChannelHandlerContext) {
    let context = NIOLoopBound(context, eventLoop: context.eventLoop)
    let gate = NIOLoopBound(self, eventLoop: context.value.eventLoop)
    deadline = context.value.eventLoop.scheduleTask(in: patience) {
      gate.value.shut(context.value, .tooSlow)
    }
  }

  private func shut(_ context: ChannelHandlerContext, _ fault: Fault) {
    guard !isShut else { return }
    isShut = true
    deadline?.cancel()
    let channel = context.channel
    let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: answer(to: fault).bytes)))
    written.whenComplete { _ in linger(channel) }
  }

  private func answer(to fault: Fault) -> Answer {
    switch fault {
    case .lineTooLong: Answer(.uriTooLong, "No line may be longer than 8 kB.")
    case .tooManyHeaders: Answer(.requestHeaderFieldsTooLarge, "There may be 64 headers.")
    case .tooSlow: Answer(.requestTimeout, "That took too long.")
    case .holdsNUL: Answer(.badRequest, "This is no request.")
    }
  }
}

/// Ends a connection so that the other side gets its last answer: if it were closed while something is
/// still unread, the system would throw the answer away (RFC 9112, section 9.6).
func linger(_ channel: any Channel) {
  channel.close(mode: .output, promise: nil)
  channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
}

/// Counts what a head is made of as its bytes arrive.
struct HeadLimits {
  static let line = 8_192
  static let headers = 64

  private var length = 0
  private var lines = 0

  /// Whether no head has begun that has not ended.
  var isBetweenHeads: Bool { length == 0 && lines == 0 }

  /// Takes the next bytes; throws if a head goes beyond a limit with them.
  mutating func take(_ bytes: some Sequence<UInt8>) throws(HeadGate.Fault) {
    for byte in bytes {
      switch byte {
      case 0: throw .holdsNUL
      case UInt8(ascii: "\n"): try endLine()
      case UInt8(ascii: "\r"): break
      default:
        length += 1
        if length > Self.line { throw .lineTooLong }
      }
    }
  }

  /// An empty line ends a head; before one it counts for nothing (RFC 9112, section 2.2).
  private mutating func endLine() throws(HeadGate.Fault) {
    lines = length == 0 ? 0 : lines + 1
    length = 0
    // The first line is that of the request.
    if lines > Self.headers + 1 { throw .tooManyHeaders }
  }
}
