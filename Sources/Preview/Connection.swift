import NIOCore
import NIOHTTP1

/// What all connections share.
struct Counter: Sendable {
  let showcase: Showcase
  let hosts: HostCheck
  let connections: Connections
  let subscribers: Subscribers
}

/// Answers the requests of one connection, one after the other.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let counter: Counter
  private var number: UInt64 = 0
  private var head: HTTPRequestHead?
  private var isAnswering = false
  /// Whether nothing is read any more.
  private var isOver = false
  private var pulse: RepeatedTask?

  init(_ counter: Counter) {
    self.counter = counter
  }

  func channelActive(context: ChannelHandlerContext) {
    number = counter.connections.admit(context.channel)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    counter.connections.remove(number)
    counter.subscribers.remove(number)
    pulse?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      let local = context.localAddress.flatMap(name)
      if let refusal = refusal(of: head, by: counter.hosts, at: local) {
        return send(refusal, to: head, context)
      }
      self.head = head
      counter.connections.note(number, isAsking: true)
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      send(answer(Request(head: head), from: counter.showcase), to: head, context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // The other side says no more; what it asked for before, it still gets.
    if case ChannelEvent.inputClosed = event, !isAnswering || pulse != nil {
      context.close(promise: nil)
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard !isOver, !isAnswering, let refusal = words(for: error) else {
      context.close(promise: nil)
      return
    }
    send(refusal, to: HTTPRequestHead(version: .http1_1, method: .GET, uri: "/"), context)
  }

  private func words(for error: any Error) -> Answer? {
    switch error {
    case HeadGate.Fault.lineTooLong:
      Answer(.uriTooLong, "No line may be longer than 8 kB.", isLast: true)
    case HeadGate.Fault.tooManyHeaders:
      Answer(.requestHeaderFieldsTooLarge, "There may be 64 headers.", isLast: true)
    case HeadGate.Fault.tooSlow: Answer(.requestTimeout, "That took too long.", isLast: true)
    case is HeadGate.Fault, is HTTPParserError:
      Answer(.badRequest, "This is no request.", isLast: true)
    default: nil
    }
  }
}

extension Connection {
  private func send(_ answer: Answer, to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    isAnswering = true
    var headers = answer.headers
    let isLast = answer.isLast || !head.isKeepAlive || head.headers.contains(name: "Upgrade")
    headers.add(name: "Connection", value: isLast ? "close" : "keep-alive")
    isOver = isLast
    let response = HTTPResponseHead(version: .http1_1, status: answer.status, headers: headers)
    context.write(wrapOutboundOut(.head(response)), promise: nil)
    switch answer.body {
    case .events(let mark) where head.method == .GET: return subscribe(since: mark, context)
    case .bytes(let bytes) where head.method != .HEAD:
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
      end(context)
    case .file(let file, let range): send(file, range, isHead: head.method == .HEAD, context)
    default: end(context)
    }
  }

  private func send(
    _ file: CInt, _ range: Range<Int>, isHead: Bool, _ context: ChannelHandlerContext
  ) {
    guard !isHead else {
      closeFile(file)
      return end(context)
    }
    let handle = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: file)
    let region = FileRegion(
      fileHandle: handle, readerIndex: range.lowerBound, endIndex: range.upperBound)
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.whenComplete { _ in try? handle.close() }
    context.write(wrapOutboundOut(.body(.fileRegion(region))), promise: sent)
    end(context)
  }

  private func end(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    let promise = context.eventLoop.makePromise(of: Void.self)
    promise.futureResult.whenComplete { _ in
      let (connection, context) = bound.value
      connection.isAnswering = false
      connection.counter.connections.note(connection.number, isAsking: false)
      if connection.isOver { connection.linger(context) }
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
  }

  /// Ends the connection so that the other side gets the answer: if it were closed while something is
  /// still unread, the system would throw the answer away (RFC 9112, section 9.6).
  private func linger(_ context: ChannelHandlerContext) {
    let channel = context.channel
    channel.close(mode: .output, promise: nil)
    channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
  }

  private func subscribe(since mark: String, _ context: ChannelHandlerContext) {
    let channel = context.channel
    counter.subscribers.add(channel, number: number)
    // What happens from now on is told to all; what happened before is told here.
    let missed = counter.showcase.missed(since: mark)
    context.writeAndFlush(
      wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: "retry: 500\n\n")))), promise: nil)
    if let news = missed.news { Preview.send(event(news, mark: missed.mark), to: channel) }
    // A page that is gone is noticed by what it does not take.
    pulse = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15)) {
      _ in Preview.send(ByteBuffer(string: ":\n\n"), to: channel)
    }
  }
}

/// An address with its port, as it stands in the header Host.
private func name(_ address: SocketAddress) -> String? {
  guard let host = address.ipAddress, let port = address.port else { return nil }
  return "\(inBrackets(host)):\(port)"
}
