/// What the editor decides about a digest, as `digest.yaml` says; everything has a default.
package struct Settings: Sendable, Hashable {
  package let title: String
  package let description: String?
  /// Where the site will stand; nil for one that is only opened from a disk.
  package let baseURL: BaseURL?
  /// The language of the pages' own words and of articles that name none (BCP 47).
  package let language: String
  package let topics: [TopicRule]
  package let sources: [SourceRule]

  package init(
    title: String = "News digest", description: String? = nil, baseURL: BaseURL? = nil,
    language: String = "en", topics: [TopicRule] = [], sources: [SourceRule] = []
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.topics = topics
    self.sources = sources
  }
}

/// A topic of the editor's own.
package struct TopicRule: Sendable, Hashable {
  package let name: String
  /// Words and phrases; an article that says one of them belongs to the topic. A name found in
  /// the text that equals one of them is this topic. Empty: the name itself.
  package let words: [String]

  package init(name: String, words: [String] = []) {
    self.name = name
    self.words = words
  }
}

/// How articles of a source are recognised and what it is called.
package struct SourceRule: Sendable, Hashable {
  package let name: String
  package let homepage: String?
  /// The host of its articles' addresses; its subdomains count too.
  package let host: String?
  /// The folder below `seeds/` that holds its articles.
  package let folder: String?

  package init(name: String, homepage: String? = nil, host: String? = nil, folder: String? = nil) {
    self.name = name
    self.homepage = homepage
    self.host = host
    self.folder = folder
  }
}
