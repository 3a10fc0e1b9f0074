import Model

/// Which of `items` have the text of one of `taken` and come from the same source, or from an unknown
/// one; by their index. `shingles` gives those of an item's text by its index in both together, the
/// taken ones behind the others.
package func copies(
  of taken: [CollationItem], among items: [CollationItem],
  shingles: @escaping (Int) -> Shingles
) -> Set<Int> {
  let all = items + taken
  let order = newestFirst(all)
  let duplicates = findDuplicates(
    order.map { all[$0] }, settings: Settings(),
    texts: TextComparison(shingles: shingles).reordered { order[$0] })
  let copies = duplicates.copies.flatMap { original, copies in
    let group = ([original] + copies).map { order[$0] }
    let gone = group.filter { $0 >= items.count }
    return group.filter { member in
      member < items.count && gone.contains { isOfSameSource(all[$0], all[member]) }
    }
  }
  return Set(copies)
}

/// Whether two articles come from one source, as far as is known.
package func isOfSameSource(_ one: CollationItem, _ other: CollationItem) -> Bool {
  guard let first = one.header.source, let second = other.header.source else { return true }
  return topicID(first.name) == topicID(second.name)
}
