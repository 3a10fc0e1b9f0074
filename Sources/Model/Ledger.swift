/// What was published where, kept in `digest.lock` so that no address ever changes or vanishes.
package struct Ledger: Sendable, Hashable {
  /// Article id -> path of its page.
  package var articles: [String: SitePath]
  /// Topic id -> path of its page.
  package var topics: [String: SitePath]
  /// Source id -> path of its page.
  package var sources: [String: SitePath]
  /// Id of the article that a story began with -> path of the story's page.
  package var stories: [String: SitePath]
  /// Period of an edition -> what it is made of. The latest is still open, all others are sealed.
  package var editions: [EditionPeriod: EditionSelection]
  /// Path of a page that stands elsewhere now -> where it stands.
  package var moved: [SitePath: SitePath]
  /// Path of a seed that lay elsewhere when its article was published -> the id that the article keeps.
  package var seeds: [String: String]

  package init(
    articles: [String: SitePath] = [:], topics: [String: SitePath] = [:],
    sources: [String: SitePath] = [:], stories: [String: SitePath] = [:],
    editions: [EditionPeriod: EditionSelection] = [:], moved: [SitePath: SitePath] = [:],
    seeds: [String: String] = [:]
  ) {
    self.articles = articles
    self.topics = topics
    self.sources = sources
    self.stories = stories
    self.editions = editions
    self.moved = moved
    self.seeds = seeds
  }

  /// At how many paths something stands.
  package var count: Int {
    articles.count + topics.count + sources.count + stories.count + editions.count
  }

  /// Every path that something stands at.
  package var paths: [SitePath] {
    Array(articles.values) + Array(topics.values) + Array(sources.values) + Array(stories.values)
      + editions.keys.map { SitePath($0) }
  }
}
