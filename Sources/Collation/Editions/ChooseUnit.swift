import Model

/// How long the periods of editions are: as the editor says, else the finest unit whose periods have
/// five articles or more in the middle, periods without any left out. Nil where even months have fewer:
/// then editions make no sense. `days` holds the day of each article, the oldest first.
func chooseUnit(for days: [CalendarDay], _ cadence: Cadence) -> EditionUnit? {
  cadence.unit ?? EditionUnit.allCases.first { medianSize(of: days, $0) >= leastMedian }
}

private let leastMedian = 5

/// The number of articles in the median period; of two medians the smaller.
private func medianSize(of days: [CalendarDay], _ unit: EditionUnit) -> Int {
  var sizes: [Int] = []
  var last: EditionPeriod?
  for day in days {
    let period = EditionPeriod(unit, of: day)
    if period == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    last = period
  }
  sizes.sort()
  return sizes.isEmpty ? 0 : sizes[(sizes.count - 1) / 2]
}
