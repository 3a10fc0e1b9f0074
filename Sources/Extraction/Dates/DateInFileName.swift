import Model

/// The day that a seed's path names: `2019-01-24-letter.txt`, `20190124_letter.md`,
/// `2019/01/24/letter.txt`. Nil where there is none; eight digits inside a longer run are no date.
func dateInFileName(_ path: String) -> CalendarDay? {
  guard path.utf8.count(where: isDigit) >= 8 else { return nil }
  let runs = Array(path.utf8)[...].digitRuns
  for (index, run) in runs.enumerated() {
    if run.count == 8, let day = day(run.prefix(4), run.dropFirst(4).prefix(2), run.suffix(2)) {
      return day
    }
    let three = runs[index...].prefix(3)
    if three.map(\.count) == [4, 2, 2], areNeighbours(Array(three)),
      let day = day(three[index], three[index + 1], three[index + 2])
    {
      return day
    }
  }
  return nil
}

private func day(_ year: Text, _ month: Text, _ day: Text) -> CalendarDay? {
  guard let year = Int(year.string), (1900...2099).contains(year), let month = Int(month.string),
    let day = Int(day.string)
  else { return nil }
  return CalendarDay(year, month, day)
}

/// Whether only one sign stands between each of the runs and the next.
private func areNeighbours(_ runs: [Text]) -> Bool {
  zip(runs, runs.dropFirst()).allSatisfy { $0.endIndex + 1 == $1.startIndex }
}

extension Text {
  /// The runs of digits.
  fileprivate var digitRuns: [Text] { pieces { !isDigit($0) } }
}
