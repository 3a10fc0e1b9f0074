import Model

/// The days of a corpus's articles, which stand newest first, undated ones last.
struct DatedArticles {
  /// By article its day's number, descending.
  private let days: [Int]

  /// The numbers of the days that have articles, the oldest first.
  let runs: [Int]

  init(_ articles: [CorpusArticle]) {
    days = articles.prefix { $0.header.published != nil }
      .map { $0.header.published?.day.number ?? 0 }
    runs = days.reversed().reduce(into: []) { runs, day in
      if runs.last != day { runs.append(day) }
    }
  }

  /// The day of each article, the oldest first.
  var all: [CalendarDay] { days.reversed().map { CalendarDay(number: $0) } }

  /// The articles of the days `first` to `last`, by their numbers; none if they are in wrong order.
  func range(_ first: Int, _ last: Int) -> Range<Int> {
    let start = firstPosition { $0 <= last }
    return start..<max(start, firstPosition { $0 < first })
  }

  /// The articles of `period`.
  func range(of period: EditionPeriod) -> Range<Int> {
    range(period.first.number, period.last.number)
  }

  /// The first position whose day fulfils `condition`, which all after it do too.
  private func firstPosition(where condition: (Int) -> Bool) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if condition(days[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
