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
  // Each name is compared with each: no article names a thousand, but a hostile one may.
  let names = counts.keys.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }.prefix(1_000)
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
  let (bytes, part) = (name.utf8, short.utf8)
  guard bytes.count > part.count + 1 else { return false }
  let isEnd = bytes.suffix(part.count + 1).elementsEqual(" \(short)".utf8)
  let isStart = isPerson && bytes.starts(with: "\(short) ".utf8)
  return (isEnd || isStart) && !name.contains(" of ") && !name.contains(" & ")
}

/// Follows a short form of a short form to the end.
private func resolved(_ name: String, in full: [String: String]) -> String {
  var name = name
  for _ in 0..<4 { name = full[name] ?? name }
  return name
}
