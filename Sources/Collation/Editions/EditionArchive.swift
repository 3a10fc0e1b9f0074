import Model

/// What earlier years said in the same week.
struct EditionArchive {
  private let desk: EditionDesk
  private let dated: DatedArticles
  /// By period the article that stands first in it.
  private var leads: [EditionPeriod: Int?] = [:]

  init(desk: EditionDesk, dated: DatedArticles) {
    self.desk = desk
    self.dated = dated
  }

  /// The first in rank of the same week, or of the same month, of up to three earlier years, the
  /// latest year first.
  mutating func articles(before period: EditionPeriod) -> [Int] {
    guard let oldest = dated.runs.first else { return [] }
    var found: [Int] = []
    let first = CalendarDay(number: oldest).year
    for year in stride(from: Self.year(of: period) - 1, through: first - 1, by: -1)
    where found.count < mostFromArchive {
      guard let same = Self.same(as: period, in: year), let lead = lead(of: same) else { continue }
      found.append(lead)
    }
    return found
  }

  private mutating func lead(of period: EditionPeriod) -> Int? {
    if let known = leads[period] { return known }
    let range = dated.range(of: period)
    let lead =
      range.isEmpty ? nil : desk.ranking.reports(in: range, of: period).first?.articles.first
    leads[period] = .some(lead)
    return lead
  }

  private static func year(of period: EditionPeriod) -> Int {
    switch period {
    case .day(let day): CalendarWeek(of: day).year
    case .week(let week): week.year
    case .month(let month): month.year
    }
  }

  private static func same(as period: EditionPeriod, in year: Int) -> EditionPeriod? {
    switch period {
    case .day(let day): CalendarWeek(year, CalendarWeek(of: day).week).map(EditionPeriod.week)
    case .week(let week): CalendarWeek(year, week.week).map(EditionPeriod.week)
    case .month(let month): .month(CalendarMonth(year: year, month: month.month))
    }
  }
}

private let mostFromArchive = 3
