// Where phrases stand in texts.

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

  /// Whether one of two bytes stands in it.
  func holds(_ first: UInt8, or second: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      var place = 0
      while place + 8 <= bytes.count {
        let eight = EightBytes(bytes, at: place)
        if eight.equal(to: first) | eight.equal(to: second) != 0 { return true }
        place += 8
      }
      return bytes[place...].contains { $0 == first || $0 == second }
    }
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
    if wanted.count == 1 {
      while place + 8 <= count {
        let found = EightBytes(self, at: place).equal(to: first)
        if found != 0 { return place + firstPlace(found) }
        place += 8
      }
    } else {
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
