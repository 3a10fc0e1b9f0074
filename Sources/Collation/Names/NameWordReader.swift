/// Reads one word: letters and digits, the apostrophes, hyphens and points between them.
struct NameWordReader {
  let start: Int
  /// Where the word ends, without `'s`.
  private(set) var end: Int
  /// Where the next sign begins.
  private(set) var next: Int
  private(set) var hash = emptyHash
  private(set) var traits: NameWord.Traits = []
  private var letters = 0
  private var capitals = 0
  /// The length of the piece since the last point.
  private var piece = 0

  /// Reads the word of `bytes` that begins at `start`.
  @inline(__always)
  init(_ bytes: borrowing [UInt8], at start: Int) {
    self.start = start
    end = start
    next = start
    if !readPlain(bytes) { readOn(bytes) }
  }

  /// Reads a word of ASCII letters, small ones after the first, as nearly all are; false, and nothing
  /// read, for any other.
  @inline(__always)
  private mutating func readPlain(_ bytes: borrowing [UInt8]) -> Bool {
    let start = start
    let read = bytes.withUnsafeBufferPointer { bytes -> (end: Int, hash: WordHash)? in
      let first = bytes[start] | 0x20
      guard first >= 0x61, first <= 0x7A else { return nil }
      var hash = mixed(emptyHash, first)
      var index = start + 1
      while index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A {
        hash = mixed(hash, bytes[index])
        index += 1
      }
      return index >= bytes.count || endsWord(bytes, index) ? (index, hash) : nil
    }
    guard let read else { return false }
    hash = read.hash
    next = read.end
    end = read.end
    let isCapital = bytes[start] <= 0x5A
    if isCapital { traits.insert(.isCapitalised) }
    if read.end - start == 1 { traits.insert(.isInitial) }
    return true
  }

  @inline(__always)
  private mutating func readOn(_ bytes: borrowing [UInt8]) {
    var isOpen = true
    let count = bytes.count
    while isOpen, next < count {
      let byte = bytes[next]
      if byte >= 0x61, byte <= 0x7A {
        // Most bytes are small letters.
        letters += 1
        piece += 1
        hash = mixed(hash, byte)
        next += 1
      } else if isAlphanumeric(byte) {
        readLetter(byte)
      } else if byte >= 0x80 {
        isOpen = readWide(byte, bytes)
      } else {
        isOpen = readInnerSign(byte, bytes)
      }
    }
    if !traits.contains(.isOwner) { end = next }
    if next == start { next += 1 }
    judge()
  }

  @inline(__always)
  private mutating func judge() {
    if letters > 1, capitals == letters { traits.insert(.isInCapitals) }
    if letters == 1, end - start == 1 { traits.insert(.isInitial) }
    if traits.contains(.isMachine) { traits.remove(.isCapitalised) }
  }

  @inline(__always)
  private mutating func readLetter(_ byte: UInt8) {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    if isCapital {
      capitals += 1
      if next == start { traits.insert(.isCapitalised) }
    }
    if byte >= 0x41 { letters += 1 }
    hash = mixed(hash, isCapital ? byte | 0x20 : byte)
    next += 1
    piece += 1
  }

  /// A letter beyond ASCII, or an apostrophe; false for other signs.
  private mutating func readWide(_ byte: UInt8, _ bytes: borrowing [UInt8]) -> Bool {
    // A byte that begins no letter is passed over.
    if byte < 0xC2 || next + 1 >= bytes.count { return skip(1) }
    if byte == 0xC2 { return false }
    let second = bytes[next + 1]
    if byte == 0xE2, second == 0x80 || second == 0x81 {
      return next + 2 < bytes.count && bytes[next + 2] == 0x99 && readApostrophe(3, bytes)
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard next + length <= bytes.count else { return skip(bytes.count - next) }
    let folded = folded(byte, second)
    if folded.isCapital {
      capitals += 1
      if next == start { traits.insert(.isCapitalised) }
    }
    letters += 1
    hash = mixed(mixed(hash, folded.bytes.0), folded.bytes.1)
    for index in 2..<max(2, length) { hash = mixed(hash, bytes[next + index]) }
    piece += 1
    return skip(length)
  }

  private mutating func skip(_ length: Int) -> Bool {
    next += length
    return true
  }

  @inline(__always)
  private mutating func readInnerSign(_ byte: UInt8, _ bytes: borrowing [UInt8]) -> Bool {
    // Most words end at a space.
    if byte <= 0x20 { return false }
    return readRareSign(byte, bytes)
  }

  private mutating func readRareSign(_ byte: UInt8, _ bytes: borrowing [UInt8]) -> Bool {
    let follows = next + 1 < bytes.count ? bytes[next + 1] : 0
    switch byte {
    case 0x27: return readApostrophe(1, bytes)
    case 0x2D where isLetter(follows) && next > start:
      if endsAtHyphen(follows, bytes) { return false }
    case 0x2E where isLetter(follows) && next > start:
      // "U.S" is one word, "example.org" no name, and "end.Next" two sentences.
      if piece > 1, follows < 0x61 { return false }
      if piece > 1 { traits.insert(.isMachine) }
      piece = -1
    case 0x5F where isAlphanumeric(follows): traits.insert(.isMachine)
    case 0x40, 0x23: traits.insert(.isMachine)
    case 0x26: break
    default: return false
    }
    hash = mixed(hash, byte)
    piece += 1
    return skip(1)
  }

  /// Whether the name ends at a hyphen: "Tesk-bound" names Tesk, and "US-China" names two;
  /// "Jong-Un" goes
  /// on.
  private mutating func endsAtHyphen(_ follows: UInt8, _ bytes: borrowing [UInt8]) -> Bool {
    let isSmall = follows >= 0x61 && follows < 0x80
    if !isSmall { return capitals > 0 && isTwoNames(next + 1, bytes) }
    guard isAdjectival(from: next + 1, bytes) else { return false }
    closeStem()
    while next < bytes.count, isAlphanumeric(bytes[next]) || bytes[next] == 0x2D { next += 1 }
    return true
  }

  private func isAdjectival(from start: Int, _ bytes: borrowing [UInt8]) -> Bool {
    var hash = emptyHash
    var index = start
    while index < bytes.count, isAlphanumeric(bytes[index]) || bytes[index] == 0x2D {
      hash = mixed(hash, bytes[index])
      index += 1
    }
    return wordKinds[hash].contains(.adjectival)
  }

  /// Whether one of the halves of a compound is a country or body by itself; "African-American" is
  /// none.
  private func isTwoNames(_ second: Int, _ bytes: borrowing [UInt8]) -> Bool {
    var rest = emptyHash
    for byte in bytes[second...].prefix(30) {
      guard isAlphanumeric(byte) else { break }
      rest = mixed(rest, byte | 0x20)
    }
    return rest != americanHash && (knownPhrases[hash] >= 0 || knownPhrases[rest] >= 0)
  }

  /// Ends the name here though the word goes on.
  private mutating func closeStem() {
    end = next
    traits.insert(.isOwner)
  }

  /// `'s` ends the name; before other letters the apostrophe is a part of it, as in "O'Neill".
  private mutating func readApostrophe(_ length: Int, _ bytes: borrowing [UInt8]) -> Bool {
    let after = next + length
    guard after < bytes.count, next > start, isLetter(bytes[after]) else {
      // "Workers' Party": the owner's own s is a part of the word.
      if next > start, bytes[next - 1] | 0x20 == 0x73 { markOwner(after) }
      return false
    }
    // "l'Italia", "d'Ann": a small word before the name.
    if capitals == 0, bytes[after] >= 0x41, bytes[after] <= 0x5A || bytes[after] == 0xC3 {
      markOwner(after)
      return false
    }
    let isLast = after + 1 >= bytes.count || !isLetter(bytes[after + 1])
    if isLast, bytes[after] | 0x20 == 0x73 {
      markOwner(after + 1)
      return false
    }
    if isContraction(from: after, bytes) { traits.insert(.isMachine) }
    hash = mixed(hash, 0x27)
    return skip(length)
  }

  private mutating func markOwner(_ after: Int) {
    closeStem()
    next = after
  }

  /// `'m`, `'ve`, `'ll`, `'re`, `'d`, `'t`.
  private func isContraction(from start: Int, _ bytes: borrowing [UInt8]) -> Bool {
    let rest = bytes[start...].prefix(3).prefix { isLetter($0) }
    return rest.count <= 2
      && ["m", "ve", "ll", "re", "d", "t"].contains { rest.elementsEqual($0.utf8) }
  }
}

/// Whether the sign at `index` ends a word for certain: white space, a comma, a stop before a space.
@inline(__always)
private func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  let byte = bytes[index]
  return byte <= 0x20 || byte == 0x2C
    || byte == 0x2E && (index + 1 == bytes.count || bytes[index + 1] <= 0x20)
}

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
}

/// Small letters for the capitals of Latin-1, Greek and Cyrillic; for those of the Latin
/// extensions the
/// letter as it is.
private func folded(_ first: UInt8, _ second: UInt8) -> (bytes: (UInt8, UInt8), isCapital: Bool) {
  switch (first, second) {
  case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): ((first, second + 0x20), true)
  case (0xC4...0xC5, _): ((first, second), isCapitalOfExtensions(first, second))
  case (0xCE, 0x91...0x9F): ((first, second + 0x20), true)
  case (0xCE, 0xA0...0xA9): ((0xCF, second - 0x20), true)
  case (0xD0, 0x90...0x9F): ((first, second + 0x20), true)
  case (0xD0, 0xA0...0xAF): ((0xD1, second - 0x20), true)
  case (0xD0, 0x80...0x8F): ((0xD1, second + 0x10), true)
  default: ((first, second), false)
  }
}

private func isCapitalOfExtensions(_ first: UInt8, _ second: UInt8) -> Bool {
  let code = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
  return Unicode.Scalar(code)?.properties.isUppercase == true
}

private let americanHash = "american".utf8.reduce(emptyHash, mixed)
