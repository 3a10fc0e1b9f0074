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
    var written = text.startIndex
    var open: String.Index?
    for index in text.indices {
      if text[index] == "{" { open = index }
      guard text[index] == "}", let start = open else { continue }
      if written < start { parts.append(.text(String(text[written..<start]))) }
      parts.append(.place(String(text[text.index(after: start)..<index])))
      written = text.index(after: index)
      open = nil
    }
    if written < text.endIndex { parts.append(.text(String(text[written...]))) }
    self.parts = parts
  }

  /// The names of the places, in their order.
  var places: [String] {
    parts.compactMap { part in
      if case .place(let name) = part { name } else { nil }
    }
  }

  /// Its texts and places in their order, each made into something else.
  func map<Result>(
    _ text: (String) -> Result, place: (String) -> Result
  ) -> [Result] {
    parts.map { part in
      switch part {
      case .text(let words): text(words)
      case .place(let name): place(name)
      }
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
