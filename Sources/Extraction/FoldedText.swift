/// A text in the form in which lines are compared with phrases, and what is counted on the way: small
/// ASCII letters, runs of white space as one space and none at the ends, curly quotes straight.
struct FoldedText {
  let bytes: [UInt8]
  let counts: TextCounts

  init(_ text: Text) {
    var counts = TextCounts()
    bytes = [UInt8](unsafeUninitializedCapacity: text.count) { result, count in
      text.withUnsafeBufferPointer { bytes in
        counts = TextCounts(bytes, loweredInto: result)
        count = bytes.count
        if counts.hasOddSpaces { count = withSingleSpaces(result, count) }
        if counts.signs.contains(.quoteEnd) { count = withStraightQuotes(result, count) }
      }
    }
    self.counts = counts
  }
}

/// What can be counted of a text without understanding it.
struct TextCounts {
  /// Words parted by white space.
  private(set) var words = 0
  /// Characters, in Unicode scalars.
  private(set) var length = 0
  private(set) var signs: TextSigns = []
  /// Whether it has spaces at its ends, runs of spaces, or tabs.
  private(set) var hasOddSpaces = false

  init() {}

  /// Counts, and puts `text` in small ASCII letters into `result`, which must have room for it.
  init(
    _ text: UnsafeBufferPointer<UInt8>, loweredInto result: UnsafeMutableBufferPointer<UInt8>
  ) {
    length = text.count
    var place = 0
    // The start counts as a space.
    var before: UInt64 = 0x80
    let out = UnsafeMutableRawBufferPointer(result)
    while place + 8 <= text.count {
      let bytes = EightBytes(text, at: place)
      take(bytes, of: EightBytes.high, &before)
      out.storeBytes(of: bytes.lowered.littleEndian, toByteOffset: place, as: UInt64.self)
      place += 8
    }
    guard place < text.count else {
      hasOddSpaces = hasOddSpaces || before != 0
      return
    }
    let bytes = EightBytes(endOf: text, from: place)
    let rest = text.count - place
    take(bytes, of: EightBytes.high >> UInt64(8 * (8 - rest)), &before)
    for index in place..<text.count { result[index] = lower(text[index]) }
    hasOddSpaces = hasOddSpaces || isSpace(text[text.count - 1])
  }

  /// Counts those of eight bytes that `all` means; `before` says whether the byte before is a space.
  @inline(__always)
  private mutating func take(_ bytes: EightBytes, of all: UInt64, _ before: inout UInt64) {
    let spaces = bytes.spaces
    let afterSpace = spaces << 8 | before
    before = spaces >> 56
    words += count(~spaces & afterSpace & EightBytes.high)
    length -= count(bytes.continuations)
    let odd = spaces & afterSpace & all | bytes.equal(to: 0x09)
    hasOddSpaces = hasOddSpaces || odd != 0
    signs.formUnion(TextSigns(in: bytes))
  }
}

/// Signs by the lack of which many a question about a text is settled without reading it.
struct TextSigns: OptionSet {
  let rawValue: UInt64

  static let slash = TextSigns(rawValue: 1)
  static let at = TextSigns(rawValue: 2)
  /// A digit, or a character beyond ASCII, which may be one.
  static let maybeDigit = TextSigns(rawValue: 4)
  /// A byte with which curly quotes end.
  static let quoteEnd = TextSigns(rawValue: 8)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  fileprivate init(in bytes: EightBytes) {
    let quoteEnds = bytes.equal(to: 0x98) | bytes.equal(to: 0x99)
    rawValue =
      (bytes.equal(to: 0x2F) == 0 ? 0 : 1) | (bytes.equal(to: 0x40) == 0 ? 0 : 2)
      | (bytes.digits | bytes.beyondASCII == 0 ? 0 : 4) | (quoteEnds == 0 ? 0 : 8)
  }
}

/// Makes one space of each run of white space and none at the ends; returns how many bytes are left.
private func withSingleSpaces(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
  var end = 0
  for index in 0..<count {
    let isSpace = isSpace(bytes[index])
    if isSpace, end == 0 || bytes[end - 1] == 0x20 { continue }
    bytes[end] = isSpace ? 0x20 : bytes[index]
    end += 1
  }
  return end > 0 && bytes[end - 1] == 0x20 ? end - 1 : end
}

/// Makes `'` of U+2018 and U+2019, E2 80 98 and E2 80 99; returns how many bytes are left.
private func withStraightQuotes(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ count: Int) -> Int {
  var end = 0
  var index = 0
  while index < count {
    if bytes[index] == 0xE2, index + 2 < count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99
    {
      bytes[end] = 0x27
      index += 3
    } else {
      bytes[end] = bytes[index]
      index += 1
    }
    end += 1
  }
  return end
}
