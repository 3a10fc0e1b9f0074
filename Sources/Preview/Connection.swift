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
    guard !isOver, !isAnswering, error is HTTPParserError else {
      return context.close(promise: nil)
    }
    let refusal = Answer(.badRequest, "This is no request.", isLast: true)
    send(refusal, to: HTTPRequestHead(version: .http1_1, method: .GET, uri: "/"), context)
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
      if connection.isOver { linger(context.channel) }
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
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
    pulse = context.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(15), delay: .seconds(15))
    {
      _ in Preview.send(ByteBuffer(string: ":\n\n"), to: channel)
    }
  }
}

/// An address with its port, as it stands in the header Host.
private func name(_ address: SocketAddress) -> String? {
  guard let host = address.ipAddress, let port = address.port else { return nil }
  return "\(inBrackets(host)):\(port)"
}
