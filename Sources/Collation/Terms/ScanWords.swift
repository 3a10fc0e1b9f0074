import Model

/// The words of a text in their order, as hashes.
struct ScannedWords {
  /// Each word in small letters.
  var all: [UInt32] = []
  /// The content words, the first of them only, without the ending of the plural.
  var content: [UInt32] = []
  /// The words that begin with a digit.
  var figures: [UInt32] = []
}

/// Reads the words of Markdown in one pass over its bytes.
///
/// A word is a run of letters and digits, with apostrophes inside; of scripts without spaces each two
/// neighbouring signs are one (bigrams). Addresses of links and bare addresses are none. Content words
/// are those of two letters or more that are no function words of `languages`; `limit` of them are
/// noted.
func scanWords(
  _ markdown: [UInt8], functionWords languages: LanguageSet = LanguageSet(rawValue: 0),
  limit: Int = .max
) -> ScannedWords {
  markdown.withUnsafeBufferPointer { bytes in
    var reader = WordReader(languages: languages, limit: limit)
    reader.words.all.reserveCapacity(bytes.count / 5)
    reader.words.content.reserveCapacity(min(limit, bytes.count / 8))
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isAlphanumeric(byte) {
        index = reader.takeRun(of: bytes, from: index)
      } else if byte < 0x80 {
        if isAddressStart(in: bytes, at: index) {
          // The name of a link is text; the "https" before a colon is none.
          if byte == UInt8(ascii: ":") { reader.forgetWord() } else { reader.endWord() }
          index = endOfAddress(in: bytes, from: index)
        } else if byte == 0x27 {
          reader.takeApostrophe()
        } else {
          reader.endWord()
        }
        index += 1
      } else {
        let (scalar, width) = scalar(in: bytes, at: index)
        reader.take(foldLetter(scalar))
        index += width
      }
    }
    reader.endWord()
    return reader.words
  }
}

/// The sign at `index`, of text that is valid UTF-8; otherwise a sign that is no letter.
@inline(__always)
private func scalar(
  in bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: UInt32, width: Int) {
  let byte = bytes[index]
  let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  guard byte >= 0xC0, index + width <= bytes.count else { return (0xFFFD, 1) }
  var scalar = UInt32(byte) & (0x7F >> UInt32(width))
  for next in 1..<width { scalar = scalar << 6 | UInt32(bytes[index + next] & 0x3F) }
  return (scalar, width)
}

/// Whether an address begins here: `](` of a link, or the colon of `http://`.
@inline(__always)
private func isAddressStart(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  switch bytes[index] {
  case UInt8(ascii: "]"):
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "(")
  case UInt8(ascii: ":"):
    index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      && bytes[index + 2] == UInt8(ascii: "/")
  default: false
  }
}

/// The last byte of the address that begins at `start`: before white space or a closing bracket.
private func endOfAddress(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index + 1 < bytes.count, bytes[index + 1] > 0x20, bytes[index + 1] != UInt8(ascii: ")") {
    index += 1
  }
  return index
}
