/// The page where readers search, and what it shows to those who look without words.
package struct SearchPage: Sendable, Hashable {
  /// The largest topics, in alphabetical order.
  package let topics: [Int]
  /// Topics by their first letter, of a digest that has many articles; empty in others.
  package let names: [Int]
  /// Newest first.
  package let years: [YearIndex]

  package init(topics: [Int], names: [Int], years: [YearIndex]) {
    self.topics = topics
    self.names = names
    self.years = years
  }
}

/// A stretch of time whose articles are indexed together.
package struct SearchSegment: Sendable, Hashable {
  /// A short name of letters and digits, unlike that of any other segment. It stays when articles come.
  package let name: String
  /// By their index in the corpus, the oldest first, undated ones before all others.
  package let articles: [Int]

  package init(name: String, articles: [Int]) {
    self.name = name
    self.articles = articles
  }

  /// The folder of its files.
  package var path: SitePath { SitePath("search/\(name)/") }
}

/// A file of the search index, which lies ready among the caches.
package struct SearchFile: Sendable, Hashable {
  /// The file of the cache that holds it, by its name there.
  package let record: String
  /// Where its bytes start there.
  package let start: Int
  package let count: Int
  /// Of its bytes.
  package let fingerprint: Fingerprint

  package init(record: String, start: Int, count: Int, fingerprint: Fingerprint) {
    self.record = record
    self.start = start
    self.count = count
    self.fingerprint = fingerprint
  }
}
