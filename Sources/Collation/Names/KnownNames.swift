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
  let name = line.aliases.isEmpty ? line.name : line.name
  return KnownName(name: name, hash: phraseHash(name), kind: line.kind)
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

/// Short forms that are common words too, so that they count in capitals only: "US", "WHO".
let capitalsOnly: HashTable<Bool> = {
  let forms = knownLines.flatMap(\.aliases).filter { $0.utf8.count <= 4 && $0 == $0.uppercased() }
  var table = HashTable(capacity: forms.count, blank: false)
  for form in forms where !form.contains(".") { table[phraseHash(form)] = true }
  return table
}()

private struct KnownLine {
  let name: String
  let aliases: [String]
  let kind: KnownName.Kind
}

/// A line is `Name` or `Name: alias, alias`.
private let knownLines: [KnownLine] = [
  (knownPlaces, KnownName.Kind.place), (knownPeoples, .people), (knownBodies, .body),
].flatMap { lists, kind in
  lists.split(separator: "\n").map { line in
    let parts = line.split(separator: ":", maxSplits: 1)
    let aliases = parts.dropFirst().flatMap { $0.split(separator: ",") }.map(trimmed)
    return KnownLine(name: trimmed(parts[0]), aliases: aliases, kind: kind)
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text.utf8
  while text.first == 0x20 { text.removeFirst() }
  while text.last == 0x20 { text.removeLast() }
  return String(Substring(text))
}
