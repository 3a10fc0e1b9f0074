// What each kind of page shows, in the words of the plan. The limits after which a list becomes an
// index of shorter lists are Planning's.

/// An article's own page.
package struct ArticlePage: Sendable, Hashable {
  package let article: Int
  /// Its neighbours of the same day, in the corpus's order.
  package let newer: Int?
  package let older: Int?

  package init(article: Int, newer: Int? = nil, older: Int? = nil) {
    self.article = article
    self.newer = newer
    self.older = older
  }
}

/// The articles of a day.
package struct DayPage: Sendable, Hashable {
  package let day: CalendarDay
  /// All of them, or the newest if there are parts.
  package let list: ArticleList
  /// How many pages hold all articles of a busy day; 0 where `list` does.
  package let parts: Int
  /// The edition of the day, by its index in the corpus; nil where there is none.
  package let edition: Int?
  /// The nearest days that have articles.
  package let previous: CalendarDay?
  package let next: CalendarDay?

  package init(
    day: CalendarDay, list: ArticleList, parts: Int = 0, edition: Int? = nil,
    previous: CalendarDay? = nil, next: CalendarDay? = nil
  ) {
    self.edition = edition
    self.parts = parts
    self.day = day
    self.list = list
    self.previous = previous
    self.next = next
  }
}

/// A day, month or year with the number of its articles.
package struct Period<Unit: Sendable & Hashable>: Sendable, Hashable {
  package let unit: Unit
  package let count: Int

  package init(_ unit: Unit, count: Int) {
    self.unit = unit
    self.count = count
  }
}

/// A month: its calendar, and its articles, or if they are many, its days.
package struct MonthPage: Sendable, Hashable {
  package let month: CalendarMonth
  /// Each day that has articles, newest first.
  package let days: [Period<CalendarDay>]
  /// The articles; nil where only the days are listed.
  package let list: ArticleList?
  /// Each day that has articles, newest first, with the first of them; empty where `list` is there.
  package let extracts: [DayExtract]
  /// Stories with several articles of the month, those with most first: indices in the corpus.
  package let stories: [Int]
  package let previous: CalendarMonth?
  package let next: CalendarMonth?

  package init(
    month: CalendarMonth, days: [Period<CalendarDay>], list: ArticleList?,
    extracts: [DayExtract], stories: [Int] = [], previous: CalendarMonth? = nil,
    next: CalendarMonth? = nil
  ) {
    self.stories = stories
    self.month = month
    self.days = days
    self.list = list
    self.extracts = extracts
    self.previous = previous
    self.next = next
  }
}

/// A day in the index of a busy month.
package struct DayExtract: Sendable, Hashable {
  package let day: Period<CalendarDay>
  /// The day's first articles.
  package let list: ArticleList

  package init(day: Period<CalendarDay>, list: ArticleList) {
    self.day = day
    self.list = list
  }
}

/// A year: the calendars of its months, and its articles if they are few.
package struct YearPage: Sendable, Hashable {
  package let year: Int
  /// Each month that has articles, newest first.
  package let months: [Period<CalendarMonth>]
  /// Each day that has articles, newest first.
  package let days: [Period<CalendarDay>]
  /// The articles; nil where they are too many for one page.
  package let list: ArticleList?
  package let previous: Int?
  package let next: Int?

  package init(
    year: Int, months: [Period<CalendarMonth>], days: [Period<CalendarDay>], list: ArticleList?,
    previous: Int? = nil, next: Int? = nil
  ) {
    self.year = year
    self.months = months
    self.days = days
    self.list = list
    self.previous = previous
    self.next = next
  }
}

/// A year and its months, as the archive and a large topic list them.
package struct YearIndex: Sendable, Hashable {
  package let year: Period<Int>
  /// Newest first; empty where months have no pages of their own.
  package let months: [Period<CalendarMonth>]

  package init(year: Period<Int>, months: [Period<CalendarMonth>]) {
    self.year = year
    self.months = months
  }
}

/// Every year and month that has articles.
package struct ArchivePage: Sendable, Hashable {
  /// Newest first.
  package let years: [YearIndex]
  /// How many articles have no date.
  package let undated: Int

  package init(years: [YearIndex], undated: Int) {
    self.years = years
    self.undated = undated
  }
}

/// The articles without a date.
package struct UndatedPage: Sendable, Hashable {
  /// All of them, or some if there are parts.
  package let list: ArticleList
  /// How many pages hold all of them; 0 where `list` does.
  package let parts: Int

  package init(list: ArticleList, parts: Int = 0) {
    self.list = list
    self.parts = parts
  }
}

/// A stretch of a list that is too long for one page. Stretches are counted from the oldest article,
/// so that one that is full never changes.
package struct PartPage: Sendable, Hashable {
  /// The page whose list this is a stretch of.
  package enum Whole: Sendable, Hashable {
    case day(CalendarDay)
    case undated
    case seriesMonth(Series, CalendarMonth)
    /// By its index in the corpus.
    case story(Int)
  }

  package let whole: Whole
  /// The first is 1.
  package let number: Int
  /// Whether there is one after this.
  package let isLast: Bool
  package let list: ArticleList

  package init(of whole: Whole, number: Int, isLast: Bool, list: ArticleList) {
    self.whole = whole
    self.number = number
    self.isLast = isLast
    self.list = list
  }
}

/// The front of a topic or source: its newest articles and, if there are more, where the others are.
package struct FrontPage: Sendable, Hashable {
  package let series: Series
  package let newest: ArticleList
  /// Newest first; empty where `newest` is all there is.
  package let years: [YearIndex]
  /// Of a topic: the stories on it, the one with the newest article first, by index in the corpus.
  package let stories: [Int]
  /// Of a topic: what else many of its articles are about, most frequent first.
  package let related: [Int]

  package init(
    series: Series, newest: ArticleList, years: [YearIndex], stories: [Int] = [],
    related: [Int] = []
  ) {
    self.series = series
    self.newest = newest
    self.years = years
    self.stories = stories
    self.related = related
  }
}

/// A year of a large topic or source: its articles, or if they are many, its months.
package struct SeriesYearPage: Sendable, Hashable {
  package let series: Series
  package let year: Int
  /// The articles; nil where they are too many for one page.
  package let list: ArticleList?
  /// Months with pages of their own, newest first; empty where `list` is there.
  package let months: [Period<CalendarMonth>]
  package let previous: Int?
  package let next: Int?

  package init(
    series: Series, year: Int, list: ArticleList?, months: [Period<CalendarMonth>],
    previous: Int? = nil, next: Int? = nil
  ) {
    self.series = series
    self.year = year
    self.list = list
    self.months = months
    self.previous = previous
    self.next = next
  }
}

/// A month of a large topic or source.
package struct SeriesMonthPage: Sendable, Hashable {
  package let series: Series
  package let month: CalendarMonth
  /// All of its articles, or the newest if there are parts.
  package let list: ArticleList
  /// How many pages hold all of them; 0 where `list` does.
  package let parts: Int
  package let previous: CalendarMonth?
  package let next: CalendarMonth?

  package init(
    series: Series, month: CalendarMonth, list: ArticleList, parts: Int = 0,
    previous: CalendarMonth? = nil, next: CalendarMonth? = nil
  ) {
    self.series = series
    self.month = month
    self.list = list
    self.parts = parts
    self.previous = previous
    self.next = next
  }
}

/// The front page.
package struct HomePage: Sendable, Hashable {
  package let newest: ArticleList
  /// The newest edition and some before it, by their index in `Corpus.editions`; empty where there are
  /// none.
  package let editions: [Int]
  /// The topics with most articles, in alphabetical order.
  package let topics: [Int]
  /// The newest month with its days that have articles, newest first; nil where no article is dated.
  package let month: CalendarMonth?
  package let days: [Period<CalendarDay>]
  /// How many articles are in none of the days, because nothing tells when they are from.
  package let undated: Int

  package init(
    newest: ArticleList, editions: [Int] = [], topics: [Int], month: CalendarMonth? = nil,
    days: [Period<CalendarDay>] = [], undated: Int = 0
  ) {
    self.undated = undated
    self.newest = newest
    self.editions = editions
    self.topics = topics
    self.month = month
    self.days = days
  }
}
