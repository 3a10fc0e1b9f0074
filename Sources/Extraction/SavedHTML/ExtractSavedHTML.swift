import Model

/// The article of a saved web page.
func extractSavedHTML(_ html: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let tree = parseHTML(html)
  let meta = PageMeta(tree)
  let titles = [meta.title, meta["og:title"], meta["twitter:title"]].compactMap { $0 }
  let weighed = weighPage(cutIntoBlocks(tree), titles: titles.filter { !$0.isEmpty })
  let record = readPageRecord(weighed, meta)
  let reading = readPageBody(weighed, record, meta)
  guard !reading.markdown.isEmpty else { return noArticle(seed) }
  let headline = headline(given: record.headline, reading.paragraphs, seed)
  let date = date(record.published ?? record.modified, seed)
  let header = ArticleHeader(
    id: record.original ?? seed.path, seed: seed.path, headline: headline,
    published: date.published,
    modified: later(record.modified, than: date.published), dateIsFromFileName: date.isFromName,
    source: source(
      named: record.sourceName, original: record.original, seed: seed.path, settings.sources),
    authors: record.authors, original: record.original,
    language: language(given: record.language, reading.paragraphs, settings),
    listedTopics: record.listedTopics,
    summary: record.summary
      ?? summary(of: reading.paragraphs, headline: headline.text, isDerived: headline.isDerived))
  let content = ArticleContent(markdown: reading.markdown, pictures: reading.pictures)
  return Extracted(
    articles: [Article(header: header, content: content)],
    diagnostics: date.published == nil ? [undated(seed)] : [])
}

private func noArticle(_ seed: Seed) -> Extracted {
  Extracted(diagnostics: [
    Diagnostic(
      .warning, file: seed.file,
      "no article was found on this page, so none was made of it",
      advice: "Save the page again when its text is shown, or save the text alone.")
  ])
}

/// What was read of a page's text.
struct PageReading {
  var markdown: [UInt8] = []
  var paragraphs: [Text] = []
  var pictures: [Picture] = []
}

private func readPageBody(
  _ weighed: WeighedPage, _ record: PageRecord, _ meta: PageMeta
) -> PageReading {
  guard let container = findContainer(weighed) else { return PageReading() }
  let verdicts = judgeBlocks(weighed, container: container)
  let kept = verdicts.indices.filter { verdicts[$0] == .kept }
  var reading = PageReading()
  reading.paragraphs = kept.filter {
    !weighed.blocks[$0].isHeading && !weighed.blocks[$0].line.text.isEmpty
  }
  .map { weighed.blocks[$0].line.text }
  let markdown = writeMarkdown(kept.map { weighed.page.blocks[$0] }, of: weighed.page) {
    resolveAddress($0, base: record.original)
  }
  reading.markdown =
    isCostly(markdown) ? writeMarkdown(reading.paragraphs.map(Block.paragraph)) : markdown
  reading.pictures = pagePictures(weighed, verdicts, container: container, record: record)
  return reading
}
