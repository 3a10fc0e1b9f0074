import Model

/// Which stretch of the corpus belongs to which day, month and year; newest first.
struct Calendar: Sendable {
  let days: [(day: CalendarDay, range: Range<Int>)]
  let months: [(month: CalendarMonth, range: Range<Int>)]
  let years: [(year: Int, range: Range<Int>)]
  /// The articles without a date, at the end of the corpus.
  let undated: Range<Int>

  /// Reads the stretches off a corpus, whose articles stand newest first, undated ones last.
  init(of corpus: Corpus) {
    let dated = corpus.articles.firstIndex { $0.header.published == nil } ?? corpus.articles.count
    undated = dated..<corpus.articles.count
    days = stretches(0..<dated) { corpus.articles[$0].header.published?.day }
      .map { (day: $0, range: $1) }
    months = stretches(0..<dated) { corpus.articles[$0].header.published?.day.calendarMonth }
      .map { (month: $0, range: $1) }
    years = stretches(0..<dated) { corpus.articles[$0].header.published?.day.year }
      .map { (year: $0, range: $1) }
  }

  /// What the archive shows.
  var archive: ArchivePage {
    ArchivePage(years: yearIndex(years, months), undated: undated.count)
  }
}

/// The years of the entries in `range`, which stand in the order of their days, and the months of those
/// years that have too many for one page. Entries without a day are left out.
func yearsAndMonths(
  _ range: Range<Int>, day: (Int) -> CalendarDay?
) -> (
  years: [(year: Int, range: Range<Int>)], months: [(month: CalendarMonth, range: Range<Int>)]
) {
  let years = stretches(range) { day($0)?.year }.map { (year: $0, range: $1) }
  let months = years.filter { $0.range.count > Limits.list }.flatMap { _, range in
    stretches(range) { day($0)?.calendarMonth }.map { (month: $0, range: $1) }
  }
  return (years, months)
}

/// Cuts `range` wherever the key of neighbouring positions differs; positions without a key are
/// left out.
func stretches<Key: Equatable>(
  _ range: Range<Int>, key: (Int) -> Key?
) -> [(key: Key, range: Range<Int>)] {
  var found: [(key: Key, range: Range<Int>)] = []
  for position in range {
    guard let key = key(position) else { continue }
    if let last = found.last, last.key == key, last.range.upperBound == position {
      found[found.count - 1].range = last.range.lowerBound..<position + 1
    } else {
      found.append((key, position..<position + 1))
    }
  }
  return found
}

/// Each year with its months.
func yearIndex(
  _ years: [(year: Int, range: Range<Int>)], _ months: [(month: CalendarMonth, range: Range<Int>)]
) -> [YearIndex] {
  var rest = months[...]
  return years.map { year, range in
    let own = rest.prefix { $0.month.year == year }
    rest = rest.dropFirst(own.count)
    return YearIndex(
      year: Period(year, count: range.count),
      months: own.map { Period($0.month, count: $0.range.count) })
  }
}
