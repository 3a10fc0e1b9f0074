/// A template as it was read.
package struct TemplateSource: Sendable {
  /// What other templates call it by, with its ending: `item.html`. The ending says how values are
  /// escaped: as HTML, as XML, or (`.txt`) not at all.
  package let name: String
  /// What messages call it by: a path, or `built-in item.html`.
  package let file: String
  package let bytes: [UInt8]

  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }

  /// A mistake at `offset` of `bytes`.
  func mistake(at offset: Int, _ message: String, advice: String? = nil) -> TemplateError {
    let before = bytes.prefix(offset)
    let lineBreak = UInt8(ascii: "\n")
    let line = before[(before.lastIndex(of: lineBreak).map { $0 + 1 } ?? 0)...]
    return TemplateError(
      file: file, line: before.count { $0 == lineBreak } + 1,
      column: line.count { $0 & 0xC0 != 0x80 } + 1, message: message, advice: advice)
  }
}

/// A mistake in a template and what to do about it.
package struct TemplateError: Error, Sendable, Hashable {
  package let file: String
  /// The first line is 1.
  package let line: Int
  /// The first column is 1; counted in Unicode scalars.
  package let column: Int
  /// Small letters, no full stop at the end.
  package let message: String
  /// Whole sentences, or nil.
  package let advice: String?

  package init(file: String, line: Int, column: Int, message: String, advice: String?) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
  }
}

/// All that is wrong with some templates.
package struct TemplateErrors: Error {
  /// Never empty.
  package let errors: [TemplateError]

  package init(errors: [TemplateError]) {
    self.errors = errors
  }
}
