import Model

/// The indices of `items` in the corpus's order: newest first, undated ones last, then by the path of the
/// seed and by id.
func newestFirst(_ items: [CollationItem]) -> [Int] {
  // Headers are large: they are looked at only where dates are equal.
  let dated = items.indices.map { (time: time(items[$0].header.published), item: $0) }
  return dated.sorted { one, other in
    one.time != other.time
      ? one.time > other.time : isBefore(items[one.item].header, items[other.item].header)
  }.map(\.item)
}

/// Whether an article comes before another in the corpus.
func isNewer(_ one: ArticleHeader, _ other: ArticleHeader) -> Bool {
  let (first, second) = (time(one.published), time(other.published))
  return first != second ? first > second : isBefore(one, other)
}

private func isBefore(_ one: ArticleHeader, _ other: ArticleHeader) -> Bool {
  one.seed != other.seed ? one.seed < other.seed : one.id < other.id
}

/// A number that orders as dates do, equal for dates of which none is before the other; 0 for no date.
private func time(_ date: PublicationDate?) -> Int {
  guard let date else { return 0 }
  // Days count from 1 January of the year 1, minutes from -1 and offsets from -1080 on.
  let minute = (date.day.number + 719_163) << 11 | ((date.minute ?? -1) + 1)
  return minute << 12 | ((date.offset ?? 0) + 1080)
}
