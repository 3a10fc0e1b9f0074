extension JSONReader {
  /// The text in quotes that begins here: a slice of what is read, or a new one if it has escapes.
  mutating func string() throws(JSONError) -> Text {
    let start = index + 1
    guard let end = stop(after: start) else { throw unclosed(start - 1) }
    if text[end] == UInt8(ascii: "\"") {
      index = end + 1
      return text[start..<end]
    }
    return try unescaped(from: start, firstEscape: end)
  }

  /// Where the next quotation mark or backslash stands.
  private func stop(after start: Int) -> Int? {
    var place = start
    while place < text.endIndex {
      let byte = text[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return place }
      place += 1
    }
    return nil
  }

  private mutating func unescaped(from start: Int, firstEscape: Int) throws(JSONError) -> Text {
    var result: [UInt8] = []
    var from = start
    var place = firstEscape
    while text[place] != UInt8(ascii: "\"") {
      result += text[from..<place]
      from = takeEscape(at: place, into: &result)
      guard let end = stop(after: from) else { throw unclosed(start - 1) }
      place = end
    }
    result += text[from..<place]
    index = place + 1
    return result[...]
  }

  /// Resolves the escape at `place`; gives the place after it. A backslash before a letter that means
  /// nothing is taken for itself (`C:\temp\dir`), one before a sign as an escape too many (`\'`).
  private func takeEscape(at place: Int, into result: inout [UInt8]) -> Int {
    guard place + 1 < text.endIndex else { return place + 1 }
    switch text[place + 1] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): return takeScalar(at: place, into: &result)
    case let byte:
      if isLetter(byte) || isDigit(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return place + 2
  }

  /// Resolves `\u00e9`, or two of them that are a surrogate pair.
  private func takeScalar(at place: Int, into result: inout [UInt8]) -> Int {
    guard let first = unit(at: place) else {
      result.append(UInt8(ascii: "\\"))
      return place + 1
    }
    if first & 0xFC00 == 0xD800, let second = unit(at: place + 6), second & 0xFC00 == 0xDC00 {
      append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), to: &result)
      return place + 12
    }
    append(first, to: &result)
    return place + 6
  }

  /// The four hexadecimal digits of `\u00e9` as a number.
  private func unit(at place: Int) -> UInt32? {
    guard place + 6 <= text.endIndex, text[place] == UInt8(ascii: "\\"),
      text[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in text[(place + 2)..<(place + 6)] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private func unclosed(_ start: Int) -> JSONError {
    failure("it is cut off: the quotation mark that stands here is never closed", at: start)
  }
}

/// Adds a scalar in UTF-8; U+FFFD for half of a surrogate pair.
private func append(_ value: UInt32, to result: inout [UInt8]) {
  let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
  result += String(scalar).utf8
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 0x30)
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 0x57)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 0x37)
  default: nil
  }
}
