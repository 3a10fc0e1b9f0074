/// A file's text in UTF-8 and what had to be done to get it.
struct DecodedText {
  let bytes: [UInt8]
  /// The encoding that it was read as, where that is not UTF-8.
  var converted: String?
  /// Whether some bytes meant nothing in its encoding, so that U+FFFD stands in their place.
  var isDamaged = false
  /// Whether letters that had once been read in the wrong encoding were put right.
  var isRepaired = false
}

/// Reads the bytes of a file as text: UTF-8 with or without a byte order mark, UTF-16 with one, the
/// encoding that a page or feed names for itself, else the old one in which it has most known words, else Windows-1252, of
/// which Latin-1 is a part (WHATWG Encoding Standard). Nil for what is no text.
///
/// Line ends become `\n`; see `cleaned` for what else is put in order.
func decodeText(_ bytes: [UInt8], isCut: Bool) -> DecodedText? {
  if let text = decodeUTF16(bytes) { return text.holding(cleaned(text.bytes)) }
  guard !isBinary(bytes) else { return nil }
  var body = bytes[...]
  if body.begins(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
  if isCut { body = withoutBrokenEnd(body) }
  var kinds = ByteKinds(of: body)
  let text = kinds.contains(.beyondASCII) ? decodeBytes(body) : DecodedText(bytes: Array(body))
  if text.converted != nil || text.isDamaged { kinds = ByteKinds(of: text.bytes[...]) }
  guard kinds.contains(.maybeMojibake), let repaired = repairedMojibake(text.bytes) else {
    return text.holding(cleaned(text.bytes, of: kinds))
  }
  return DecodedText(
    bytes: cleaned(repaired), converted: text.converted, isDamaged: text.isDamaged,
    isRepaired: true)
}

extension DecodedText {
  fileprivate func holding(_ bytes: [UInt8]) -> DecodedText {
    DecodedText(bytes: bytes, converted: converted, isDamaged: isDamaged)
  }
}

private func decodeBytes(_ bytes: Text) -> DecodedText {
  if isUTF8(bytes) { return DecodedText(bytes: Array(bytes)) }
  if isNearlyUTF8(bytes) {
    return DecodedText(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8), isDamaged: true)
  }
  if bytes.drop(while: { $0 <= 0x20 }).first == UInt8(ascii: "<"), let text = decodeDeclared(bytes)
  {
    return text
  }
  return decodeGuessed(bytes)
    ?? DecodedText(bytes: decodeWindows1252(bytes), converted: "Windows-1252")
}

/// Whether most of what lies beyond ASCII is sound UTF-8: then a few bytes were damaged. In
/// Windows-1252 a sound sequence comes about by accident only.
private func isNearlyUTF8(_ bytes: Text) -> Bool {
  var sound = 0
  var broken = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    index += 1
    guard byte >= 0x80 else { continue }
    let tail = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
    let end = index + tail
    if tail > 0, end <= bytes.endIndex, bytes[index..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
      sound += 1
      index = end
    } else {
      broken += 1
    }
  }
  return sound > 4 * broken
}

/// Without the first bytes of a character whose end was cut off.
private func withoutBrokenEnd(_ bytes: Text) -> Text {
  var rest = bytes
  while let last = rest.last, last & 0xC0 == 0x80, bytes.count - rest.count < 3 {
    rest.removeLast()
  }
  if let last = rest.last, last >= 0xC0 {
    let tail = last >= 0xF0 ? 3 : last >= 0xE0 ? 2 : 1
    return bytes.count - rest.count == tail ? bytes : rest.dropLast()
  }
  return bytes
}
