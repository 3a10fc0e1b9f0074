import Collation
import Model
import Planning

extension Ledger {
  /// `entries` where one of several that lead to one page keeps the id that it had while it was the only one: the
  /// page's address. Its address in the site is known by its headline and date.
  func keepingSharedIDs(_ entries: [ShelfEntry]) -> [ShelfEntry] {
    var kept: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.isOneOfMany {
      let header = entry.item.header
      guard let original = header.original, header.id != original, articles[header.id] == nil,
        kept[original] == nil, let path = articles[original],
        addressStem(of: path, givenTo: original) == addressStem(of: header)
      else { continue }
      kept[original] = index
    }
    guard !kept.isEmpty else { return entries }
    var entries = entries
    for (original, index) in kept { entries[index] = entries[index].with(id: original) }
    return entries
  }
}
