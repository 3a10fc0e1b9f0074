import CLibXML2

/// Reads a page in UTF-8 into a tree.
///
/// libxml2's HTML parser mends what is broken as it goes; its events go straight into our tree, so
/// that its own, three times the work, is never built. Elements nested deeper than `depthLimit` leave
/// their text to the one at the limit.
func parseHTML(_ page: [UInt8]) -> HTMLTree {
  libXML2IsReady
  let page = withoutEndlessTags(page)
  let builder = HTMLTreeBuilder(expecting: page.count)
  page.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count > 0,
      let context = htmlCreateMemoryParserCtxt(start, Int32(bytes.count))
    else { return }
    defer { htmlFreeParserCtxt(context) }
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
      HTML_PARSE_IGNORE_ENC,
    ]
    htmlCtxtUseOptions(context, options.reduce(0) { $0 | Int32($1.rawValue) })
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    context.pointee.sax.pointee = events()
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    builder.parser = context
    withExtendedLifetime(builder) { _ = htmlParseDocument(context) }
  }
  return builder.finish()
}

/// What the parser calls for each thing that it finds.
private func events() -> xmlSAXHandler {
  var sax = xmlSAXHandler()
  sax.startElement = { builder, name, attributes in
    guard let name else { return }
    builderOf(builder)?.open(name, attributes)
  }
  sax.endElement = { builder, name in
    guard let name else { return }
    builderOf(builder)?.close(name)
  }
  sax.characters = { builder, text, count in
    builderOf(builder)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
  }
  sax.ignorableWhitespace = sax.characters
  sax.cdataBlock = sax.characters
  sax.comment = { builder, text in
    guard let text else { return }
    builderOf(builder)?.note(comment: text)
  }
  return sax
}

private func builderOf(_ context: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
  context.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}
