/// The span of time whose news an edition tells.
package enum EditionPeriod: Sendable, Hashable {
  case day(CalendarDay)
  case week(CalendarWeek)
  case month(CalendarMonth)

  /// The period of a cadence's unit that `day` lies in.
  package init(_ unit: EditionUnit, of day: CalendarDay) {
    switch unit {
    case .day: self = .day(day)
    case .week: self = .week(CalendarWeek(of: day))
    case .month: self = .month(day.calendarMonth)
    }
  }

  /// Reads `2019-01-24`, `2019-W04` or `2019-01`; nil for anything else.
  package init?(_ name: some StringProtocol) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    if let day = CalendarDay(iso: name) {
      self = .day(day)
    } else if parts.count == 2, parts[1].utf8.first == UInt8(ascii: "W"),
      let year = Int(parts[0]), let week = Int(parts[1].dropFirst()),
      let found = CalendarWeek(year, week), found.iso == name
    {
      self = .week(found)
    } else if let first = CalendarDay(iso: name + "-01") {
      self = .month(first.calendarMonth)
    } else {
      return nil
    }
  }

  /// `2019-01-24`, `2019-W04` or `2019-01`.
  package var name: String {
    switch self {
    case .day(let day): day.iso
    case .week(let week): week.iso
    case .month(let month): month.iso
    }
  }

  package var first: CalendarDay {
    switch self {
    case .day(let day): day
    case .week(let week): week.monday
    case .month(let month): month.days.first ?? CalendarDay(number: 0)
    }
  }

  package var last: CalendarDay {
    switch self {
    case .day(let day): day
    case .week(let week): CalendarDay(number: week.monday.number + 6)
    case .month(let month): month.days.last ?? CalendarDay(number: 0)
    }
  }

  package var unit: EditionUnit {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    }
  }
}

extension EditionPeriod: Comparable {
  /// By the last day, then by the first: a month comes after those of its days that had editions of their
  /// own before.
  package static func < (one: EditionPeriod, other: EditionPeriod) -> Bool {
    (one.last, one.first) < (other.last, other.first)
  }
}

/// How long the periods of editions are, the finest first.
package enum EditionUnit: Sendable, Hashable, CaseIterable {
  case day, week, month
}

/// How often there is an edition.
package enum Cadence: String, Sendable, Hashable, CaseIterable {
  /// As often as there is news enough.
  case auto
  case daily, weekly, monthly

  /// The unit that it asks for; nil for `auto`.
  package var unit: EditionUnit? {
    switch self {
    case .auto: nil
    case .daily: .day
    case .weekly: .week
    case .monthly: .month
    }
  }
}
