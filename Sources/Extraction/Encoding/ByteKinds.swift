/// Which kinds of bytes occur in a text: one look at each byte tells which of the steps that put a text
/// in order can be left out.
struct ByteKinds: OptionSet {
  let rawValue: UInt8

  /// Bytes of characters beyond ASCII.
  static let beyondASCII = ByteKinds(rawValue: 1)
  /// A character may begin that `cleaned` changes.
  static let maybeUnclean = ByteKinds(rawValue: 2)
  /// A mark that belongs on the letter before it may begin (U+0300 to U+036F).
  static let maybeMark = ByteKinds(rawValue: 4)
  /// A letter may begin with which text in a wrong encoding does (U+00C0 to U+00FF).
  static let maybeMojibake = ByteKinds(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kinds that occur in `bytes`; none for an empty text.
  init(of bytes: Text) {
    var found: UInt8 = 0
    kindsOfByte.withUnsafeBufferPointer { kinds in
      bytes.withUnsafeBufferPointer { bytes in
        var place = 0
        while place < bytes.count {
          // Letters, signs and spaces of ASCII are of no kind.
          if place + 8 <= bytes.count, EightBytes(bytes, at: place).isPlain {
            place += 8
            continue
          }
          let end = Swift.min(bytes.count, place + 8)
          while place < end {
            found |= kinds[Int(bytes[place])]
            place += 1
          }
        }
      }
    }
    self.init(rawValue: found)
  }

  /// The kinds of one byte.
  private init(byte: UInt8) {
    var kinds: ByteKinds = byte >= 0x80 ? .beyondASCII : []
    if byte == 0xCC || byte == 0xCD { kinds.insert(.maybeMark) }
    if byte == 0xC3 { kinds.insert(.maybeMojibake) }
    let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
    // No-break spaces, soft hyphens; curly quotes and odd spaces; wide spaces; byte order marks.
    let isStart = byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    if isControl || isStart { kinds.insert(.maybeUnclean) }
    self = kinds
  }

  fileprivate static let all: [UInt8] = (0...255).map { ByteKinds(byte: $0).rawValue }
}

private let kindsOfByte = ByteKinds.all
