/// An article: what lists show of it, and what its own page adds.
package struct Article: Hashable, Sendable {
  package let header: ArticleHeader
  package let content: ArticleContent

  package init(header: ArticleHeader, content: ArticleContent) {
    self.header = header
    self.content = content
  }
}

/// All of an article that other pages than its own may show.
package struct ArticleHeader: Hashable, Sendable {
  /// What the article is known by for ever: the `id` of its front matter, else the address of the
  /// original, else the path of its seed.
  package let id: String
  /// The path of its seed below the seeds folder.
  package let seed: String
  package let headline: Headline
  /// When the source published it; nil where the seed does not say.
  package let published: PublicationDate?
  /// When the source last changed it, if that is known and later.
  package let modified: PublicationDate?
  /// Whether the date was taken from the file's name, not from its text.
  package let dateIsFromFileName: Bool
  /// Who published it first.
  package let source: Source?
  /// The by-line, a name each; empty rather than guessed.
  package let authors: [String]
  /// The address of the original, http or https.
  package let original: String?
  /// A language tag (BCP 47); nil stands for the digest's own language.
  package let language: String?
  /// The topics that the source itself lists, in its order.
  package let listedTopics: [String]
  /// The section in which the source published it, in the source's words: "Sports".
  package let section: String?
  /// One or two sentences in plain text; empty if the article has none to give.
  package let summary: String
  /// What its front matter or the editor says of rights in it.
  package let rights: RightsRule?

  package init(
    id: String, seed: String, headline: Headline, published: PublicationDate? = nil,
    modified: PublicationDate? = nil, dateIsFromFileName: Bool = false, source: Source? = nil,
    authors: [String] = [], original: String? = nil, language: String? = nil,
    listedTopics: [String] = [], section: String? = nil, summary: String = "",
    rights: RightsRule? = nil
  ) {
    self.id = id
    self.seed = seed
    self.headline = headline
    self.published = published
    self.modified = modified
    self.dateIsFromFileName = dateIsFromFileName
    self.source = source
    self.authors = authors
    self.original = original
    self.language = language
    self.listedTopics = listedTopics
    self.section = section
    self.summary = summary
    self.rights = rights
  }

  /// The same under another id.
  package func with(id: String) -> ArticleHeader {
    ArticleHeader(
      id: id, seed: seed, headline: headline, published: published, modified: modified,
      dateIsFromFileName: dateIsFromFileName, source: source, authors: authors,
      original: original, language: language, listedTopics: listedTopics,
      section: section, summary: summary, rights: rights)
  }

  /// The same with other words on its rights.
  package func with(rights: RightsRule) -> ArticleHeader {
    ArticleHeader(
      id: id, seed: seed, headline: headline, published: published, modified: modified,
      dateIsFromFileName: dateIsFromFileName, source: source, authors: authors,
      original: original, language: language, listedTopics: listedTopics,
      section: section, summary: summary, rights: rights)
  }
}

/// The words at the top of an article.
package struct Headline: Hashable, Sendable {
  /// Plain text on one line.
  package let text: String
  /// Whether it was taken from the first sentence because the seed has no headline.
  package let isDerived: Bool

  package init(_ text: String, isDerived: Bool = false) {
    self.text = text
    self.isDerived = isDerived
  }
}

/// Who first published an article.
package struct Source: Hashable, Sendable {
  package let name: String
  /// The source's home page, http or https.
  package let homepage: String?

  package init(name: String, homepage: String? = nil) {
    self.name = name
    self.homepage = homepage
  }
}
