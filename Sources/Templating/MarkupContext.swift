/// Where in HTML or XML a template stands: between tags, inside a tag, in an attribute's value.
///
/// It follows the literal text of a template (HTML Living Standard 13.2.5, the parts that matter
/// here), so that a value is refused where escaping would not make it safe.
struct MarkupContext: Equatable {
  enum Situation: Equatable {
    case text
    /// After `<`.
    case opening
    case tagName, tag, attributeName, beforeValue, unquoted
    case quoted(UInt8)
    case comment, declaration
    /// Inside `<script>` or `<style>`.
    case raw
  }

  /// Of longer names and values the beginning counts: a section keeps a copy of them.
  private static let longestName = 1_000

  private(set) var situation = Situation.text
  private var element: [UInt8] = []
  private var attribute: [UInt8] = []
  /// What of the attribute's value is known so far.
  private var written: [UInt8] = []
  private var isValueBegun = false

  /// Takes the next literal text of the template.
  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes { read(byte) }
  }

  private mutating func read(_ byte: UInt8) {
    switch situation {
    case .text: if byte == UInt8(ascii: "<") { begin(.opening) }
    case .opening: readOpening(byte)
    case .tagName: readTagName(byte)
    case .tag: readTag(byte)
    case .attributeName: readAttributeName(byte)
    case .beforeValue: readBeforeValue(byte)
    case .unquoted:
      if isSpace(byte) { situation = .tag } else if byte == UInt8(ascii: ">") { endTag() }
    case .quoted(let quote):
      if byte == quote { situation = .tag } else { note(byte) }
    case .comment: if ends(with: "-->", byte) { begin(.text) }
    case .declaration: readDeclaration(byte)
    case .raw:
      if ends(with: "</" + String(decoding: element, as: UTF8.self), byte) {
        begin(.tagName)
        element = []
      }
    }
  }

  /// The beginning of a value tells what may follow it.
  private mutating func note(_ byte: UInt8) {
    if written.count < Self.longestName { written.append(byte) }
  }

  private mutating func begin(_ next: Situation) {
    situation = next
    written = []
    if next == .opening { element = [] }
  }

  private mutating func readOpening(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): begin(.declaration)
    case UInt8(ascii: "/"): begin(.tagName)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      begin(.tagName)
      element = [byte | 0x20]
    default: begin(.text)
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    note(byte)
    if written.elementsEqual("--".utf8) {
      begin(.comment)
    } else if byte == UInt8(ascii: ">") {
      begin(.text)
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if isSpace(byte) || byte == UInt8(ascii: "/") {
      situation = .tag
    } else if !element.isEmpty, element.count < Self.longestName {
      element.append(lower(byte))
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isSpace(byte), byte != UInt8(ascii: "/") {
      situation = .attributeName
      attribute = [lower(byte)]
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "="):
      begin(.beforeValue)
      isValueBegun = false
    case UInt8(ascii: ">"): endTag()
    case _ where isSpace(byte): situation = .tag
    default: if attribute.count < Self.longestName { attribute.append(lower(byte)) }
    }
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): begin(.quoted(byte))
    case UInt8(ascii: ">"): endTag()
    case _ where isSpace(byte): break
    default: begin(.unquoted)
    }
  }

  private mutating func endTag() {
    let isRaw = ["script", "style"].contains(String(decoding: element, as: UTF8.self))
    begin(isRaw ? .raw : .text)
    if !isRaw { element = [] }
  }

  /// Whether the literal text ends with `end` once `byte` is read; keeps what is needed to tell.
  private mutating func ends(with end: String, _ byte: UInt8) -> Bool {
    written.append(lower(byte))
    if written.count > end.utf8.count { written.removeFirst() }
    return written.elementsEqual(end.utf8)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

// What may stand here.
extension MarkupContext {
  private static let addressAttributes: Set<String> = [
    "action", "background", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset",
    "xlink:href",
  ]

  /// Notes that a value of the page was written here.
  mutating func readValue() { isValueBegun = true }

  /// Why a text, or an address, may not stand here; nil if it may.
  func objection(toAddress isAddress: Bool) -> String? {
    switch situation {
    case .text: return nil
    case .quoted: return objectionInAttribute(toAddress: isAddress)
    case .unquoted, .beforeValue:
      return "a value in an attribute needs quotes around it"
    case .raw: return "a value can't stand in a script or a style: escaping does not make it safe"
    case .comment, .declaration: return "a value can't stand in a comment or a declaration"
    case .opening, .tagName, .tag, .attributeName: return "a value can't be part of a tag"
    }
  }

  private func objectionInAttribute(toAddress isAddress: Bool) -> String? {
    let name = String(decoding: attribute, as: UTF8.self)
    if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
      return "a value can't stand in '\(name)': escaping does not make it safe there"
    }
    guard Self.addressAttributes.contains(name) else { return nil }
    let isAtStart = !isValueBegun && written.isEmpty
    if isAddress ? isAtStart || isInPath : isInPath { return nil }
    return "only an address may begin '\(name)'"
  }

  /// Whether what is written of an address fixes its host: a slash after anything but slashes, or the
  /// start of a query or fragment. After a first slash alone a text could begin with another.
  private var isInPath: Bool {
    let path = written.drop { $0 == UInt8(ascii: "/") }
    return path.contains(UInt8(ascii: "/")) || written.contains { "?#".utf8.contains($0) }
  }

  /// Whether a section that begins in `self` may end in `other`: it is shown any number of times.
  func isContinued(by other: MarkupContext) -> Bool {
    switch (situation, other.situation) {
    case (.text, .text), (.comment, .comment), (.declaration, .declaration): true
    case (.tagName, .tag), (.tag, .tagName), (.tag, .tag): element == other.element
    default:
      situation == other.situation && element == other.element && attribute == other.attribute
    }
  }

  /// The context after a section that began in `self` and was left in `inside`, as if both could
  /// be.
  func joined(with inside: MarkupContext) -> MarkupContext {
    var joined = inside
    joined.written = written
    joined.isValueBegun = isValueBegun || inside.isValueBegun
    return joined
  }
}
