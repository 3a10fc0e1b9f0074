import Model

/// The article of a scraped text.
func extractPlainText(_ text: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let reading = readPlainText(text)
  let paragraphs = reading.blocks.paragraphs
  guard !reading.blocks.isEmpty || reading.headline != nil else {
    return nothingBut(furniture: seed)
  }
  let hindrance = hindrance(of: reading, paragraphs, text: text.prefix(20_000))
  if let hindrance, hindrance.isEmpty {
    return Extracted(diagnostics: [hindrance.diagnostic(seed)])
  }
  let headline = headline(given: reading.headline?.string, paragraphs, seed)
  let date = date(reading.dates.published ?? reading.dates.modified, seed)
  let header = ArticleHeader(
    id: reading.original ?? seed.path, seed: seed.path, headline: headline,
    published: date.published, modified: later(reading.dates.modified, than: date.published),
    dateIsFromFileName: date.isFromName,
    source: source(
      named: reading.sourceName, original: reading.original, seed: seed.path, settings.sources)
      ?? reading.agency.flatMap {
        source(named: $0, original: nil, seed: seed.path, settings.sources)
      },
    authors: reading.authors, original: reading.original,
    language: language(given: nil, paragraphs, settings),
    listedTopics: reading.listedTopics.filter { !$0.isEmpty },
    summary: summary(of: paragraphs, headline: headline.text))
  let content = ArticleContent(
    markdown: writeMarkdown(reading.blocks), pictures: reading.pictures)
  return Extracted(
    articles: [Article(header: header, content: content)],
    diagnostics: (hindrance.map { [$0.diagnostic(seed)] } ?? [])
      + (date.published == nil ? [undated(seed, isText: true)] : []))
}

/// What the text is if it is no article, or not a whole one. Most pages ask about cookies: in the way of an
/// article that question stands only in a short text, or where the article would.
private func hindrance(
  of reading: PlainTextReading, _ paragraphs: [Text], text: Text
) -> NoArticle? {
  if reading.headline == nil, reading.blocks.count == paragraphs.count, isChannelNotes(paragraphs) {
    return .channelNotes
  }
  var words = 0
  // More need not be counted.
  for paragraph in paragraphs where words < 150 { words += paragraph.wordCount }
  guard words < 150 else { return nil }
  let title = reading.headline ?? []
  let found = recognizeNoArticle(title: title, text: text, wordCount: words)
  // A text of this length speaks for itself.
  guard found == .cookieWall, words >= 60 || words >= 20 && reading.isMostlyDropped else {
    return found
  }
  let kept = Array(paragraphs.joined(separator: [0x20]))
  let inArticle = recognizeNoArticle(title: title, text: kept[...], wordCount: words)
  return inArticle == .cookieWall
    ? found
    : recognizeNoArticle(
      title: title, text: text, wordCount: words,
      among: NoArticle.allCases.filter { $0 != .cookieWall })
}

private func nothingBut(furniture seed: Seed) -> Extracted {
  Extracted(diagnostics: [
    Diagnostic(
      .warning, file: seed.file,
      "nothing was found in this file but page furniture, so no article was made of it",
      advice: "Save the article again, with its text.")
  ])
}

extension [Block] {
  /// The paragraphs of running text.
  var paragraphs: [Text] {
    compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }
  }
}
