import Model

/// What the text of an entry holds once it is read.
struct EntryText {
  var markdown: [UInt8] = []
  var pictures: [Picture] = []
  /// The first paragraphs in plain words.
  var paragraphs: [Text] = []
  /// What the text itself says; what the entry's record says comes first.
  var headline: Text?
  var dates = DateLine()
  var authors: [String] = []
  var original: String?
  var topics: [String] = []
}

/// Reads the text of an entry; plain text loses its page furniture as every scrape does.
func readText(of entry: Entry) -> EntryText {
  switch entry.body {
  case .none: EntryText()
  case .plain(let text): readScrape(text, title: entry.title)
  case .html(let html, let base): readMarkup(html, base: base)
  case .markdown(let text): readMarkdown(text, below: entry.isTitleDerived ? "" : entry.title)
  }
}

private func readMarkdown(_ text: [UInt8], below headline: String?) -> EntryText {
  let reading = readMarkdownBody(text[...], below: headline)
  return EntryText(
    markdown: reading.markdown, pictures: reading.pictures,
    paragraphs: reading.paragraphs.map { $0[...] },
    headline: reading.headline.map { Array($0.utf8)[...] })
}

private func readMarkup(_ html: [UInt8], base: String?) -> EntryText {
  let fragment = readHTMLFragment(html, base: base)
  return EntryText(
    markdown: fragment.markdown, pictures: fragment.pictures,
    paragraphs: fragment.paragraphs.map { $0[...] })
}

private func readScrape(_ text: [UInt8], title: String?) -> EntryText {
  var reading = readPlainText(cleaned(text))
  // A line that was taken for the headline, while the record has another, must not be lost.
  if let title, let found = reading.headline,
    found.folded != Array(oneLine(title).utf8)[...].folded
  {
    reading.blocks.insert(.paragraph(found), at: 0)
  }
  return EntryText(
    markdown: writeMarkdown(reading.blocks), pictures: reading.pictures,
    paragraphs: reading.blocks.paragraphs, headline: reading.headline, dates: reading.dates,
    authors: reading.authors, original: reading.original, topics: reading.listedTopics)
}
