import Model

/// Finds the section that an article's source itself gives it.
struct StatedSections {
  private let rules: [SectionRule]
  /// What was found for a word already.
  private var known: [String: Int?] = [:]

  init(_ rules: [SectionRule]) { self.rules = rules }

  /// The section that the source names, else the one in the address of the original, else the one that
  /// the listed topics name, if they name no other.
  mutating func choice(of header: ArticleHeader) -> SectionChoice? {
    if let name = header.section, let section = section(named: name) {
      return SectionChoice(section: section, reason: .source(name))
    }
    if let found = header.original.flatMap({ self.section(inAddress: $0) }) { return found }
    guard header.listedTopics.count <= 10 else { return nil }
    let found = header.listedTopics.compactMap { topic in
      section(named: topic).map { (section: $0, topic: topic) }
    }
    guard let first = found.first, found.allSatisfy({ $0.section == first.section }) else {
      return nil
    }
    return SectionChoice(section: first.section, reason: .topic(first.topic))
  }

  /// The section called `name` by the editor, or by newspapers in general.
  private mutating func section(named name: String) -> Int? {
    if let section = known[name] { return section }
    let section = rules.index(named: name)
    known[name] = .some(section)
    return section
  }

  /// The section that a folder of the address names, or its host. Of several the first that is not
  /// `world`: below that stand the sections of other countries.
  private mutating func section(inAddress address: String) -> SectionChoice? {
    let parts = addressParts(address)
    var found: SectionChoice?
    for part in parts {
      guard let section = section(named: part) else { continue }
      if rules[section].builtIn != .world {
        return SectionChoice(section: section, reason: .address(part))
      }
      found = found ?? SectionChoice(section: section, reason: .address(part))
    }
    return found
  }
}

/// The parts of an address that may name a section: its folders; the words before the number at its end
/// (`/news/world-asia-43783861`), whole and cut down to their beginning; the first part of its host
/// (`sport.gazette.example`).
private func addressParts(_ address: String) -> [String] {
  let parts = address.split(separator: "/").dropFirst()
  guard let host = parts.first else { return [] }
  var found = parts.dropFirst().dropLast().filter(isWords).map { $0.lowercased() }
  if let last = parts.last, parts.count > 1 { found += leadingWords(last) }
  let labels = host.split(separator: ".")
  if labels.count >= 3, isWords(labels[0]) { found.append(labels[0].lowercased()) }
  return found
}

/// Whether a part of an address is words, not a number or a date, and no longer than a section's name.
private func isWords(_ part: Substring) -> Bool {
  part.utf8.count <= 32 && !part.utf8.contains { (0x30...0x39).contains($0) }
}

/// `world-asia`, `world` for `world-asia-43783861`; none where no long number ends the part.
private func leadingWords(_ part: Substring) -> [String] {
  let words = part.split(separator: "-")
  guard let number = words.last, number.utf8.count >= 6,
    number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return [] }
  let named = words.dropLast().drop { $0 == "uk" || $0 == "us" }
  return (1...2).reversed().filter { $0 <= named.count }
    .map { named.prefix($0).joined(separator: "-").lowercased() }
}
