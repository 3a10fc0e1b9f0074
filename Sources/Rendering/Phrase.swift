/// A phrase of a strings file with places to fill in: `By {names}`.
struct Phrase: Sendable, Hashable {
  /// As it stands in the file.
  let text: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case text(String)
    case place(String)
  }

  /// Finds the places, `{name}`, once for all fillings. A brace without its other half is text.
  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = text[...]
    while let close = rest.firstIndex(of: "}"), let open = rest[..<close].lastIndex(of: "{") {
      if rest.startIndex < open { parts.append(.text(String(rest[..<open]))) }
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The names of the places, in their order.
  var places: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { name } else { nil }
    }
  }

  /// The phrase with each place filled by its value; a place without one stays as it is written.
  func filled(_ value: (String) -> String?) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .place(let name): result += value(name) ?? "{\(name)}"
      }
    }
    return result
  }
}
