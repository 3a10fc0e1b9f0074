import Model

/// The article of an entry. What the entry's record says wins over what its text says.
func article(of given: Entry, _ seed: Seed, _ settings: Settings) -> Article {
  let text = readText(of: given)
  let entry = given.completed(by: text)
  let headline = headline(given: entry.title, text.paragraphs, seed)
    .marked(isDerived: entry.isTitleDerived)
  let date = date(entry.published, seed)
  let header = ArticleHeader(
    id: entry.articleID(headline: headline.text), seed: seed.path, headline: headline,
    published: date.published, modified: entry.later, dateIsFromFileName: date.isFromName,
    source: source(
      named: entry.sourceName, original: entry.original, seed: seed.path, settings.sources),
    authors: entry.authors, original: entry.original,
    language: language(given: entry.language, text.paragraphs, settings),
    listedTopics: entry.topics, section: entry.section,
    summary: summary(given: entry.ownSummary, of: text.paragraphs, headline: headline.text),
    rights: entry.rights?.rule,
    placement: Placement(
      story: givenName(entry.story, file: seed.file, line: entry.line),
      copyOf: givenName(entry.copyOf, file: seed.file, line: entry.line)))
  let content = ArticleContent(
    markdown: text.markdown, pictures: entry.pictures.without(text.pictures) + text.pictures)
  return Article(header: header, content: content)
}

extension Entry {
  /// With what only the text says.
  fileprivate func completed(by text: EntryText) -> Entry {
    var entry = self
    entry.title = title ?? text.headline?.string
    entry.published = published ?? text.dates.published ?? text.dates.modified
    entry.modified = modified ?? text.dates.modified
    entry.original = original ?? text.original
    if authors.isEmpty { entry.authors = text.authors }
    if topics.isEmpty { entry.topics = text.topics.filter { !$0.isEmpty } }
    return entry
  }

  fileprivate var later: PublicationDate? {
    guard let published, let modified, modified > published else { return nil }
    return modified
  }

  /// The summary that is given, unless it is the text's cut-off beginning or as long as a text.
  var ownSummary: String? {
    guard let text = summary.map(oneLine), !text.isEmpty, text.utf8.count <= 600,
      !["…", "...", "[…]", "[...]"].contains(where: { text.hasSuffix($0) })
    else { return nil }
    return text
  }
}

extension [Picture] {
  /// Those whose address none of `others` has.
  fileprivate func without(_ others: [Picture]) -> [Picture] {
    filter { picture in
      picture.address == nil || !others.contains { $0.address == picture.address }
    }
  }
}
