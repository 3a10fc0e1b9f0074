// Templating: Mustache templates, compiled once and checked against the values they may use.
//
// A template file is read (`TemplateScanner`), parsed (`TemplateParser`), then compiled for the
// names that a page offers (`TemplateCompiler`) into a flat list of operations over slots. Names,
// nesting and the places where a value may stand are settled then; rendering only copies bytes.

/// The names that a template may use, each with its kind. A `Record` of this shape holds its values
/// in the same order.
package struct Shape: Sendable {
  package let fields: [(name: String, kind: Kind)]

  package init(_ fields: [(name: String, kind: Kind)]) {
    self.fields = fields
  }

  /// The names in order.
  var names: [String] { fields.map(\.name) }
}

/// What may be done with a value.
package indirect enum Kind: Sendable {
  /// Plain text, escaped wherever it is written.
  case text
  /// An address: text that may also begin an `href` or `src`.
  case address
  /// HTML made by Rendering, for `{{{…}}}` only.
  case html
  /// Yes or no, for sections only.
  case flag
  /// Several records of one shape; a section is repeated for each.
  case list(Shape)
  /// One record, or none; a section shows it, a dot reaches into it.
  case record(Shape)
}
