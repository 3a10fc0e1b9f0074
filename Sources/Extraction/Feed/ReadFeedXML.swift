import CLibXML2

/// Reads the elements of a feed with libxml2. The bytes are UTF-8 whatever the feed says.
///
/// Nothing is fetched and no document type is loaded; entities that a document declares end the
/// reading. What was read before a fault is kept.
func readFeedXML(_ xml: [UInt8]) -> FeedDocument {
  libXML2IsReady
  let gatherer = FeedGatherer()
  var handler = saxHandler()
  let context = Unmanaged.passUnretained(gatherer).toOpaque()
  guard let parser = xmlCreatePushParserCtxt(&handler, context, nil, 0, nil) else {
    return FeedDocument()
  }
  defer { xmlFreeParserCtxt(parser) }
  gatherer.parser = parser
  xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
  push(xml, into: parser)
  return withExtendedLifetime(gatherer) { gatherer.document }
}

/// Gives the parser the text in pieces: as one piece it would be copied several times.
private func push(_ xml: [UInt8], into parser: xmlParserCtxtPtr) {
  xml.withUnsafeBytes { bytes in
    let start = bytes.bindMemory(to: CChar.self)
    var place = 0
    while place < start.count {
      let count = min(64_000, start.count - place)
      let piece = start.baseAddress?.advanced(by: place)
      place += count
      guard xmlParseChunk(parser, piece, Int32(count), 0) == 0 || parser.pointee.disableSAX == 0
      else { return }
    }
  }
  xmlParseChunk(parser, nil, 0, 1)
}

private func saxHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = { context, name, _, space, _, _, count, _, attributes in
    gatherer(context)?.start(
      elementName(name, space), readAttributes(attributes, count: Int(count)))
  }
  handler.endElementNs = { context, _, _, _ in gatherer(context)?.end() }
  handler.characters = { context, text, count in gatherer(context)?.add(bytes(text, Int(count))) }
  handler.cdataBlock = handler.characters
  handler.ignorableWhitespace = handler.characters
  handler.entityDecl = { context, _, _, _, _, _ in gatherer(context)?.refuseEntities() }
  handler.serror = { context, error in
    guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
    // libxml2 says "Extra content" of what is in truth not there.
    let isCut = error.code == Int32(XML_ERR_DOCUMENT_END.rawValue)
    let message = error.message.map { oneLine(String(cString: $0)) } ?? "unknown fault"
    gatherer(context)?.fail(line: Int(error.line), isCut ? "it is cut off" : message)
  }
  return handler
}

private func gatherer(_ context: UnsafeMutableRawPointer?) -> FeedGatherer? {
  context.map { Unmanaged<FeedGatherer>.fromOpaque($0).takeUnretainedValue() }
}

/// The usual name of an element: feeds may choose prefixes as they like.
private func elementName(
  _ name: UnsafePointer<xmlChar>?, _ space: UnsafePointer<xmlChar>?
) -> String {
  let local = string(name)
  guard space != nil else { return local }
  return prefixes[string(space)].map { $0.isEmpty ? local : $0 + ":" + local } ?? "other:" + local
}

/// The attributes as libxml2 hands them over: name, prefix, namespace, start and end of the value.
private func readAttributes(
  _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
) -> [String: String] {
  guard let list, count > 0 else { return [:] }
  let pairs = (0..<count).map { index -> (String, String) in
    let fields = list.advanced(by: index * 5)
    let name = fields[1].map { string($0) + ":" } ?? ""
    guard let start = fields[3], let end = fields[4] else { return (name + string(fields[0]), "") }
    return (name + string(fields[0]), String(decoding: bytes(start, end - start), as: UTF8.self))
  }
  return Dictionary(pairs) { $1 }
}

private func bytes(_ text: UnsafePointer<xmlChar>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: text, count: max(0, count)))
}

private func string(_ text: UnsafePointer<xmlChar>?) -> String {
  text.map { String(cString: $0) } ?? ""
}

private let prefixes = [
  "http://www.w3.org/2005/Atom": "", "http://purl.org/atom/ns#": "",
  "http://purl.org/rss/1.0/": "", "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://channel.netscape.com/rdf/simple/0.9/": "", "http://backend.userland.com/rss2": "",
  "http://www.w3.org/1999/xhtml": "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
  "http://purl.org/rss/1.0/modules/content/": "content", "http://search.yahoo.com/mrss/": "media",
  "http://prismstandard.org/namespaces/1.2/basic/": "prism",
  "http://prismstandard.org/namespaces/basic/2.0/": "prism",
  "http://prismstandard.org/namespaces/basic/3.0/": "prism",
]
