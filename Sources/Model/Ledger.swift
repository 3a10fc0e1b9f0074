/// What was published where, kept in `digest.lock` so that no address ever changes or vanishes.
package struct Ledger: Sendable, Hashable {
  /// Article id -> path of its page.
  package var articles: [String: SitePath]
  /// Topic id -> path of its page.
  package var topics: [String: SitePath]

  package init(articles: [String: SitePath] = [:], topics: [String: SitePath] = [:]) {
    self.articles = articles
    self.topics = topics
  }
}
