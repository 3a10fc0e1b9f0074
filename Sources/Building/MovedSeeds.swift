import Collation
import Model
import Planning

extension SeedInventory {
  /// The seeds that lie elsewhere than the last build found them: for the path of each the one that it had.
  ///
  /// A seed was moved where one is gone and another one has come that holds the same bytes, and only one
  /// of each does. `known` is what is known of the seeds now.
  func movedSeeds(_ known: [ArticleIndex.Entry]) -> [String: Fingerprint] {
    let changed = seeds.indices.filter { if case .changed = states[$0] { true } else { false } }
    guard !changed.isEmpty, !cache.lastEntries.isEmpty else { return [:] }
    let old = Set(cache.lastEntries.map(\.path))
    let come = changed.map { seeds[$0].path }.filter { !old.contains(Fingerprint(of: $0)) }
    guard !come.isEmpty else { return [:] }
    let present = Set(seeds.map { Fingerprint(of: $0.path) })
    let gone = Dictionary(grouping: cache.lastEntries.filter { !present.contains($0.path) }) {
      $0.content
    }
    let contents = Dictionary(known.map { ($0.path, $0.content) }) { first, _ in first }
    let comers = Dictionary(grouping: come) { contents[Fingerprint(of: $0)] }
    return Dictionary(
      uniqueKeysWithValues: comers.compactMap { content, paths in
        guard let content, paths.count == 1, let held = gone[content], held.count == 1 else {
          return nil
        }
        return (paths[0], held[0].path)
      })
  }
}

extension Ledger {
  /// The same where articles keep their ids, and so their addresses, though their seeds were moved.
  /// `moved` gives for the path of one of `all` seeds that of the one that it was, by its fingerprint.
  func following(_ moved: [String: Fingerprint], among all: [SeedPaths]) -> Ledger {
    // What is known by now was told by a cache that is a build behind.
    let moved = moved.filter { seeds[$0.key] == nil }
    guard !moved.isEmpty else { return self }
    let sought = Set(moved.values)
    let names = (articles.keys + Array(seeds.keys)).map { (Fingerprint(of: $0), $0) }
      .filter { sought.contains($0.0) }
    let places = Dictionary(names) { first, _ in first }
    let ids = moved.mapValues { places[$0].map { seeds[$0] ?? $0 } }
    // Where a seed lay in between, or lies again in its first place, need not be known any more.
    let present = Set(all.map(\.path))
    let settled = Set(ids.values.compactMap(\.self)).union(moved.keys)
    var ledger = self
    ledger.seeds = seeds.filter { present.contains($0.key) || !settled.contains($0.value) }
    for (path, id) in ids { if let id, id != path { ledger.seeds[path] = id } }
    return ledger
  }

  /// The same where articles keep their ids whose seeds lie in other folders now, though nothing is left that tells what
  /// those held: a seed of the same name is gone, and its address is the one that the newcomer's headline and date make.
  func recognising(_ entries: [ShelfEntry], among all: [SeedPaths]) -> Ledger {
    let newcomers = entries.lazy.map(\.item.header).filter {
      $0.id == $0.seed && articles[$0.id] == nil && seeds[$0.seed] == nil
    }
    let byName = Dictionary(grouping: newcomers) { fileName($0.seed) }
    guard !byName.isEmpty, !articles.isEmpty else { return self }
    let known = articles.filter { byName[fileName($0.key)] != nil }
    guard !known.isEmpty else { return self }
    let held = Set(all.map(\.path)).union(seeds.values)
    let gone = Dictionary(grouping: known.filter { !held.contains($0.key) }) {
      MovedSign(name: fileName($0.key), stem: addressStem(of: $0.value, givenTo: $0.key))
    }
    var ledger = self
    for (name, headers) in byName {
      let come = Dictionary(grouping: headers) { MovedSign(name: name, stem: addressStem(of: $0)) }
      // Each may be only one other's.
      for (sign, headers) in come where headers.count == 1 {
        if let held = gone[sign], held.count == 1 { ledger.seeds[headers[0].seed] = held[0].key }
      }
    }
    return ledger
  }

  /// The same with ids of their own for what has come to the place of a seed that was moved away: it is another
  /// article, and stays that whatever becomes of the first.
  func separating(_ entries: [ShelfEntry]) -> Ledger {
    guard !seeds.isEmpty else { return self }
    let kept = Set(entries.compactMap { seeds[$0.item.header.seed] })
    var ledger = self
    for header in entries.lazy.map(\.item.header)
    where header.id == header.seed && seeds[header.seed] == nil && kept.contains(header.id) {
      ledger.seeds[header.seed] = header.id + "#"
    }
    return ledger
  }

  /// `entries` with the ids that those keep whose seeds were moved.
  func keepingIDs(_ entries: [ShelfEntry]) -> [ShelfEntry] {
    guard !seeds.isEmpty else { return entries }
    return entries.map { entry in
      let header = entry.item.header
      guard header.id == header.seed, let id = seeds[header.seed] else { return entry }
      return entry.with(id: id)
    }
  }
}

/// By what an article is known again whose seed lies in another folder.
private struct MovedSign: Hashable {
  let name: Substring
  /// Of its address.
  let stem: String
}

private func fileName(_ path: String) -> Substring {
  let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
  return path[(slash.map { path.utf8.index(after: $0) } ?? path.startIndex)...]
}

extension ShelfEntry {
  /// The same under another id.
  func with(id: String) -> ShelfEntry {
    ShelfEntry(
      item: CollationItem(
        header: item.header.with(id: id), features: item.features, pictures: item.pictures),
      ticket: ticket, isOneOfMany: isOneOfMany)
  }
}
