/// What the editor decides about a digest, as `digest.yaml` says; everything has a default.
package struct Settings: Sendable, Hashable {
  package let title: String
  package let description: String?
  /// Where the site will stand; nil for one that is only opened from a disk.
  package let baseURL: BaseURL?
  /// The language of the pages' own words and of articles that name none (BCP 47).
  package let language: String
  package let topics: [TopicRule]
  /// From how many articles on a found topic has a page; nil for three, and one in a digest of fewer
  /// than 20 articles.
  package let topicThreshold: Int?
  package let sources: [SourceRule]
  /// The sections that articles are sorted into, in the order of pages; empty if there are none.
  package let sections: [SectionRule]
  /// Who publishes the digest.
  package let publisher: String?
  /// Where readers reach the editor: a mail address, or an http or https address.
  package let contact: String?
  /// What may be done with articles, unless more is said of their source or of themselves.
  package let rights: RightsRule
  /// How long an excerpt may be, in words.
  package let excerptWords: Int
  /// How often there is an edition.
  package let cadence: Cadence
  /// How many words of excerpts an edition has, about.
  package let editionWords: Int
  /// Articles that were taken down: their ids, the addresses of their originals, or their seeds.
  package let removed: [String]
  /// Which parts of the work are on.
  package let switches: Switches

  package init(
    title: String = "News digest", description: String? = nil, baseURL: BaseURL? = nil,
    language: String = "en", topics: [TopicRule] = [], sources: [SourceRule] = [],
    sections: [SectionRule] = SectionRule.all, publisher: String? = nil, contact: String? = nil,
    rights: RightsRule = RightsRule(), excerptWords: Int = 40, cadence: Cadence = .auto,
    editionWords: Int = 1200, removed: [String] = [], switches: Switches = Switches(),
    topicThreshold: Int? = nil
  ) {
    self.topicThreshold = topicThreshold
    self.switches = switches
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.topics = topics
    self.sources = sources
    self.sections = sections
    self.publisher = publisher
    self.contact = contact
    self.rights = rights
    self.excerptWords = excerptWords
    self.cadence = cadence
    self.editionWords = editionWords
    self.removed = removed
  }

  /// The same with the site at another place.
  package func with(baseURL: BaseURL?) -> Settings {
    Settings(
      title: title, description: description, baseURL: baseURL, language: language,
      topics: topics, sources: sources, sections: sections, publisher: publisher, contact: contact,
      rights: rights, excerptWords: excerptWords, cadence: cadence, editionWords: editionWords,
      removed: removed, switches: switches, topicThreshold: topicThreshold)
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
  /// What may be done with its articles.
  package let rights: RightsRule
  /// Whether its articles are left out.
  package let isDropped: Bool

  package init(
    name: String, homepage: String? = nil, host: String? = nil, folder: String? = nil,
    rights: RightsRule = RightsRule(), isDropped: Bool = false
  ) {
    self.isDropped = isDropped
    self.rights = rights
    self.name = name
    self.homepage = homepage
    self.host = host
    self.folder = folder
  }
}
