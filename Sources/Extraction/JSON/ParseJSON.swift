/// Reads a JSON text as pages and scrapers write it.
///
/// More is taken than RFC 8259 allows: raw line ends and control characters in texts, escapes that
/// mean nothing, lone surrogates (as U+FFFD), commas too many, comments of JavaScript and HTML, a
/// byte order mark, the wrapping of a script element (`<![CDATA[ … ]]>`, `<!-- … -->`), a semicolon
/// at the end. Refused are texts that are cut off, and more than 200 levels.
func parseJSON(_ text: Text) throws(JSONError) -> JSONValue {
  var reader = JSONReader(text)
  reader.skipWrapping()
  let value = try reader.value()
  reader.skipWrapping()
  guard reader.isAtEnd else { throw reader.failure("something follows after the value's end") }
  return value
}

extension JSONReader {
  /// Passes over white space, comments and what wraps the text of a script element.
  mutating func skipWrapping() {
    repeat { skipSpace() } while wrappings.contains { skip($0) }
  }
}

private let wrappings: [[UInt8]] = [
  [0xEF, 0xBB, 0xBF], ascii("<![CDATA["), ascii("]]>"), ascii("<!--"), ascii("-->"), ascii(";"),
]
