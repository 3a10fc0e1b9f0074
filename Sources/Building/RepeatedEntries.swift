import Collation
import Model

/// An article on its way to the shelf.
struct ShelfEntry: Sendable {
  let item: CollationItem
  let ticket: ContentStore.Ticket
  /// Whether its seed is a feed or a file of records.
  let isOneOfMany: Bool

  /// The same with what its header has in common with others.
  func sharing(_ lists: inout SharedLists) -> ShelfEntry {
    let item = CollationItem(
      header: item.header.sharing(&lists), features: item.features, pictures: item.pictures)
    return ShelfEntry(item: item, ticket: ticket, isOneOfMany: isOneOfMany)
  }
}

/// Leaves out entries of feeds and files of records that stand elsewhere too.
///
/// A feed that is saved each day repeats most of what it held the day before, and `digestgen import`
/// makes files of entries whose feed may stay in the folder. Of articles with one id a file of its
/// own wins; else the entry that was changed last; else the one in the last file by path. Within
/// one file entries with one id and different headlines are different articles. `areDistinct` tells that
/// no two articles have one id; false if some may.
func withoutRepeated(
  _ entries: [ShelfEntry]
) -> (entries: [ShelfEntry], diagnostics: [Diagnostic], areDistinct: Bool) {
  var winners = [String: Int](minimumCapacity: entries.count)
  for index in entries.indices {
    let id = entries[index].item.header.id
    if let holder = winners[id], !wins(entries[index], over: entries[holder]) { continue }
    winners[id] = index
  }
  // Mostly no two articles have one id.
  if winners.count == entries.count { return (entries, [], true) }
  var kept: [ShelfEntry] = []
  var diagnostics: [Diagnostic] = []
  for (index, entry) in entries.enumerated() {
    let header = entry.item.header
    if let winner = winners[header.id], winner != index, entry.isOneOfMany,
      isRepeated(entry, by: entries[winner])
    {
      diagnostics.append(repeated(header, entries[winner].item.header))
    } else {
      kept.append(entry)
    }
  }
  return (kept, diagnostics, false)
}

private func wins(_ entry: ShelfEntry, over other: ShelfEntry) -> Bool {
  if entry.isOneOfMany != other.isOneOfMany { return other.isOneOfMany }
  return entry.isOneOfMany && entry.item.header.isChanged(after: other.item.header)
}

private func isRepeated(_ entry: ShelfEntry, by winner: ShelfEntry) -> Bool {
  entry.item.header.seed != winner.item.header.seed
    || entry.item.header.headline.text == winner.item.header.headline.text
}

private func repeated(_ header: ArticleHeader, _ winner: ArticleHeader) -> Diagnostic {
  Diagnostic(
    .note, file: join("seeds", header.seed),
    "'\(header.headline.text)' is also in 'seeds/\(winner.seed)', so it was left out here")
}
