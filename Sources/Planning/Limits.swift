/// How much a page holds before it is cut by the calendar.
///
/// The figures are those at which a list of headlines with excerpts stays below 14 KB compressed,
/// which is what a server may send before the first answer comes back (RFC 6928, 10 segments).
enum Limits {
  /// Articles on the front page and on the front of a topic.
  static let newest = 30
  /// Articles on one list page; a year or month with more lists its months or days instead.
  static let list = 100
  /// Headlines that stand for a day in the index of a busy month.
  static let headlinesOfDay = 3
  /// Editions named on the front page besides the newest.
  static let previousEditions = 6
  /// Entries of the feed of editions.
  static let feedOfEditions = 20
  /// Topics named on the front page.
  static let topicsOnHome = 24
  /// Stories named on a month's page.
  static let storiesOfMonth = 12
  /// Stories named on the front of a topic.
  static let storiesOfTopic = 10
  /// Topics named on the front of a topic.
  static let relatedTopics = 8
  /// Topics named on a story's page.
  static let topicsOfStory = 8
  /// Stories named on a story's page.
  static let relatedStories = 5
  /// Entries of a feed.
  static let feed = 50
  /// Topics, and sources, named on the page of feeds; all of them stand in the list for programs.
  static let feedsNamed = 100
  /// Topics in llms.txt.
  static let topicsForPrograms = 100
  /// Months in llms.txt.
  static let monthsForPrograms = 60
  /// From how many articles on the search page lists names from A to Z.
  static let articlesForNames = 500
  /// Names on the search page.
  static let namesForSearch = 300
  /// Addresses in one sitemap (sitemaps.org protocol 0.9).
  static let sitemap = 50_000
}
