/// How much of an article a reader is shown, from least to most.
package enum Extent: Int, Sendable, Hashable, Comparable {
  /// The headline, its facts and the way to the original.
  case headline
  /// The headline and an excerpt of a few dozen words.
  case excerpt
  case full

  package static func < (one: Extent, other: Extent) -> Bool { one.rawValue < other.rawValue }
}

/// What becomes of the pictures of an article, from least to most.
package enum PictureUse: Int, Sendable, Hashable, Comparable {
  /// Only the notes on them: caption and credit.
  case none
  /// Those that lie beside the saved page are copied and shown.
  case local
  /// Those of other hosts are shown too, from there.
  case remote

  package static func < (one: PictureUse, other: PictureUse) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What the editor says of rights in one place: for the whole site, for a source or for an article.
/// What is nil is not said there.
package struct RightsRule: Sendable, Hashable {
  package var show: Extent?
  /// How much of an article stands in feeds; never more than is shown on its page.
  package var feed: Extent?
  /// Whether search engines may list the article's page.
  package var isIndexed: Bool?
  /// Whether the site's own search finds the article.
  package var isSearchable: Bool?
  package var pictures: PictureUse?
  /// Whether the text is offered as Markdown.
  package var hasMarkdown: Bool?
  /// Whether it is the publisher's own work.
  package var isOwn: Bool?
  /// The name of the licence: `CC BY 4.0`.
  package var licence: String?
  /// Where the licence can be read, http or https.
  package var licenceAddress: String?
  /// Who holds the rights in the text, where that is not the source itself.
  package var holder: String?

  package init(
    show: Extent? = nil, feed: Extent? = nil, isIndexed: Bool? = nil, isSearchable: Bool? = nil,
    pictures: PictureUse? = nil, hasMarkdown: Bool? = nil, isOwn: Bool? = nil,
    licence: String? = nil, licenceAddress: String? = nil, holder: String? = nil
  ) {
    self.show = show
    self.feed = feed
    self.isIndexed = isIndexed
    self.isSearchable = isSearchable
    self.pictures = pictures
    self.hasMarkdown = hasMarkdown
    self.isOwn = isOwn
    self.licence = licence
    self.licenceAddress = licenceAddress
    self.holder = holder
  }
}

extension RightsRule {
  /// Both together: of two words on one thing the more restrictive, of two names the first.
  package func narrowed(by other: RightsRule) -> RightsRule {
    RightsRule(
      show: least(show, other.show), feed: least(feed, other.feed),
      isIndexed: both(isIndexed, other.isIndexed),
      isSearchable: both(isSearchable, other.isSearchable),
      pictures: least(pictures, other.pictures),
      hasMarkdown: both(hasMarkdown, other.hasMarkdown), isOwn: both(isOwn, other.isOwn),
      licence: licence ?? other.licence,
      licenceAddress: licenceAddress ?? other.licenceAddress, holder: holder ?? other.holder)
  }

  /// What of it takes something away from an article of which nothing else is said.
  package var restrictions: RightsRule {
    RightsRule(
      show: show, feed: feed == .full ? nil : feed, isIndexed: isIndexed == true ? nil : isIndexed,
      isSearchable: isSearchable, pictures: pictures == PictureUse.none ? pictures : nil,
      hasMarkdown: hasMarkdown)
  }
}

private func least<Value: Comparable>(_ one: Value?, _ other: Value?) -> Value? {
  [one, other].compactMap(\.self).min()
}

private func both(_ one: Bool?, _ other: Bool?) -> Bool? {
  let said = [one, other].compactMap(\.self)
  return said.isEmpty ? nil : said.allSatisfy(\.self)
}

/// What may be done with one article, everything that was said of it taken together.
package struct Rights: Sendable, Hashable {
  package let show: Extent
  /// At most `show`.
  package let feed: Extent
  package let isIndexed: Bool
  package let isSearchable: Bool
  /// `none` unless the text is shown in full.
  package let pictures: PictureUse
  /// Whether the page has its Markdown beside it: only what is shown in full has.
  package let hasMarkdown: Bool
  package let licence: String?
  package let licenceAddress: String?
  package let holder: String?

  /// The rights that follow from what was said of the site, the source and the article.
  ///
  /// Of several words on one thing the most restrictive holds. Where nothing is said the text is
  /// shown in full, search engines are asked to leave the page out, since it is a copy of somebody
  /// else's, and feeds carry an excerpt; of the publisher's own work all is open. An article whose
  /// source nobody knows is never offered to search engines, unless it or all of the site is the
  /// publisher's own.
  package init(site: RightsRule, source: RightsRule? = nil, article: RightsRule? = nil) {
    let said = [site, source ?? RightsRule(), article ?? RightsRule()]
    let isOwn = Self.all(said.compactMap(\.isOwn), else: false)
    let isKnown = source != nil || isOwn
    show = said.compactMap(\.show).min() ?? .full
    feed = min(show, said.compactMap(\.feed).min() ?? (isOwn ? .full : .excerpt))
    isIndexed = isKnown && Self.all(said.compactMap(\.isIndexed), else: isOwn)
    isSearchable = Self.all(said.compactMap(\.isSearchable), else: true)
    pictures = show == .full ? said.compactMap(\.pictures).min() ?? .none : .none
    hasMarkdown = show == .full && Self.all(said.compactMap(\.hasMarkdown), else: true)
    licence = said.compactMap(\.licence).last
    licenceAddress = said.compactMap(\.licenceAddress).last
    holder = said.compactMap(\.holder).last
  }

  private static func all(_ said: [Bool], else missing: Bool) -> Bool {
    said.isEmpty ? missing : said.allSatisfy(\.self)
  }
}

extension Settings {
  /// The rights in an article.
  package func rights(of header: ArticleHeader) -> Rights {
    Rights(site: rights, source: header.source.map(rule), article: header.rights)
  }

  /// What is said of a source. A source may have several entries, one for each of its hosts or
  /// folders: what any of them says holds.
  package func rule(of source: Source) -> RightsRule {
    let name = source.name.lowercased()
    let said = sources.filter { $0.name.lowercased() == name }.map(\.rights)
    return said.dropFirst().reduce(said.first ?? RightsRule()) { $0.narrowed(by: $1) }
  }
}
