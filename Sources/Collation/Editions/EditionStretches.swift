import Model

/// An edition's period and its articles.
struct EditionStretch {
  let period: EditionPeriod
  let range: Range<Int>
}

/// All editions that there are or should be, the oldest first.
///
/// Published ones stay whatever the cadence is now. After the last of them the periods of `unit` go on,
/// from the first day that no edition has; before it only periods are taken of which no day has one.
func editionStretches(
  _ articles: DatedArticles, published: [EditionPeriod], unit: EditionUnit?
) -> [EditionStretch] {
  let published = published.sorted()
  var covered: Set<Int> = []
  var stretches: [EditionStretch] = []
  for period in published {
    let own = (period.first.number...period.last.number).drop { covered.contains($0) }
    covered.formUnion(own)
    let range = own.first.map { articles.range($0, period.last.number) } ?? 0..<0
    stretches.append(EditionStretch(period: period, range: range))
  }
  guard let unit = unit ?? published.last?.unit else { return [] }
  var fresh: [EditionPeriod: (first: Int, last: Int)] = [:]
  for day in articles.runs where !covered.contains(day) {
    let period = EditionPeriod(unit, of: CalendarDay(number: day))
    let isAfter = published.last.map { day > $0.last.number } ?? true
    let days = period.first.number...period.last.number
    guard isAfter || !days.contains(where: covered.contains) else { continue }
    fresh[period] = (fresh[period]?.first ?? day, day)
  }
  stretches += fresh.map {
    EditionStretch(period: $0.key, range: articles.range($0.value.first, $0.value.last))
  }
  return stretches.sorted { $0.period < $1.period }
}
