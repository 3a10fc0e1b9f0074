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

  /// How many words it has.
  var wordCount: Int {
    withUnsafeBufferPointer { bytes in
      var count = 0
      var before: UInt64 = 0x80
      bytes.forEachEight { eight in
        let spaces = eight.spaces
        count += Extraction.count(~spaces & (spaces << 8 | before) & EightBytes.high)
        before = spaces >> 56
      }
      return count
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

extension [UInt8] {
  /// Whether it begins with `prefix`.
  func begins(with prefix: [UInt8]) -> Bool { self[...].begins(with: prefix) }
}

extension Text {
  /// Whether it begins with `prefix`.
  func begins(with prefix: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in
      prefix.withUnsafeBufferPointer { bytes.holds($0, at: 0) }
    }
  }

  /// Whether it begins with a phrase that stands in the program.
  func begins(with prefix: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in prefix.withUTF8Buffer { bytes.holds($0, at: 0) } }
  }

  /// Whether it ends with `suffix`.
  func ends(with suffix: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in
      suffix.withUnsafeBufferPointer { bytes.holds($0, at: bytes.count - $0.count) }
    }
  }

  /// Whether it ends with a phrase that stands in the program.
  func ends(with suffix: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in
      suffix.withUTF8Buffer { bytes.holds($0, at: bytes.count - $0.count) }
    }
  }

  /// Where `wanted` first stands.
  func position(of wanted: [UInt8]) -> Int? {
    let offset = withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { bytes.position(of: $0) }
    }
    return offset.map { startIndex + $0 }
  }

  /// Where `wanted` stands for the last time.
  func lastPosition(of wanted: [UInt8]) -> Int? {
    let offset = withUnsafeBufferPointer { bytes in
      wanted.withUnsafeBufferPointer { bytes.lastPosition(of: $0) }
    }
    return offset.map { startIndex + $0 }
  }

  /// Where a phrase that stands in the program first stands in the text.
  func position(of wanted: StaticString) -> Int? {
    let offset = withUnsafeBufferPointer { bytes in
      wanted.withUTF8Buffer { bytes.position(of: $0) }
    }
    return offset.map { startIndex + $0 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `wanted` stands at `place`; no where that lies outside.
  fileprivate func holds(_ wanted: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place >= 0, count - place >= wanted.count else { return false }
    for index in 0..<wanted.count where self[place + index] != wanted[index] { return false }
    return true
  }

  /// Where `wanted` first stands; nil for nothing.
  fileprivate func position(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    let last = count - wanted.count
    var place = 0
    if wanted.count >= 2 {
      let second = wanted[1]
      while place + 9 <= count {
        let openings = EightBytes(self, at: place).equal(to: first)
        var found = openings & EightBytes(self, at: place + 1).equal(to: second)
        while found != 0 {
          let start = place + firstPlace(found)
          if holds(wanted, at: start) { return start }
          found &= found - 1
        }
        place += 8
      }
    }
    while place <= last {
      if self[place] == first, holds(wanted, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Where `wanted` stands for the last time; nil for nothing.
  fileprivate func lastPosition(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first else { return nil }
    var place = count - wanted.count
    while place >= 0 {
      if self[place] == first, holds(wanted, at: place) { return place }
      place -= 1
    }
    return nil
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
