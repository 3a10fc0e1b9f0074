import CLibXML2

/// Text in the encoding that a page or feed names for itself, in UTF-8; nil if it names none that is
/// known. Used only where the bytes are not valid UTF-8: pages often name another encoding than
/// theirs.
func decodeDeclared(_ bytes: Text) -> DecodedText? {
  libXML2IsReady
  // Else libxml2 prints each byte that it cannot convert; the setting is this thread's own.
  xmlSetStructuredErrorFunc(nil) { _, _ in }
  guard let name = declaredEncoding(bytes.prefix(4_000)),
    let handler = xmlFindCharEncodingHandler(name)
  else { return nil }
  defer { xmlCharEncCloseFunc(handler) }
  guard let input = xmlBufferCreateSize(bytes.count),
    let output = xmlBufferCreateSize(bytes.count * 2)
  else { return nil }
  defer {
    xmlBufferFree(input)
    xmlBufferFree(output)
  }
  bytes.withUnsafeBufferPointer { _ = xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }
  var isDamaged = false
  while xmlBufferLength(input) > 0 {
    let left = xmlBufferLength(input)
    if xmlCharEncInFunc(handler, output, input) >= 0, xmlBufferLength(input) < left { continue }
    if xmlBufferLength(input) == left {
      // A byte that means nothing there.
      isDamaged = true
      xmlBufferShrink(input, 1)
      xmlBufferAdd(output, [0xEF, 0xBF, 0xBD], 3)
    }
  }
  let text = UnsafeBufferPointer(
    start: xmlBufferContent(output), count: Int(xmlBufferLength(output)))
  return DecodedText(bytes: Array(text), converted: name.uppercased(), isDamaged: isDamaged)
}

/// The name after `charset=` or `encoding=` near the start of a page or feed (HTML, 4.2.5.4; XML 1.0,
/// 4.3.3).
private func declaredEncoding(_ start: Text) -> String? {
  let text = start.map(lower)[...]
  for mark in [ascii("charset="), ascii("encoding=")] {
    guard let place = text.position(of: mark) else { continue }
    let name = text[(place + mark.count)...].drop { "\"' ".utf8.contains($0) }
      .prefix { isLetter($0) || isDigit($0) || "-_:".utf8.contains($0) }
    if !name.isEmpty, name.count <= 40, !name.begins(with: ascii("utf")) { return name.string }
  }
  return nil
}
