/// Reads words from bytes; see `scanNameWords`.
struct NameWordScanner {
  private var text: WordsOfText
  private let bytes: [UInt8]
  private let kinds = wordKinds
  private var place = 0
  private var firstOfParagraph = 0
  /// Whether the next word begins a sentence, a quotation or a bracket.
  private var isAtStart = true
  /// Whether a sign other than a space came since the last word.
  private var hasSign = true
  private var opensBracket = false
  private var lastSign: UInt8 = 0
  /// Whether a point came that may or may not have ended a sentence, as in "the U.S. The".
  private var hasPoint = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = WordsOfText(bytes: bytes)
    text.words.reserveCapacity(bytes.count / 5)
  }

  mutating func scan() -> WordsOfText {
    while place < bytes.count {
      if isWordByte(bytes[place]) { readWord() } else { readSign() }
    }
    endParagraph()
    return text
  }

  @inline(__always)
  private func isWordByte(_ byte: UInt8) -> Bool {
    if isAlphanumeric(byte) || byte == 0x26 { return true }
    if byte >= 0x80 { return !isWideSign(at: place) }
    // A handle or a hashtag; else `#` is Markdown's sign of a heading.
    return (byte == 0x40 || byte == 0x23) && place + 1 < bytes.count
      && isAlphanumeric(bytes[place + 1])
  }

  /// Whether the bytes at `place` are a sign beyond ASCII: of Latin-1's or of the block of general
  /// punctuation.
  private func isWideSign(at place: Int) -> Bool {
    if bytes[place] == 0xC2 { return true }
    return bytes[place] == 0xE2 && place + 1 < bytes.count
      && (bytes[place + 1] == 0x80 || bytes[place + 1] == 0x81)
  }

  private mutating func readSign() {
    let byte = bytes[place]
    switch byte {
    case 0x20, 0x09: place += 1
    case 0x0A: endParagraph()
    case 0x2E, 0x21, 0x3F, 0x3A: endSentence(byte)
    case 0x28, 0x5B, 0x22, 0x27, 0x2A, 0x5F: open(byte)
    case 0x5D: closeLink()
    case 0x5C: place += 1
    case 0x80...: readWideSign()
    default:
      if byte == 0x29 { closeBracket() }
      if byte == 0x2D { markDash() }
      note(byte, 1)
    }
  }

  private mutating func note(_ sign: UInt8, _ length: Int) {
    hasSign = true
    lastSign = sign
    place += length
  }

  private mutating func open(_ byte: UInt8) {
    opensBracket = byte == 0x28
    isAtStart = true
    note(byte, 1)
  }

  private mutating func closeBracket() {
    guard let last = text.words.indices.last, opensBracket else { return }
    text.words[last].traits.insert(.isBracketed)
    opensBracket = false
  }

  private mutating func markDash() {
    guard let last = text.words.indices.last, last >= firstOfParagraph else { return }
    text.words[last].traits.insert(.isBeforeDash)
  }

  /// A point behind "Mr" or an initial ends no sentence.
  private mutating func endSentence(_ byte: UInt8) {
    if byte == 0x2E, lastSign == 0, let last = text.words.last, isAbbreviation(last) {
      hasPoint = true
      place += 1
      return
    }
    isAtStart = true
    note(byte, 1)
  }

  private func isAbbreviation(_ word: NameWord) -> Bool {
    Int(word.end) == place
      && (word.kind.contains(.abbreviation) || word.traits.contains(.isInitial)
        || bytes[Int(word.start)..<Int(word.end)].contains(0x2E))
  }

  /// `](target)` of a link, which is no text.
  private mutating func closeLink() {
    guard place + 1 < bytes.count, bytes[place + 1] == 0x28 else { return note(0x5D, 1) }
    while place < bytes.count, bytes[place] != 0x29, bytes[place] != 0x0A { place += 1 }
    hasSign = true
    if place < bytes.count, bytes[place] == 0x29 { place += 1 }
  }

  /// Quotation marks, dashes, spaces of other widths.
  private mutating func readWideSign() {
    if bytes[place] == 0xC2 {
      // A no-break space is a space; the others are signs.
      if place + 1 < bytes.count, bytes[place + 1] == 0xA0 { return place += 2 }
      isAtStart = true
      return note(0xC2, 2)
    }
    let last = place + 2 < bytes.count ? bytes[place + 2] : 0
    if last == 0x93 || last == 0x94 { markDash() }
    if last != 0x99 { isAtStart = true }
    note(last, 3)
  }

  private mutating func endParagraph() {
    text.paragraphs.append(firstOfParagraph..<text.words.count)
    text.endsAsSentence.append([0x2E, 0x21, 0x3F, 0x22, 0x9D, 0x29].contains(lastSign))
    firstOfParagraph = text.words.count
    isAtStart = true
    hasSign = true
    lastSign = 0
    place += 1
  }

  private mutating func readWord() {
    let word = NameWordReader(bytes, at: place)
    place = word.next
    var traits = word.traits
    if isAtStart { traits.insert(.isAtStart) }
    if !hasSign { traits.insert(.goesOn) }
    if hasPoint { traits.insert(.isAfterPoint) }
    // "US" in capitals is none of the words that "us" is. The lists themselves have no capitals
    // here, so
    // that the table of these is never asked while it is made.
    let isForm = traits.contains(.isInCapitals) && capitalsOnly[word.hash]
    text.words.append(
      NameWord(
        start: Int32(word.start), end: Int32(word.end), hash: word.hash,
        kind: isForm ? [] : kinds[word.hash], traits: traits))
    isAtStart = false
    hasSign = false
    hasPoint = false
    lastSign = 0
  }
}

@inline(__always)
func isAlphanumeric(_ byte: UInt8) -> Bool {
  byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
}
