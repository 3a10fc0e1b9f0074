import Model

extension View {
  /// An edition's own page.
  func listing(ofEdition index: Int) -> Listing {
    let editions = plan.corpus.editions
    let edition = editions[index]
    let older = index + 1 < editions.count ? editions[index + 1].period : nil
    let newer = index > 0 ? editions[index - 1].period : nil
    return Listing(
      heading: heading(of: edition), trail: [home, editionIndex],
      edition: ShownEdition(edition: edition, linksStories: false),
      previous: older.map { Link(wording.period($0), SitePath($0)) },
      next: newer.map { Link(wording.period($0), SitePath($0)) })
  }

  /// A list of editions.
  func listing(_ page: EditionIndexPage) -> Listing {
    let top = SitePath("editions/")
    let years = page.years.map { index in
      YearLinks(
        year: Link(wording.year(index.year.unit), top.part(year: index.year.unit)),
        months: index.months.map { Link(wording.monthName($0.unit), top.part($0.unit)) })
    }
    var listing = Listing(heading: wording("editions"), trail: [home])
    listing.editionGroups = grouped(page.editions)
    switch page.scope {
    case .all:
      listing.note = wording("editions-note")
      listing.years = years
    case .year(let year):
      listing.heading = heading(wording.year(year))
      listing.trail += [editionIndex]
      listing.months = years.flatMap(\.months)
    case .month(let month):
      listing.heading = heading(wording.month(month))
      listing.trail += [
        editionIndex, Link(wording.year(month.year), top.part(year: month.year)),
      ]
    }
    return listing
  }

  private func heading(_ period: String) -> String {
    wording("topic-title", ["topic": wording("editions"), "period": period])
  }

  private var editionIndex: Link { Link(wording("editions"), SitePath("editions/")) }

  /// Editions under the months or, if they are of months themselves, years that they ended in.
  private func grouped(_ editions: Range<Int>) -> [EditionGroup] {
    var groups: [EditionGroup] = []
    for index in editions {
      let period = plan.corpus.editions[index].period
      let heading =
        period.unit == .month
        ? wording.year(period.last.year) : wording.month(period.last.calendarMonth)
      if let last = groups.last, last.heading == heading {
        groups[groups.count - 1] = EditionGroup(heading: heading, editions: last.editions + [index])
      } else {
        groups.append(EditionGroup(heading: heading, editions: [index]))
      }
    }
    return groups
  }
}

extension Wording {
  /// "24 January 2019", "21 January – 27 January 2019", "January 2019".
  func period(_ period: EditionPeriod) -> String {
    switch period {
    case .day(let day): date(day)
    case .month(let month): self.month(month)
    case .week: span(period.first, period.last)
    }
  }
}
