/// For each short form among `mentions` the full name that it stands for in this text.
///
/// The last word of a name stands for it ("Trump"), and so does the first if it is used with a title
/// ("Mr Kim": Kim Jong-un, but "Nice" is not Nice Matin). Of several full names the most frequent is
/// meant, then the first.
func fullNames(for mentions: [Mention]) -> [String: String] {
  let counts = Dictionary(mentions.map { ($0.name, 1) }, uniquingKeysWith: +)
  let order = Dictionary(
    mentions.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: min)
  let persons = Set(mentions.filter(\.isPerson).map(\.name))
  let names = counts.keys.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
  var full: [String: String] = [:]
  for short in names where !nameAliases.values.contains(short) {
    let longer = names.filter { isFullForm($0, of: short, isPerson: persons.contains(short)) }
    full[short] = longer.max {
      (counts[$0] ?? 0, order[$1] ?? 0) < (counts[$1] ?? 0, order[$0] ?? 0)
    }
  }
  return full.mapValues { resolved($0, in: full) }
}

private func isFullForm(_ name: String, of short: String, isPerson: Bool) -> Bool {
  guard name.utf8.count > short.utf8.count + 1, !name.contains(" of "), !name.contains(" & ") else {
    return false
  }
  return name.hasSuffix(" " + short) || (isPerson && name.hasPrefix(short + " "))
}

/// Follows a short form of a short form to the end.
private func resolved(_ name: String, in full: [String: String]) -> String {
  var name = name
  for _ in 0..<4 { name = full[name] ?? name }
  return name
}
