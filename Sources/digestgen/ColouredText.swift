import Model

/// `diagnostic` on one line with control characters shown as spaces; on a terminal with colours its
/// "error" is red, its "warning" magenta, as compilers have them.
func text(of diagnostic: Diagnostic, on terminal: Terminal) -> String {
  let end = visible(diagnostic.text).unicodeScalars.dropFirst(diagnostic.file.unicodeScalars.count)
  guard terminal.hasColours, let colour = diagnostic.severity.colour,
    let space = end.firstIndex(of: " ")
  else { return visible(diagnostic.text) }
  let place = visible(diagnostic.file) + String(end[..<space])
  let rest = String(end[space...].dropFirst(diagnostic.severity.rawValue.count + 2))
  return "\(place) \u{1B}[1;\(colour)m\(diagnostic.severity.rawValue):\u{1B}[0m\(rest)"
}

extension Diagnostic.Severity {
  /// The number of a colour in ECMA-48's "select graphic rendition"; nil for none.
  fileprivate var colour: Int? {
    switch self {
    case .error: 31
    case .warning: 35
    case .note: nil
    }
  }
}
