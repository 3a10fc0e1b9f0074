/// A list of editions: all of them, those of a year or those of a month.
package struct EditionIndexPage: Sendable, Hashable {
  package enum Scope: Sendable, Hashable {
    case all
    case year(Int)
    case month(CalendarMonth)
  }

  package let scope: Scope
  /// The editions that are listed, by their indices in the corpus, newest first.
  package let editions: Range<Int>
  /// Years with their months, newest first, where the list does not hold all editions; the counts are
  /// of editions.
  package let years: [YearIndex]

  package init(_ scope: Scope, editions: Range<Int>, years: [YearIndex] = []) {
    self.scope = scope
    self.editions = editions
    self.years = years
  }
}
