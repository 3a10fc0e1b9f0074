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
///
/// The fields lie in one object: an article is in many lists, and each would else count up the references
/// of a dozen texts and take their place in memory: 100,000 articles take 0.87 GB so, else 1.00. The date,
/// which is asked for everywhere, lies beside it.
package struct ArticleHeader: Hashable, Sendable {
  private let box: Box
  /// When the source published it; nil where the seed does not say.
  package let published: PublicationDate?

  /// What the article is known by for ever: the `id` of its front matter, else the address of the
  /// original, else the path of its seed.
  package var id: String { box.fields.id }
  /// The path of its seed below the seeds folder.
  package var seed: String { box.fields.seed }
  package var headline: Headline { box.fields.headline }
  /// When the source last changed it, if that is known and later.
  package var modified: PublicationDate? { box.fields.modified }
  /// Whether the date was taken from the file's name, not from its text.
  package var dateIsFromFileName: Bool { box.fields.dateIsFromFileName }
  /// Who published it first.
  package var source: Source? { box.fields.source }
  /// The by-line, a name each; empty rather than guessed.
  package var authors: [String] { box.fields.authors }
  /// The address of the original, http or https.
  package var original: String? { box.fields.original }
  /// A language tag (BCP 47); nil stands for the digest's own language.
  package var language: String? { box.fields.language }
  /// The topics that the source itself lists, in its order.
  package var listedTopics: [String] { box.fields.listedTopics }
  /// The section in which the source published it, in the source's words: "Sports".
  package var section: String? { box.fields.section }
  /// One or two sentences in plain text; empty if the article has none to give.
  package var summary: String { box.fields.summary }
  /// What its front matter or the editor says of rights in it.
  package var rights: RightsRule? { box.fields.rights.first }
  /// What the editor says of its story and of what it is a copy of.
  package var placement: Placement? { box.fields.placement.first }
  /// Whether a sidecar puts right what readers see of it. One that speaks of rights or of its place among the
  /// others alone does not.
  package var isCorrected: Bool { box.fields.isCorrected }

  package init(
    id: String, seed: String, headline: Headline, published: PublicationDate? = nil,
    modified: PublicationDate? = nil, dateIsFromFileName: Bool = false, source: Source? = nil,
    authors: [String] = [], original: String? = nil, language: String? = nil,
    listedTopics: [String] = [], section: String? = nil, summary: String = "",
    rights: RightsRule? = nil, placement: Placement? = nil, isCorrected: Bool = false
  ) {
    self.init(
      published,
      Fields(
        id: id, seed: seed, headline: headline, modified: modified,
        dateIsFromFileName: dateIsFromFileName, isCorrected: isCorrected,
        source: source, authors: authors, original: original, language: language,
        listedTopics: listedTopics, section: section,
        summary: summary, rights: rights.map { [$0] } ?? [],
        placement: placement.map { [$0] } ?? []))
  }

  private init(_ published: PublicationDate?, _ fields: Fields) {
    self.published = published
    box = Box(fields)
  }

  package static func == (one: ArticleHeader, other: ArticleHeader) -> Bool {
    one.published == other.published
      && (one.box === other.box || one.box.fields == other.box.fields)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(published)
    hasher.combine(box.fields)
  }

  /// The same under another id.
  package func with(id: String) -> ArticleHeader {
    var fields = box.fields
    fields.id = id
    return ArticleHeader(published, fields)
  }

  /// The same with other words on its rights.
  package func with(rights: RightsRule) -> ArticleHeader {
    var fields = box.fields
    fields.rights = [rights]
    return ArticleHeader(published, fields)
  }

  /// The same, with its authors and topics in the lists that others with the same ones have too.
  package func sharing(_ lists: inout SharedLists) -> ArticleHeader {
    var fields = box.fields
    fields.authors = lists.shared(fields.authors)
    fields.listedTopics = lists.shared(fields.listedTopics)
    return ArticleHeader(published, fields)
  }

  private struct Fields: Hashable, Sendable {
    var id: String
    var seed: String
    var headline: Headline
    var modified: PublicationDate?
    var dateIsFromFileName: Bool
    var isCorrected: Bool
    var source: Source?
    var authors: [String]
    var original: String?
    var language: String?
    var listedTopics: [String]
    var section: String?
    var summary: String
    /// None or one: few articles have one, and as an optional it would take seven times as much of each.
    var rights: [RightsRule]
    /// None or one, as of rights.
    var placement: [Placement]
  }

  private final class Box: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}

extension ArticleHeader {
  /// Whether it counts where `other` is of the same article and stands before it: it was not changed earlier, as far as
  /// that is known.
  package func isChanged(after other: ArticleHeader) -> Bool {
    guard let last = lastChange else { return other.lastChange == nil }
    return other.lastChange.map { $0 <= last } ?? true
  }

  private var lastChange: PublicationDate? { modified ?? published }
}

/// The words at the top of an article.
package struct Headline: Hashable, Sendable {
  /// Plain text on one line.
  package let text: String
  /// Whether it was made from the text because the seed has no headline.
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
