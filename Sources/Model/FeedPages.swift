// What the feeds, and the pages and files that name them, show.

/// A feed.
package struct FeedPage: Sendable, Hashable {
  package enum Format: Sendable, Hashable {
    /// RFC 4287.
    case atom
    /// RSS 2.0.
    case rss
    /// JSON Feed 1.1.
    case json
  }

  package enum Scope: Sendable, Hashable {
    case site
    case series(Series)
    /// By its index in the corpus.
    case story(Int)
    /// All articles of a month: an archive of the site's feed (RFC 5005, 4).
    case month(CalendarMonth)
  }

  package let scope: Scope
  package let format: Format
  /// Articles with dates, newest first.
  package let list: ArticleList
  /// The archive that goes on where this document ends.
  package let previous: CalendarMonth?

  package init(
    _ scope: Scope, _ format: Format = .atom, list: ArticleList, previous: CalendarMonth? = nil
  ) {
    self.scope = scope
    self.format = format
    self.list = list
    self.previous = previous
  }
}

/// The page that names the feeds: the site's own, those of the largest topics and sources in
/// alphabetical order, and those of all months, newest first.
package struct FeedIndexPage: Sendable, Hashable {
  package let topics: [Int]
  package let sources: [Int]
  package let months: [CalendarMonth]

  package init(topics: [Int], sources: [Int], months: [CalendarMonth]) {
    self.topics = topics
    self.sources = sources
    self.months = months
  }
}

/// What llms.txt names: the largest topics in alphabetical order, and the newest months.
package struct LLMSPage: Sendable, Hashable {
  package let topics: [Int]
  package let months: [CalendarMonth]

  package init(topics: [Int], months: [CalendarMonth]) {
    self.topics = topics
    self.months = months
  }
}
