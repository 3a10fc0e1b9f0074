/// A name that articles write in several ways, or that must not be taken for a part of a longer
/// one.
struct KnownName: Sendable {
  enum Kind {
    /// A country, region or town: "Central Tesk" is Tesk.
    case place
    /// Parties, peoples and faiths, whose adjectives stand before persons: "Republican Ann Lee".
    case people
    case body
  }

  let name: String
  let hash: WordHash
  let kind: Kind
}

/// All known names.
let knownNames: [KnownName] = knownLines.map { line in
  KnownName(name: line.name, hash: phraseHash(line.name), kind: line.kind)
}

/// The index of a known name in `knownNames` by the number of each way of writing it; -1 for
/// others.
let knownPhrases: HashTable<Int32> = {
  let count = knownLines.reduce(0) { $0 + 1 + $1.aliases.count }
  var table = HashTable<Int32>(capacity: count, blank: -1)
  for (index, line) in knownLines.enumerated() {
    for phrase in [line.name] + line.aliases where table[phraseHash(phrase)] < 0 {
      table[phraseHash(phrase)] = Int32(index)
    }
  }
  return table
}()

/// Short forms that are common words too, so that they count in capitals only: "US", "ICE".
let capitalsOnly: HashTable<Bool> = {
  let forms = knownLines.flatMap { [$0.name] + $0.aliases }
    .filter { $0.utf8.count <= 4 && $0 == $0.uppercased() }
  var table = HashTable(capacity: forms.count, blank: false)
  for form in forms where !form.contains(".") { table[phraseHash(form)] = true }
  return table
}()

/// Peoples and adjectives of places: a "Swiss chemist" makes no article on Switzerland.
let peoplesOfPlaces: HashTable<Bool> = {
  let peoples = knownLines.flatMap(\.peoples)
  var table = HashTable(capacity: peoples.count, blank: false)
  for people in peoples { table[phraseHash(people)] = true }
  return table
}()

private struct KnownLine {
  let name: String
  let aliases: [String]
  /// Those of the aliases that name a place's people or are its adjectives.
  let peoples: [String]
  let kind: KnownName.Kind
}

/// A line is `Name: alias, alias | adjective, people`, without the parts that a name lacks.
private let knownLines: [KnownLine] = [
  (knownPlaces, KnownName.Kind.place), (knownPeoples, .people), (knownBodies, .body),
].flatMap { lists, kind in
  lists.utf8.split(separator: 0x0A).map { line in
    let parts = line.split(separator: UInt8(ascii: "|"), maxSplits: 1)
    let named = parts[0].split(separator: UInt8(ascii: ":"), maxSplits: 1)
    let (aliases, peoples) = (listed(named.dropFirst()), listed(parts.dropFirst()))
    return KnownLine(
      name: trimmed(named[0]), aliases: aliases + peoples, peoples: peoples, kind: kind)
  }
}

private func listed(_ lists: ArraySlice<Substring.UTF8View>) -> [String] {
  lists.flatMap { $0.split(separator: UInt8(ascii: ",")) }.map(trimmed)
}

private func trimmed(_ text: Substring.UTF8View) -> String {
  var text = text
  while text.first == 0x20 { text.removeFirst() }
  while text.last == 0x20 { text.removeLast() }
  return String(Substring(text))
}
