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
    if let day = dayOfThree(runs[index...]) { return day }
  }
  return nil
}

private func day(_ year: Text, _ month: Text, _ day: Text) -> CalendarDay? {
  guard let year = Int(year.string), (1900...2099).contains(year), let month = Int(month.string),
    let day = Int(day.string)
  else { return nil }
  return CalendarDay(year, month, day)
}

/// The day that the first three runs are, if only one sign stands between each and the next.
private func dayOfThree(_ runs: ArraySlice<Text>) -> CalendarDay? {
  let (first, second, third) = (runs.startIndex, runs.startIndex + 1, runs.startIndex + 2)
  guard third < runs.endIndex, runs[first].count == 4, runs[second].count == 2,
    runs[third].count == 2, runs[first].endIndex + 1 == runs[second].startIndex,
    runs[second].endIndex + 1 == runs[third].startIndex
  else { return nil }
  return day(runs[first], runs[second], runs[third])
}

extension Text {
  /// The runs of digits.
  fileprivate var digitRuns: [Text] { pieces { !isDigit($0) } }
}
