/// A piece of a template file: text between tags, or one tag.
struct TemplateToken {
  enum Kind: Equatable {
    case text, value, html, section, inverted, close, partial, layout, block, comment
  }

  let kind: Kind
  /// The bytes of the file that it covers, braces included.
  var range: Range<Int>
  /// What stands between the braces, without sign and spaces; empty for text.
  let name: String

  /// Whether a line that holds nothing else leaves no trace in the result (Mustache 1.4,
  /// "standalone").
  var mayStandAlone: Bool {
    switch kind {
    case .text, .value, .html: false
    default: true
    }
  }
}

/// Cuts a template file into tokens.
struct TemplateScanner {
  private let source: TemplateSource
  private var position = 0
  private var tokens: [TemplateToken] = []

  /// The tokens of `source`, lines that hold nothing but one structural tag reduced to the tag.
  static func scan(_ source: TemplateSource) throws(TemplateError) -> [TemplateToken] {
    if let place = malformedUTF8(in: source.bytes) {
      throw source.mistake(
        at: place, "what stands here is no UTF-8, as every template must be",
        advice: "Save the file with the encoding UTF-8.")
    }
    var scanner = TemplateScanner(source: source)
    while scanner.position < source.bytes.count { try scanner.scanNext() }
    scanner.dropStandaloneLines()
    return scanner.tokens
  }

  private init(source: TemplateSource) {
    self.source = source
  }

  private mutating func scanNext() throws(TemplateError) {
    let open = find("{{", from: position) ?? source.bytes.count
    if open > position {
      tokens.append(TemplateToken(kind: .text, range: position..<open, name: ""))
    }
    position = open
    if open < source.bytes.count { tokens.append(try tag(at: open)) }
  }

  private mutating func tag(at open: Int) throws(TemplateError) -> TemplateToken {
    let sign = open + 2 < source.bytes.count ? source.bytes[open + 2] : 0
    let (kind, signLength, closing) = try shape(of: sign, at: open)
    let start = open + 2 + signLength
    guard let end = find(closing, from: start) else {
      throw source.mistake(
        at: open, "this tag is not closed", advice: "Write \(closing) at its end.")
    }
    position = end + closing.utf8.count
    let name = String(decoding: source.bytes[start..<end], as: UTF8.self)
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if kind != .comment, trimmed.isEmpty || trimmed.contains(where: { " {}".contains($0) }) {
      throw source.mistake(
        at: open, "this tag does not hold one name",
        advice: "Write a name between the braces, such as {{headline}}.")
    }
    return TemplateToken(kind: kind, range: open..<position, name: trimmed)
  }

  private func shape(
    of sign: UInt8, at open: Int
  ) throws(TemplateError) -> (TemplateToken.Kind, signLength: Int, closing: String) {
    switch sign {
    case UInt8(ascii: "{"): return (.html, 1, "}}}")
    case UInt8(ascii: "#"): return (.section, 1, "}}")
    case UInt8(ascii: "^"): return (.inverted, 1, "}}")
    case UInt8(ascii: "/"): return (.close, 1, "}}")
    case UInt8(ascii: ">"): return (.partial, 1, "}}")
    case UInt8(ascii: "<"): return (.layout, 1, "}}")
    case UInt8(ascii: "$"): return (.block, 1, "}}")
    case UInt8(ascii: "!"): return (.comment, 1, "}}")
    case UInt8(ascii: "="):
      throw source.mistake(
        at: open, "other delimiters than {{ and }} are not supported", advice: nil)
    case UInt8(ascii: "&"):
      throw source.mistake(
        at: open, "'{{&' is not supported", advice: "Write {{{name}}} for a value that is HTML.")
    default: return (.value, 0, "}}")
    }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    let bytes = source.bytes
    guard bytes.count - start >= wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { index in
      bytes[index] == wanted[0] && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }
}

// Lines that hold nothing but one structural tag.
extension TemplateScanner {
  private mutating func dropStandaloneLines() {
    for index in tokens.indices where tokens[index].mayStandAlone {
      guard let start = lineStart(before: index), let end = lineEnd(after: index) else { continue }
      if index > 0, tokens[index - 1].kind == .text { cut(index - 1, end: start) }
      if index + 1 < tokens.count { cut(index + 1, start: end) }
    }
    tokens.removeAll { $0.kind == .text && $0.range.isEmpty }
  }

  /// Where the line of a tag begins, if only white space precedes the tag.
  private func lineStart(before index: Int) -> Int? {
    let tag = tokens[index].range.lowerBound
    var start = tag
    while start > 0, isBlank(source.bytes[start - 1]) { start -= 1 }
    return start == 0 || source.bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
  }

  /// Where the line after a tag begins, if only white space follows the tag.
  private func lineEnd(after index: Int) -> Int? {
    var end = tokens[index].range.upperBound
    while end < source.bytes.count, isBlank(source.bytes[end]) { end += 1 }
    if end == source.bytes.count { return end }
    if source.bytes[end] == UInt8(ascii: "\r"), end + 1 < source.bytes.count { end += 1 }
    return source.bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private mutating func cut(_ index: Int, start: Int? = nil, end: Int? = nil) {
    let range = tokens[index].range
    guard tokens[index].kind == .text else { return }
    let lower = max(range.lowerBound, start ?? range.lowerBound)
    tokens[index].range = lower..<max(lower, min(range.upperBound, end ?? range.upperBound))
  }
}
