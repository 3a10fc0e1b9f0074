import Collation
import Extraction
import Model

/// Leaves out the articles that the editor has taken down, by their ids, the addresses of their
/// originals or their seeds. Their addresses are kept, and a page there says that they are gone.
///
/// An address may be written in any way that leads to the same page: with `http` or `https`, with
/// `www.` or a slash at the end or without. A name that fits no article, and none in `ledger`
/// either, is reported: it may be misspelt, and its article still there.
func withoutTakenDown(
  _ entries: [ShelfEntry], _ removed: [String], _ ledger: Ledger
) -> (entries: [ShelfEntry], taken: [ShelfEntry], diagnostics: [Diagnostic]) {
  guard !removed.isEmpty else { return (entries, [], []) }
  let wanted = Set(removed.map(takeDownKey))
  let isTaken = { (header: ArticleHeader) in !header.takeDownKeys.isDisjoint(with: wanted) }
  let taken = entries.filter { isTaken($0.item.header) }
  let gone = taken.map(\.item.header)
  let found = Set(gone.flatMap(\.takeDownKeys))
  let unknown = removed.filter { !found.contains(takeDownKey($0)) }
  let earlier = unknown.isEmpty ? [] : Set(ledger.articles.keys.map(takeDownKey))
  let misspelt = unknown.filter { !earlier.contains(takeDownKey($0)) }
  let seeds = misspelt.isEmpty ? [] : entries.map(\.item.header.seed)
  return (
    entries.filter { !isTaken($0.item.header) }, taken,
    gone.map(takenDown)
      + misspelt.enumerated().map { place, name in
        idle(name, place < compared ? nearestSeed(to: name, in: seeds) : nil)
      }
  )
}

extension ContentStore {
  /// Leaves out the copies of `taken` by the same source as well: what was taken down would be back
  /// under another address otherwise, as it was saved twice.
  func withoutCopies(of taken: [ShelfEntry], _ entries: [ShelfEntry]) -> [ShelfEntry] {
    guard !taken.isEmpty else { return entries }
    let all = entries + taken
    let copies = copies(
      of: taken.map(\.item), among: entries.map(\.item), shingles: { shingles(all[$0].ticket) })
    return withoutGivenCopies(
      of: taken + copies.map { entries[$0] },
      entries.indices.filter { !copies.contains($0) }.map { entries[$0] })
  }

  /// The shingles of a content; none if it can't be read again, so that it is no copy.
  func shingles(_ ticket: Ticket) -> Shingles {
    Shingles(of: (try? take(ticket))?.markdown ?? [])
  }
}

/// Leaves out what the editor says is a copy of one of `taken` by its source, or a copy of such a copy.
private func withoutGivenCopies(of taken: [ShelfEntry], _ entries: [ShelfEntry]) -> [ShelfEntry] {
  let copies = copiesByName(entries)
  guard !copies.isEmpty else { return entries }
  var gone: Set<Int> = []
  var originals = taken.map(\.item)
  while let original = originals.popLast() {
    for copy in original.header.takeDownKeys.flatMap({ copies[$0] ?? [] })
    where isOfSameSource(original, entries[copy].item) && gone.insert(copy).inserted {
      originals.append(entries[copy].item)
    }
  }
  return entries.indices.filter { !gone.contains($0) }.map { entries[$0] }
}

/// The articles that `copy_of` says are copies, by the name of their original.
private func copiesByName(_ entries: [ShelfEntry]) -> [String: [Int]] {
  var copies: [String: [Int]] = [:]
  for (index, entry) in entries.enumerated() {
    guard let name = entry.item.header.placement?.copyOf?.name else { continue }
    copies[takeDownKey(name), default: []].append(index)
  }
  return copies
}

extension ArticleHeader {
  /// Everything by which it can be taken down.
  var takeDownKeys: Set<String> {
    Set([id, original, seed].compactMap(\.self).map(takeDownKey))
  }
}

/// What names are compared by: of an address what follows its scheme and `www.`, of a seed its path
/// in `seeds/`; without a slash at the end.
func takeDownKey(_ name: String) -> String {
  var key = name[...]
  if let address = statedAddress(name), let colon = address.firstIndex(of: ":") {
    key = address[colon...].dropFirst("://".count)
    if key.hasPrefix("www.") { key = key.dropFirst("www.".count) }
  } else if key.hasPrefix("seeds/") {
    key = key.dropFirst("seeds/".count)
  }
  return String(key.hasSuffix("/") ? key.dropLast() : key)
}

private func takenDown(_ header: ArticleHeader) -> Diagnostic {
  Diagnostic(
    .note, file: "seeds/" + header.seed,
    "the settings say that it is removed, so it is nowhere in the site")
}

private func idle(_ name: String, _ near: String?) -> Diagnostic {
  Diagnostic(
    .warning, file: "digest.yaml",
    "no article has the id, address or seed '\(name)' that 'removed' names, and none ever had",
    advice: near.map { "Did you mean '\($0)'?" }
      ?? "Write it as it stands in digest.lock, or the seed's path in seeds/.")
}
