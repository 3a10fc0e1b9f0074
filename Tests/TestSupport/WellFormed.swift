// Strict readers that only say whether a text is well-formed: those of the program mend mistakes.

/// The first thing in `text` that XML 1.0 does not allow; nil for a document that is well-formed.
/// Document types and processing instructions but for the declaration count as faults.
package func faultOfXML(_ text: String) -> String? {
  var open: [String] = []
  var rest = text.hasPrefix("<?xml ") ? text.drop { $0 != ">" }.dropFirst() : text[...]
  var roots = 0
  while let first = rest.first {
    if first == "<" {
      let tag = rest.prefix { $0 != ">" }
      guard let fault = faultOfTag(tag, &open, &roots) else {
        rest = rest.dropFirst(tag.count + 1)
        continue
      }
      return fault
    }
    let run = rest.prefix { $0 != "<" }
    if let fault = faultOfXMLText(run) { return fault }
    if open.isEmpty, run.contains(where: { !$0.isWhitespace }) { return "text outside: \(run)" }
    rest = rest.dropFirst(run.count)
  }
  return open.isEmpty && roots == 1 ? nil : "not closed: \(open), roots: \(roots)"
}

private func faultOfTag(_ tag: Substring, _ open: inout [String], _ roots: inout Int) -> String? {
  let name = String(tag.dropFirst().drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" })
  guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
    return "no tag: \(tag)"
  }
  if tag.hasPrefix("</") { return open.popLast() == name ? nil : "closes nothing: \(tag)" }
  if open.isEmpty { roots += 1 }
  if !tag.hasSuffix("/") { open.append(name) }
  let attributes = tag.dropFirst().split(separator: "\"", omittingEmptySubsequences: false)
  guard attributes.count % 2 == 1 else { return "quotes: \(tag)" }
  return attributes.lazy.compactMap(faultOfXMLText).first
}

private func faultOfXMLText(_ text: Substring) -> String? {
  if text.contains("]]>") || text.contains("<") { return "sign that must be escaped: \(text)" }
  for scalar in text.unicodeScalars
  where scalar.value < 0x20 && !"\n\t\r".unicodeScalars.contains(scalar)
    || [0xFFFE, 0xFFFF].contains(scalar.value)
  {
    return "character U+\(String(scalar.value, radix: 16))"
  }
  let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
  for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
  where !entities.contains(where: part.hasPrefix) { return "entity: &\(part)" }
  return nil
}

/// Whether `text` is one value of JSON (RFC 8259) with white space around it at most.
package func isJSON(_ text: String) -> Bool {
  var rest = Array(text.utf8)[...]
  let isValue = takeJSON(&rest)
  return isValue && rest.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
}

private func takeJSON(_ rest: inout ArraySlice<UInt8>) -> Bool {
  switch rest.first {
  case UInt8(ascii: "{"):
    return takeMembers(&rest, UInt8(ascii: "}")) {
      takeText(&$0) && take(&$0, ":") && takeJSON(&$0)
    }
  case UInt8(ascii: "["): return takeMembers(&rest, UInt8(ascii: "]"), takeJSON)
  case UInt8(ascii: "\""): return takeText(&rest)
  default:
    let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }
}

private func take(_ rest: inout ArraySlice<UInt8>, _ sign: Unicode.Scalar) -> Bool {
  guard rest.first == UInt8(ascii: sign) else { return false }
  rest = rest.dropFirst()
  return true
}

private func takeMembers(
  _ rest: inout ArraySlice<UInt8>, _ end: UInt8, _ member: (inout ArraySlice<UInt8>) -> Bool
) -> Bool {
  rest = rest.dropFirst()
  if rest.first == end {
    rest = rest.dropFirst()
    return true
  }
  repeat {
    guard member(&rest) else { return false }
  } while take(&rest, ",")
  guard rest.first == end else { return false }
  rest = rest.dropFirst()
  return true
}

private func takeText(_ rest: inout ArraySlice<UInt8>) -> Bool {
  guard take(&rest, "\"") else { return false }
  while let byte = rest.first {
    rest = rest.dropFirst()
    switch byte {
    case UInt8(ascii: "\""): return true
    case 0..<0x20: return false
    case UInt8(ascii: "\\"):
      guard let escaped = rest.first, "\"\\/bfnrtu".utf8.contains(escaped) else { return false }
      rest = rest.dropFirst()
    default: break
    }
  }
  return false
}
