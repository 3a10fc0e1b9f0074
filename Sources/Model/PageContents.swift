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

/// All articles of a day.
package struct DayPage: Sendable, Hashable {
  package let day: CalendarDay
  package let list: ArticleList
  /// The nearest days that have articles.
  package let previous: CalendarDay?
  package let next: CalendarDay?

  package init(
    day: CalendarDay, list: ArticleList, previous: CalendarDay? = nil, next: CalendarDay? = nil
  ) {
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

/// A month: its articles, or if they are many, its days.
package struct MonthPage: Sendable, Hashable {
  package let month: CalendarMonth
  /// The articles; nil where only the days are listed.
  package let list: ArticleList?
  /// Each day that has articles, newest first, with the first of them.
  package let days: [DayExtract]
  package let previous: CalendarMonth?
  package let next: CalendarMonth?

  package init(
    month: CalendarMonth, list: ArticleList?, days: [DayExtract], previous: CalendarMonth? = nil,
    next: CalendarMonth? = nil
  ) {
    self.month = month
    self.list = list
    self.days = days
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

/// A year: its months, and its articles if they are few.
package struct YearPage: Sendable, Hashable {
  package let year: Int
  /// Each month that has articles, newest first.
  package let months: [Period<CalendarMonth>]
  /// The articles; nil where they are too many for one page.
  package let list: ArticleList?
  package let previous: Int?
  package let next: Int?

  package init(
    year: Int, months: [Period<CalendarMonth>], list: ArticleList?, previous: Int? = nil,
    next: Int? = nil
  ) {
    self.year = year
    self.months = months
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

/// The front of a topic: its newest articles and, if there are more, where the others are.
package struct TopicPage: Sendable, Hashable {
  package let topic: Int
  package let newest: ArticleList
  /// Newest first; empty where `newest` is all there is.
  package let years: [YearIndex]

  package init(topic: Int, newest: ArticleList, years: [YearIndex]) {
    self.topic = topic
    self.newest = newest
    self.years = years
  }
}

/// A year of a large topic: its articles, or if they are many, its months.
package struct TopicYearPage: Sendable, Hashable {
  package let topic: Int
  package let year: Int
  /// The articles; nil where they are too many for one page.
  package let list: ArticleList?
  /// Months with pages of their own, newest first; empty where `list` is there.
  package let months: [Period<CalendarMonth>]
  package let previous: Int?
  package let next: Int?

  package init(
    topic: Int, year: Int, list: ArticleList?, months: [Period<CalendarMonth>],
    previous: Int? = nil, next: Int? = nil
  ) {
    self.topic = topic
    self.year = year
    self.list = list
    self.months = months
    self.previous = previous
    self.next = next
  }
}

/// A month of a large topic.
package struct TopicMonthPage: Sendable, Hashable {
  package let topic: Int
  package let month: CalendarMonth
  package let list: ArticleList
  package let previous: CalendarMonth?
  package let next: CalendarMonth?

  package init(
    topic: Int, month: CalendarMonth, list: ArticleList, previous: CalendarMonth? = nil,
    next: CalendarMonth? = nil
  ) {
    self.topic = topic
    self.month = month
    self.list = list
    self.previous = previous
    self.next = next
  }
}

/// The front page.
package struct HomePage: Sendable, Hashable {
  package let newest: ArticleList
  /// The topics with most articles, in alphabetical order.
  package let topics: [Int]

  package init(newest: ArticleList, topics: [Int]) {
    self.newest = newest
    self.topics = topics
  }
}
