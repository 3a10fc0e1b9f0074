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
    var rest = self
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }

  /// Cut at each byte for which `isSeparator` holds; empty pieces are left out.
  func pieces(_ isSeparator: (UInt8) -> Bool) -> [Text] {
    split(omittingEmptySubsequences: true, whereSeparator: isSeparator)
  }

  /// The words, parted by white space.
  var words: [Text] { pieces(isSpace) }

  /// How many words it has.
  var wordCount: Int {
    var count = 0
    var isInside = false
    for byte in self {
      let isWord = !isSpace(byte)
      if isWord, !isInside { count += 1 }
      isInside = isWord
    }
    return count
  }

  /// Whether it begins with `prefix`, given in small letters, in any case of ASCII letters.
  func begins(withAnyCaseOf prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    for (offset, byte) in prefix.enumerated() where lower(self[startIndex + offset]) != byte {
      return false
    }
    return true
  }

  /// How many characters it has, counted in Unicode scalars.
  var length: Int {
    var count = 0
    for byte in self where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Small ASCII letters, runs of white space as one space, curly quotes straight: the form in which
  /// lines are compared with phrases.
  var folded: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      if isSpace(byte) {
        if let last = result.last, last != 0x20 { result.append(0x20) }
      } else {
        result.append(lower(byte))
        // U+2018, U+2019: E2 80 98, E2 80 99.
        if result.count >= 3, byte == 0x98 || byte == 0x99, result[result.count - 2] == 0x80,
          result[result.count - 3] == 0xE2
        {
          result.replaceSubrange(result.count - 3..<result.count, with: [0x27])
        }
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}

extension [UInt8] {
  /// Whether it begins with `prefix`.
  func begins(with prefix: [UInt8]) -> Bool { self[...].begins(with: prefix) }
}

extension Text {
  /// Whether it begins with `prefix`.
  func begins(with prefix: [UInt8]) -> Bool {
    count >= prefix.count && self.prefix(prefix.count).elementsEqual(prefix)
  }

  /// Whether it ends with `suffix`.
  func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Where `wanted` first stands.
  func position(of wanted: [UInt8]) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = startIndex
    let last = endIndex - wanted.count
    while index <= last {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension Text {
  /// Where `wanted` stands for the last time.
  func lastPosition(of wanted: [UInt8]) -> Int? {
    var found: Int?
    var rest = self
    while let place = rest.position(of: wanted) {
      found = place
      rest = self[(place + 1)...]
    }
    return found
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Whether it is an ASCII letter, or part of a letter beyond ASCII.
func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
}

func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

func lower(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
