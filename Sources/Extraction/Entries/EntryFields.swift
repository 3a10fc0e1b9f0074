import Model

/// The date that a feed or a scraper writes; midnight without a zone is how many programs write a
/// day whose time they do not know. Nil where it is no date.
func entryDate(_ text: String) -> PublicationDate? {
  guard let date = statedDate(text) ?? readDate(withoutLastWord(text)) else { return nil }
  return date.minute == 0 && date.offset == nil ? PublicationDate(day: date.day) : date
}

/// RFC 822 knows zones by letters that say nothing more: "…10:00:00 X".
private func withoutLastWord(_ text: String) -> String {
  text.split(separator: " ").dropLast().joined(separator: " ")
}

/// The names of a by-line that stands in a field: `Ann Lee; Bo Ray`, `By Ann Lee and Bo Ray`,
/// `ann@gazette.example (Ann Lee)` as RSS 2.0 has it. Addresses of pages and of mail are no names.
func entryAuthors(_ text: String) -> [String] {
  var line = oneLine(text)
  if line.contains("@"), let open = line.firstIndex(of: "("), line.hasSuffix(")") {
    line = String(line[line.index(after: open)...].dropLast())
  }
  if line.lowercased().hasPrefix("by ") { line = String(line.dropFirst(3)) }
  return names(in: Array(line.utf8)[...], isStrict: false)
    .filter { !$0.contains("://") && !$0.contains("@") && $0.utf8.count <= 120 }
}

/// A name that a file gives all its entries; nil for one that is a text, which each of them would repeat.
func sharedName(_ name: String) -> String? { name.utf8.count <= 200 ? name : nil }

/// The same for several: the first twenty.
func sharedNames(_ names: [String]) -> [String] { Array(names.compactMap(sharedName).prefix(20)) }

/// Names without those that stand twice.
func distinct(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
}
