import CLibXML2

/// Text in the encoding that a page or feed names for itself, in UTF-8; nil if it names none that is
/// known. Used only where the bytes are not valid UTF-8: pages often name another encoding than
/// theirs.
func decodeDeclared(_ bytes: Text) -> DecodedText? {
  guard let label = declaredEncoding(bytes.prefix(4_000)) else { return nil }
  let name = encodingsOfLabels[label.lowercased()] ?? label
  if name == latin {
    return DecodedText(bytes: decodeWindows1252(bytes), converted: "Windows-1252")
  }
  return converted(bytes, from: name) ?? converted(bytes, from: label)
}

/// Text in an encoding of this name, in UTF-8; nil if it is not known.
func converted(_ bytes: Text, from name: String) -> DecodedText? {
  libXML2IsReady
  // Else libxml2 prints each byte that it cannot convert; the setting is this thread's own.
  xmlSetStructuredErrorFunc(nil) { _, _ in }
  guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
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

private let latin = "windows-1252"

/// What pages mean by the labels that they give: the encoding that has all the letters of the one named, and more
/// (WHATWG Encoding Standard, 4.2). Names are those that both glibc and ICU know.
private let encodingsOfLabels: [String: String] = {
  let labels = [
    latin:
      "iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 cp1252 x-cp1252 windows-1252 ascii us-ascii ansi_x3.4-1968",
    "gb18030": "gb2312 gb_2312 gb_2312-80 csgb2312 chinese iso-ir-58 gbk x-gbk gb18030",
    "windows-31j": "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932 windows-31j",
    "cp949": "euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949",
    "windows-1254": "iso-8859-9 iso8859-9 latin5 l5 windows-1254",
    "windows-874": "iso-8859-11 iso8859-11 tis-620 windows-874",
  ]
  return labels.reduce(into: [:]) { table, row in
    for label in row.value.split(separator: " ") { table[String(label)] = row.key }
  }
}()

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
