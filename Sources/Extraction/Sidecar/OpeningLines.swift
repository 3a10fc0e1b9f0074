import Model

/// A text without the lines at its top that only repeat what the sidecar says: a headline too short to be
/// told by itself, the name of the outlet below it. At least one paragraph stays.
func withoutOpeningLines(
  _ markdown: [UInt8], _ known: [String]
) -> (markdown: [UInt8], lines: [String]) {
  let known = known.map { Array($0.utf8)[...].folded }
  var rest = markdown[...]
  var lines: [String] = []
  while lines.count < known.count, let end = rest.position(of: ascii("\n\n")) {
    let line = plainWords(withoutSigns(rest[..<end]))
    guard known.contains(line[...].folded) else { break }
    lines.append(line[...].string)
    rest = rest[(end + 2)...].drop { $0 == 0x0A }
  }
  return rest.isEmpty || lines.isEmpty ? (markdown, []) : (Array(rest), lines)
}

/// A heading without its signs.
private func withoutSigns(_ block: Text) -> Text {
  block.drop { $0 == UInt8(ascii: "#") }.trimmed
}
