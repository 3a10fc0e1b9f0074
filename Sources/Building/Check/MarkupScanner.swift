/// A place in a page or feed that has to do with links.
struct MarkupFind: Sendable {
  enum Kind: UInt8, Sendable {
    /// The address that an attribute or an element holds.
    case link
    /// Several addresses with widths, as `srcset` holds them.
    case candidates
    /// The name of a place in the page.
    case anchor
    /// What `<meta>` says: an address only if it looks like one.
    case content
  }

  let kind: Kind
  /// The bytes of the value, as they stand there.
  let range: Range<Int>
}

/// Finds the links and anchors of a file of the site, which is well-formed HTML or XML.
///
/// Comments, scripts and styles are passed over. Of a file that is not well-formed it finds what it can.
struct MarkupScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isXML: Bool
  private var place = 0
  private var finds: [MarkupFind] = []

  /// All finds in `bytes`, in their order.
  static func finds(in bytes: [UInt8], isXML: Bool) -> [MarkupFind] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = MarkupScanner(bytes: buffer, isXML: isXML)
      scanner.run()
      return scanner.finds
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, isXML: Bool) {
    self.bytes = bytes
    self.isXML = isXML
  }

  private mutating func run() {
    while skip(to: UInt8(ascii: "<")) {
      place += 1
      if starts(with: "!--") {
        skip(behind: "-->")
      } else if place < bytes.count, isLetter(bytes[place]) {
        takeTag()
      }
    }
  }

  private mutating func takeTag() {
    let start = place
    while place < bytes.count, isLetter(bytes[place]) || isDigit(bytes[place]) { place += 1 }
    let name = start..<place
    takeAttributes(ofMeta: equals(name, "meta"))
    if isXML {
      if equals(name, "loc") || equals(name, "link") { takeText() }
    } else if equals(name, "script") {
      skip(behind: "</script")
    } else if equals(name, "style") {
      skip(behind: "</style")
    }
  }

  /// The text up to the next tag, as an address.
  private mutating func takeText() {
    let start = place
    _ = skip(to: UInt8(ascii: "<"))
    let isBlank = bytes[start..<place].allSatisfy { $0 <= 0x20 }
    if !isBlank { finds.append(MarkupFind(kind: .link, range: start..<place)) }
  }

  private mutating func takeAttributes(ofMeta isMeta: Bool) {
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard isLetter(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < bytes.count, isName(bytes[place]) { place += 1 }
      let name = start..<place
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      let value = takeValue()
      if let kind = kind(name, isMeta: isMeta) {
        finds.append(MarkupFind(kind: kind, range: value))
      }
    }
    place += 1
  }

  private mutating func takeValue() -> Range<Int> {
    guard place < bytes.count else { return place..<place }
    let quote = bytes[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      place += 1
      let start = place
      _ = skip(to: quote)
      place += 1
      return start..<min(place - 1, bytes.count)
    }
    let start = place
    while place < bytes.count, bytes[place] > 0x20, bytes[place] != UInt8(ascii: ">") { place += 1 }
    return start..<place
  }

  private func kind(_ name: Range<Int>, isMeta: Bool) -> MarkupFind.Kind? {
    switch name.count {
    case 2: equals(name, "id") ? .anchor : nil
    case 3: equals(name, "src") || equals(name, "url") ? .link : nil
    case 4: equals(name, "href") ? .link : nil
    case 6: equals(name, "srcset") ? .candidates : equals(name, "xmlUrl") ? .link : nil
    case 7: isMeta && equals(name, "content") ? .content : equals(name, "htmlUrl") ? .link : nil
    default: nil
    }
  }

  // The steps that are taken over bytes.

  /// Goes on to the next `byte`; false if there is none.
  private mutating func skip(to byte: UInt8) -> Bool {
    while place < bytes.count, bytes[place] != byte { place += 1 }
    return place < bytes.count
  }

  private mutating func skip(behind text: StaticString) {
    while skip(to: text.utf8Start[0]) {
      if starts(with: text) {
        place += text.utf8CodeUnitCount
        return
      }
      place += 1
    }
  }

  private func starts(with text: StaticString) -> Bool {
    equals(place..<min(place + text.utf8CodeUnitCount, bytes.count), text)
  }

  private func equals(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  private func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
