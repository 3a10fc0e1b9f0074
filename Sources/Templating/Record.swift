/// The values that a template receives, in the order of a `Shape`.
package struct Record: Sendable {
  package var values: [Value]

  package init(_ values: [Value]) {
    self.values = values
  }
}

/// One value. What does not fit the shape's kind is treated as absent.
package enum Value: Sendable {
  case absent
  case text(String)
  case address(String)
  case html([UInt8])
  case flag(Bool)
  case list([Record])
  case record(Record)

  /// Whether a section on this value is shown: empty text, empty lists and "no" count as absent.
  var isPresent: Bool {
    switch self {
    case .absent: false
    case .text(let text), .address(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let records): !records.isEmpty
    case .record: true
    }
  }
}

extension Value {
  /// What it says, if it is a text or an address.
  var words: String? {
    switch self {
    case .text(let text), .address(let text): text
    default: nil
    }
  }
}

// Every value begins with a tag and its length, so that different records never give equal bytes.
extension Record {
  /// Appends bytes that are the same for equal records and for no others.
  package func append(to bytes: inout [UInt8]) {
    appendNumber(values.count, to: &bytes)
    for value in values { value.append(to: &bytes) }
  }
}

extension Value {
  /// Appends bytes that are the same for equal values and for no others.
  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .absent: bytes.append(0)
    case .text(let text): append(1, text, to: &bytes)
    case .address(let text): append(2, text, to: &bytes)
    case .html(let html):
      bytes.append(3)
      appendNumber(html.count, to: &bytes)
      bytes.append(contentsOf: html)
    case .flag(let flag):
      bytes.append(4)
      bytes.append(flag ? 1 : 0)
    case .list(let records):
      bytes.append(5)
      appendNumber(records.count, to: &bytes)
      for record in records { record.append(to: &bytes) }
    case .record(let record):
      bytes.append(6)
      record.append(to: &bytes)
    }
  }

  private func append(_ tag: UInt8, _ text: String, to bytes: inout [UInt8]) {
    bytes.append(tag)
    var text = text
    text.withUTF8 { utf8 in
      appendNumber(utf8.count, to: &bytes)
      bytes.append(contentsOf: utf8)
    }
  }
}

/// Appends the eight bytes of a number, the least significant first.
package func appendNumber(_ number: Int, to bytes: inout [UInt8]) {
  withUnsafeBytes(of: UInt64(number).littleEndian) { word in
    bytes.append(contentsOf: word.assumingMemoryBound(to: UInt8.self))
  }
}
