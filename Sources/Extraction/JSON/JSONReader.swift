/// Reads JSON values out of a text, one after the other.
struct JSONReader {
  /// How deep lists and objects may lie in each other.
  static let depthLimit = 200

  let text: Text
  /// The index in `text` of what is read next.
  var index: Int
  /// What the lines of errors are counted from; it lies before `index`.
  var origin: JSONOrigin
  private var depth = 0

  /// A reader at the start of `text`.
  init(_ text: Text) {
    self.text = text
    index = text.startIndex
    origin = JSONOrigin(index: text.startIndex, line: 1)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= text.endIndex }

  /// The next byte; 0 at the end.
  var next: UInt8 { index < text.endIndex ? text[index] : 0 }

  /// The value at the next place that is neither space nor comment.
  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try items())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      if let number = number() { return .number(number) }
    default: break
    }
    for (word, value) in words where skip(word) { return value }
    throw failure(isAtEnd ? "it is cut off: a value is missing" : "no value stands here")
  }

  /// An error at the place that is read next.
  func failure(_ problem: String) -> JSONError { failure(problem, at: index) }

  /// An error at a place before that.
  func failure(_ problem: String, at place: Int) -> JSONError {
    JSONError(problem, at: place, in: text, from: origin)
  }

  /// Goes on at `place` after an error.
  mutating func goOn(at place: Int) {
    index = place
    depth = 0
  }

  // MARK: - Lists and objects

  private mutating func items() throws(JSONError) -> [JSONValue] {
    let start = try enter()
    var items: [JSONValue] = []
    while try !leaves(UInt8(ascii: "]"), start) { items.append(try value()) }
    return items
  }

  private mutating func members() throws(JSONError) -> [JSONMember] {
    let start = try enter()
    var members: [JSONMember] = []
    while try !leaves(UInt8(ascii: "}"), start) {
      guard next == UInt8(ascii: "\"") else { throw failure("a key in quotes must stand here") }
      let key = try string().string
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw failure("':' must stand after the key") }
      index += 1
      members.append(JSONMember(key: key, value: try value()))
    }
    return members
  }

  /// Steps behind the sign that opens a list or object; gives its place.
  private mutating func enter() throws(JSONError) -> Int {
    guard depth < Self.depthLimit else {
      throw failure("nested deeper than \(Self.depthLimit) levels")
    }
    depth += 1
    index += 1
    return index - 1
  }

  /// Whether the list or object that begins at `start` ends here. If not, what is next is an item,
  /// and, unless it is the first, a comma stood before it.
  private mutating func leaves(_ end: UInt8, _ start: Int) throws(JSONError) -> Bool {
    let isFirst = index == start + 1
    skipSpace()
    var commas = 0
    while next == UInt8(ascii: ",") {
      index += 1
      commas += 1
      skipSpace()
    }
    if next == end {
      index += 1
      depth -= 1
      return true
    }
    if isAtEnd {
      throw failure("it is cut off: what begins here has no end", at: start)
    }
    if commas == 0, !isFirst { throw failure("a comma is missing") }
    return false
  }

  // MARK: - Words, numbers, space

  private mutating func number() -> Text? {
    let number = text[index...].prefix { isDigit($0) || "-+.eE".utf8.contains($0) }
    guard number.contains(where: isDigit) else { return nil }
    index = number.endIndex
    return number
  }

  /// Steps behind `word` if it stands here.
  mutating func skip(_ word: [UInt8]) -> Bool {
    guard text[index...].begins(with: word) else { return false }
    index += word.count
    return true
  }

  /// Steps over white space and comments.
  mutating func skipSpace() {
    while index < text.endIndex {
      switch text[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "/"):
        guard skipComment() else { return }
      default: return
      }
    }
  }

  private mutating func skipComment() -> Bool {
    let rest = text[index...]
    if rest.begins(with: lineComment) {
      index = rest.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    } else if rest.begins(with: blockComment) {
      index = rest.dropFirst(2).position(of: ascii("*/")).map { $0 + 2 } ?? text.endIndex
    } else {
      return false
    }
    return true
  }
}

private let lineComment = ascii("//")
private let blockComment = ascii("/*")

private let words: [([UInt8], JSONValue)] = [
  (ascii("true"), .bool(true)), (ascii("false"), .bool(false)), (ascii("null"), .null),
  (ascii("NaN"), .null), (ascii("Infinity"), .null), (ascii("-Infinity"), .null),
  (ascii("undefined"), .null),
]
