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
    withUnsafeBufferPointer { bytes in
      var count = 0
      var isInside = false
      for byte in bytes {
        let isWord = !isSpace(byte)
        if isWord, !isInside { count += 1 }
        isInside = isWord
      }
      return count
    }
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
    withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// Small ASCII letters, runs of white space as one space, curly quotes straight: the form in which
  /// lines are compared with phrases.
  var folded: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { result, count in
      withUnsafeBufferPointer { bytes in
        for byte in bytes {
          if isSpace(byte) {
            if count == 0 || result[count - 1] == 0x20 { continue }
            result[count] = 0x20
          } else {
            result[count] = lower(byte)
            // U+2018, U+2019: E2 80 98, E2 80 99.
            if count >= 2, byte == 0x98 || byte == 0x99, result[count - 1] == 0x80,
              result[count - 2] == 0xE2
            {
              count -= 2
              result[count] = 0x27
            }
          }
          count += 1
        }
        if count > 0, result[count - 1] == 0x20 { count -= 1 }
      }
    }
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
    let offset = withUnsafeBufferPointer { bytes in
      var index = 0
      let last = bytes.count - wanted.count
      while index <= last {
        if bytes[index] == first, bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
          return Optional(index)
        }
        index += 1
      }
      return nil
    }
    return offset.map { startIndex + $0 }
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
