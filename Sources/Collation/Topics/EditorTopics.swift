import Model

/// Which of the editor's topics a text speaks of, by their index in `rules`.
///
/// A rule's words are looked for as whole words, in any case of the Latin, Greek or Cyrillic letters.
/// A rule without words is looked for by its name.
func editorTopics(in paragraphs: [ArraySlice<UInt8>], _ rules: [TopicRule]) -> [Int] {
  guard !rules.isEmpty else { return [] }
  let text = paragraphs.map { " " + plain(String(decoding: $0, as: UTF8.self)) + " " }
  return rules.indices.filter { index in
    phrases(of: rules[index]).contains { phrase in
      text.contains { $0.utf8.contains(" \(phrase) ".utf8) }
    }
  }
}

/// The phrases of a rule, as they are compared.
func phrases(of rule: TopicRule) -> [String] {
  (rule.words.isEmpty ? [rule.name] : rule.words).map(plain).filter { !$0.isEmpty }
}

/// Small letters, and one space for each run of anything but letters and digits.
func plain(_ text: String) -> String {
  text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
}

extension String.UTF8View {
  fileprivate func contains(_ wanted: String.UTF8View) -> Bool {
    let (bytes, wanted) = (Array(self), Array(wanted))
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == wanted[0] && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
