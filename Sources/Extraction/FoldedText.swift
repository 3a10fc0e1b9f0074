/// A text in the form in which lines are compared with phrases, and what is counted on the way: small
/// ASCII letters, runs of white space as one space and none at the ends, curly quotes straight.
struct FoldedText {
  let bytes: [UInt8]
  /// Words parted by white space.
  let wordCount: Int
  /// Characters of the text as it was, in Unicode scalars.
  let length: Int
  /// What signs it holds.
  let signs: TextSigns

  init(_ text: Text) {
    var counts = (words: 0, scalars: 0, signs: UInt8(0))
    bytes = [UInt8](unsafeUninitializedCapacity: text.count) { result, count in
      text.withUnsafeBufferPointer { bytes in
        let signs = signsOfByte
        // Without a branch for spaces, which no processor foresees.
        var isAfterSpace = true
        var (words, scalars) = (0, 0)
        var found: UInt8 = 0
        for byte in bytes {
          let isSpace = isSpace(byte)
          result[count] = isSpace ? 0x20 : lower(byte)
          if byte == 0x98 || byte == 0x99, isCurlyQuote(result, endingAt: count) {
            count -= 2
            result[count] = 0x27
          }
          count += isSpace && isAfterSpace ? 0 : 1
          words += !isSpace && isAfterSpace ? 1 : 0
          found |= signs[Int(byte)]
          scalars += byte & 0xC0 != 0x80 ? 1 : 0
          isAfterSpace = isSpace
        }
        if count > 0, isAfterSpace { count -= 1 }
        counts = (words, scalars, found)
      }
    }
    (wordCount, length) = (counts.words, counts.scalars)
    signs = TextSigns(rawValue: counts.signs)
  }
}

/// Whether U+2018 or U+2019, E2 80 98 and E2 80 99, ends there.
private func isCurlyQuote(_ bytes: UnsafeMutableBufferPointer<UInt8>, endingAt last: Int) -> Bool {
  last >= 2 && bytes[last - 1] == 0x80 && bytes[last - 2] == 0xE2
}

/// Signs by the lack of which many a question about a text is settled without reading it.
struct TextSigns: OptionSet {
  let rawValue: UInt8

  static let slash = TextSigns(rawValue: 1)
  static let at = TextSigns(rawValue: 2)
  /// A digit, or a byte with which an Arabic one begins.
  static let digit = TextSigns(rawValue: 4)
}

private let signsOfByte: [UInt8] = (0...255).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "/"): TextSigns.slash.rawValue
  case UInt8(ascii: "@"): TextSigns.at.rawValue
  case 0x30...0x39, 0xD9, 0xDB: TextSigns.digit.rawValue
  default: 0
  }
}
