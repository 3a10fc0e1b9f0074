import Model

/// The article of a saved web page.
func extractSavedHTML(_ html: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let page = readSavedPage(html)
  let (record, paragraphs, markdown) = (page.record, page.paragraphs, page.markdown)
  let hindrance = page.hindrance
  if let hindrance, hindrance.isEmpty {
    return Extracted(diagnostics: [hindrance.diagnostic(seed)])
  }
  guard !markdown.isEmpty else { return noArticle(seed) }
  let headline = headline(given: record.headline?.value, paragraphs, seed)
  let date = date((record.published ?? record.modified)?.value, seed)
  let original = record.original?.value
  let header = ArticleHeader(
    id: original ?? seed.path, seed: seed.path, headline: headline, published: date.published,
    modified: later(record.modified?.value, than: date.published),
    dateIsFromFileName: date.isFromName,
    source: source(
      named: record.sourceName?.value, original: original, seed: seed.path, settings.sources),
    authors: record.authors?.value ?? [], original: original,
    language: pageLanguage(record.language?.value, paragraphs, settings),
    listedTopics: topics(record.listedTopics, headline.text, paragraphs),
    section: record.section?.value,
    summary: summary(given: record.summary?.value, of: paragraphs, headline: headline.text))
  return Extracted(
    articles: [
      Article(
        header: header, content: ArticleContent(markdown: markdown, pictures: page.pictures))
    ],
    diagnostics: (hindrance.map { [$0.diagnostic(seed)] } ?? [])
      + (date.published == nil ? [undated(seed, isText: false)] : []))
}

/// The language that the page names, unless its text is plainly in another: many pages name that of the
/// program that made them.
private func pageLanguage(
  _ given: String?, _ paragraphs: [Text], _ settings: Settings
) -> String? {
  guard let given, let found = detectLanguage(of: paragraphs) else {
    return language(given: given, paragraphs, settings)
  }
  return given.split(separator: "-").first.map { $0.lowercased() } == found ? given : found
}

/// The topics that the page lists. Of keywords, which are written for search engines and often the same on
/// all pages of a site, only those that the article speaks of.
private func topics(
  _ listed: Finding<[String]>?, _ headline: String, _ paragraphs: [Text]
) -> [String] {
  guard let listed else { return [] }
  if [tagOrigin, tagLinkOrigin].contains(listed.origin) { return listed.value }
  let text = wordsOnly(
    Array(([Array(headline.utf8)[...]] + paragraphs).joined(separator: [0x20]))[...])
  return listed.value.filter { topic in
    let words = wordsOnly(Array(topic.utf8)[...])
    return !words.isEmpty && text[...].position(of: words) != nil
  }
}

private func noArticle(_ seed: Seed) -> Extracted {
  Extracted(diagnostics: [
    Diagnostic(
      .warning, file: seed.file,
      "no article was found on this page, so none was made of it",
      advice: "Save the page again when its text is shown, or save the text alone.")
  ])
}
