/// The values that a template receives, by their slots in a `Shape`.
///
/// A value is made when the template asks for it, each time it does: what is not shown costs nothing.
package struct Record: Sendable {
  private let value: @Sendable (Int) -> Value

  /// A record whose `value` tells what stands in a slot; of a slot that there is not, that is `.absent`.
  package init(_ value: @escaping @Sendable (Int) -> Value) {
    self.value = value
  }

  /// A record of values that are known, in the order of the shape.
  package init(_ values: [Value]) {
    self.init { values.indices.contains($0) ? values[$0] : .absent }
  }

  /// The value in `slot`.
  package subscript(slot: Int) -> Value { value(slot) }
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

  /// What it says, if it is a text or an address.
  var words: String? {
    switch self {
    case .text(let text), .address(let text): text
    default: nil
    }
  }
}
