import Model

/// A piece of text as UTF-8 bytes of a larger one.
///
/// Article text is handled as bytes: `String` walks by grapheme, which costs a hundred times more.
typealias Text = ArraySlice<UInt8>

/// The bytes of a text that stands in the program.
func ascii(_ text: StaticString) -> [UInt8] {
  text.withUTF8Buffer { Array($0) }
}

extension Text {
  /// The text as a string.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Without spaces and tabs at both ends.
  var trimmed: Text {
    var (start, end) = (startIndex, endIndex)
    withUnsafeBufferPointer { bytes in
      var (first, last) = (0, bytes.count)
      while first < last, isSpace(bytes[first]) { first += 1 }
      while last > first, isSpace(bytes[last - 1]) { last -= 1 }
      (start, end) = (start + first, start + last)
    }
    return self[start..<end]
  }

  /// Cut at each byte for which `isSeparator` holds; empty pieces are left out.
  func pieces(_ isSeparator: (UInt8) -> Bool) -> [Text] {
    split(omittingEmptySubsequences: true, whereSeparator: isSeparator)
  }

  /// The words, parted by white space.
  var words: [Text] { pieces(isSpace) }

  /// How many words it has; see `words(parted:_:bytes:)`.
  var wordCount: Int {
    withUnsafeBufferPointer { bytes in
      var parted = 0
      var continuations = 0
      var before: UInt64 = 0x80
      bytes.forEachEight { eight in
        let spaces = eight.spaces
        parted += Extraction.count(~spaces & (spaces << 8 | before) & EightBytes.high)
        continuations += Extraction.count(eight.continuations)
        before = spaces >> 56
      }
      return Extraction.words(
        parted: parted, bytes.count - continuations, bytes: bytes.count)
    }
  }

  /// Whether it begins with `prefix`, given in small letters, in any case of ASCII letters.
  func begins(withAnyCaseOf prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    return withUnsafeBufferPointer { bytes in
      prefix.withUnsafeBufferPointer { prefix in
        for index in prefix.indices where lower(bytes[index]) != prefix[index] { return false }
        return true
      }
    }
  }

  /// How many characters it has, counted in Unicode scalars.
  var length: Int {
    withUnsafeBufferPointer { bytes in
      var length = bytes.count
      bytes.forEachEight { length -= Extraction.count($0.continuations) }
      return length
    }
  }

  /// Small ASCII letters, runs of white space as one space, curly quotes straight: the form in which
  /// lines are compared with phrases.
  var folded: [UInt8] { FoldedText(self).bytes }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Whether it is an ASCII letter, or part of a letter beyond ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
}

/// Whether a text begins with a small letter: Latin, an accented one of Latin-1, or Cyrillic.
func beginsSmall(_ text: Text) -> Bool {
  guard let first = text.first else { return false }
  let second = text.dropFirst().first ?? 0
  switch first {
  case 0x61...0x7A: return true
  case 0xC3: return second >= 0xA0
  case 0xD0: return second >= 0xB0
  case 0xD1: return second < 0xA0
  default: return false
  }
}

/// Whether it is a letter of ASCII.
func isASCIILetter(_ byte: UInt8) -> Bool { byte < 0x80 && isLetter(byte) }

func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

func lower(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }

/// Whether a word begins with a capital letter of the Latin, Greek or Cyrillic script.
func opensWithCapital(_ word: Text) -> Bool {
  guard let first = word.first, first >= 0x80 else { return word.first.map(isCapital) == true }
  guard let second = word.dropFirst().first else { return false }
  return smallLetter(first, second) != (first, second)
}

/// Whether a word begins with a letter of a script that has no capitals, such as Arabic, Hindi or Chinese.
func hasNoCase(_ word: Text) -> Bool {
  guard let first = word.first, let second = word.dropFirst().first else { return false }
  return Script(first, second).map { ![.armenian, .georgian].contains($0) } == true
}
