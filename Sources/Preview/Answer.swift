import NIOHTTP1

/// What the server says to one request.
struct Answer {
  /// What comes after the headers.
  enum Body {
    case bytes([UInt8])
    /// A stretch of an open file; whoever sends the answer closes it.
    case file(CInt, Range<Int>)
    /// News as they come, to a page that is up to date up to a mark.
    case events(since: String)
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body
  /// Whether the connection ends with it.
  var isLast = false

  /// An answer of a text for people.
  init(_ status: HTTPResponseStatus, _ text: String, isLast: Bool = false) {
    self.init(status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)))
    self.isLast = isLast
  }

  /// An answer with a body of a media type.
  init(_ status: HTTPResponseStatus, type: String, _ body: Body) {
    self.status = status
    self.body = body
    // Nothing is stored: the next version is a moment away, and other digests may come to this port.
    headers = [
      "Content-Type": type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    ]
    switch body {
    case .bytes(let bytes): headers.add(name: "Content-Length", value: "\(bytes.count)")
    case .file(_, let range): headers.add(name: "Content-Length", value: "\(range.count)")
    case .events: break
    }
  }

  /// The last answer of a connection as it goes over the wire, of which only the bytes of a body are
  /// sent.
  var bytes: [UInt8] {
    var text = "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    text += "Connection: close\r\n\r\n"
    guard case .bytes(let body) = body else { return Array(text.utf8) }
    return Array(text.utf8) + body
  }
}
