/// A value of a JSON text (RFC 8259).
///
/// Texts and numbers are bytes, most of them slices of the text that was read: nothing is copied
/// that is not kept.
enum JSONValue: Equatable, Sendable {
  /// The members in the order of the text; a key may come twice.
  case object([JSONMember])
  case array([JSONValue])
  /// With its escapes resolved; UTF-8 if the text was.
  case string(Text)
  /// As it is written: `12`, `-1.5e3`.
  case number(Text)
  case bool(Bool)
  /// Also `NaN`, `Infinity` and `undefined`, which Python and JavaScript write.
  case null
}

/// A key of an object and what it stands for.
struct JSONMember: Equatable, Sendable {
  let key: String
  let value: JSONValue
}

extension JSONValue {
  /// What `key` stands for: of several the last, as in JavaScript; nil where there is none, or no
  /// object.
  subscript(key: String) -> JSONValue? {
    members.last { $0.key == key }?.value
  }

  /// The members of an object; none for anything else.
  var members: [JSONMember] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The items of a list; nil for anything else.
  var items: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  /// A text as bytes; nil for anything else.
  var text: Text? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A text, or a number as it is written; nil for anything else.
  var string: String? {
    switch self {
    case .string(let text), .number(let text): text.string
    case .object, .array, .bool, .null: nil
    }
  }
}
