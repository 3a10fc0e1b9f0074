import Model
import Templating

/// What templates may use of a `Subject`: each name with its kind and the way to its value, in one
/// table, so that what is offered and what is given cannot differ.
struct Offer<Subject: Sendable>: Sendable {
  let shape: Shape
  private let values: [@Sendable (Subject, View) -> Value]

  init(_ fields: [Field<Subject>]) {
    shape = Shape(fields.map { ($0.name, $0.kind) })
    values = fields.map(\.value)
  }

  /// The values of `subject` in the shape's order.
  func record(_ subject: Subject, _ view: View) -> Record {
    let values = values
    return Record { values.indices.contains($0) ? values[$0](subject, view) : .absent }
  }
}

/// One name that templates may use.
struct Field<Subject: Sendable>: Sendable {
  let name: String
  let kind: Kind
  let value: @Sendable (Subject, View) -> Value

  /// Text, which is escaped where it is written; nil and empty text count as absent.
  static func text(
    _ name: String, _ text: @escaping @Sendable (Subject, View) -> String?
  ) -> Field {
    Field(name: name, kind: .text) { subject, view in text(subject, view).map(Value.text) ?? .absent
    }
  }

  /// An address that may stand in `href`.
  static func address(
    _ name: String, _ address: @escaping @Sendable (Subject, View) -> String?
  ) -> Field {
    Field(name: name, kind: .address) { subject, view in
      address(subject, view).map(Value.address) ?? .absent
    }
  }

  /// Yes or no.
  static func flag(_ name: String, _ flag: @escaping @Sendable (Subject, View) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(flag($0, $1)) }
  }

  /// HTML, which is written as it is.
  static func html(_ name: String, _ html: @escaping @Sendable (Subject, View) -> [UInt8]) -> Field
  {
    Field(name: name, kind: .html) { .html(html($0, $1)) }
  }

  /// Several values, each with the names of `offer`.
  static func list<Element: Sendable>(
    _ name: String, _ offer: Offer<Element>,
    _ elements: @escaping @Sendable (Subject, View) -> [Element]
  ) -> Field {
    Field(name: name, kind: .list(offer.shape)) { subject, view in
      .list(elements(subject, view).map { offer.record($0, view) })
    }
  }

  /// One value with the names of `offer`, or none.
  static func record<Element: Sendable>(
    _ name: String, _ offer: Offer<Element>,
    _ element: @escaping @Sendable (Subject, View) -> Element?
  ) -> Field {
    Field(name: name, kind: .record(offer.shape)) { subject, view in
      element(subject, view).map { .record(offer.record($0, view)) } ?? .absent
    }
  }
}
