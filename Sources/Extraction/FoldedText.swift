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
  /// See `words(parted:_:bytes:)`.
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
    var seen = Masks()
    var place = 0
    let out = UnsafeMutableRawBufferPointer(result)
    while place + 8 <= text.count {
      let bytes = EightBytes(text, at: place)
      take(bytes, of: EightBytes.high, &seen)
      out.storeBytes(of: bytes.lowered.littleEndian, toByteOffset: place, as: UInt64.self)
      place += 8
    }
    if place < text.count {
      let rest = EightBytes.high >> UInt64(8 * (8 - text.count + place))
      take(EightBytes(endOf: text, from: place), of: rest, &seen)
      for index in place..<text.count { result[index] = lower(text[index]) }
    }
    length = text.count - seen.continuations
    words = Extraction.words(parted: seen.words, length, bytes: text.count)
    signs = seen.signs
    hasOddSpaces = seen.odd != 0 || text.last.map(isSpace) ?? false
  }

  /// Counts those of eight bytes that `all` means.
  @inline(__always)
  private func take(_ bytes: EightBytes, of all: UInt64, _ seen: inout Masks) {
    let spaces = bytes.spaces
    let afterSpace = spaces << 8 | seen.before
    seen.words += count(~spaces & afterSpace & EightBytes.high)
    seen.before = spaces >> 56
    seen.odd |= spaces & afterSpace & all | bytes.equal(to: 0x09)
    seen.slashes |= bytes.equal(to: UInt8(ascii: "/"))
    seen.ats |= bytes.equal(to: UInt8(ascii: "@"))
    seen.digits |= bytes.digits
    if bytes.beyondASCII == 0 { return }
    seen.digits |= bytes.beyondASCII
    seen.continuations += count(bytes.continuations)
    seen.quoteEnds |= bytes.equal(to: 0x98) | bytes.equal(to: 0x99)
  }

  /// What was seen so far.
  private struct Masks {
    var words = 0
    /// Bytes that are not the first of a character.
    var continuations = 0
    /// Whether the byte before is a space, which the start counts as.
    var before: UInt64 = 0x80
    var odd: UInt64 = 0
    var slashes: UInt64 = 0
    var ats: UInt64 = 0
    var digits: UInt64 = 0
    var quoteEnds: UInt64 = 0

    var signs: TextSigns {
      var signs: TextSigns = []
      if slashes != 0 { signs.insert(.slash) }
      if ats != 0 { signs.insert(.at) }
      if digits != 0 { signs.insert(.maybeDigit) }
      if quoteEnds != 0 { signs.insert(.quoteEnd) }
      return signs
    }
  }
}

/// How many words a text of `length` characters has of which white space parts so many.
///
/// In scripts without spaces, whose letters take three bytes, two signs count as a word: Chinese has some 1.6 to
/// an English word, Japanese 2.5.
func words(parted: Int, _ length: Int, bytes: Int) -> Int {
  bytes > 2 * length && length > 8 * parted ? length / 2 : parted
}

/// Signs by the lack of which many a question about a text is settled without reading it.
struct TextSigns: OptionSet {
  let rawValue: UInt8

  static let slash = TextSigns(rawValue: 1)
  static let at = TextSigns(rawValue: 2)
  /// A digit, or a character beyond ASCII, which may be one.
  static let maybeDigit = TextSigns(rawValue: 4)
  /// A byte with which curly quotes end.
  static let quoteEnd = TextSigns(rawValue: 8)
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
  let text = UnsafeBufferPointer(rebasing: bytes[..<count])
  var end = 0
  var index = 0
  while let sign = text.place(of: 0xE2, from: index) {
    let isQuote =
      sign + 2 < count && text[sign + 1] == 0x80
      && (text[sign + 2] == 0x98 || text[sign + 2] == 0x99)
    let next = sign + (isQuote ? 3 : 1)
    end = moved(bytes, index..<(isQuote ? sign : next), to: end)
    if isQuote {
      bytes[end] = 0x27
      end += 1
    }
    index = next
  }
  return moved(bytes, index..<count, to: end)
}

/// Moves bytes towards the front; returns where they end there.
private func moved(
  _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>, to place: Int
) -> Int {
  if place < range.lowerBound, let base = bytes.baseAddress {
    (base + place).update(from: base + range.lowerBound, count: range.count)
  }
  return place + range.count
}
