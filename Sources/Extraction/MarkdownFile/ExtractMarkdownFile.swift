import Model
import YAML

/// The article of a Markdown file; none if it is a draft.
func extractMarkdownFile(_ text: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let (matter, body) = splitFrontMatter(text, seed)
  if matter.isDraft {
    return Extracted(diagnostics: matter.diagnostics + [draft(seed)])
  }
  let (title, isDerived) = (matter.text("title", "headline"), matter.flag("title_derived"))
  // A headline that was made of the text stands there still.
  let reading = readMarkdownBody(body, below: isDerived ? "" : title)
  let paragraphs = reading.paragraphs.map { $0[...] }
  let headline = headline(given: title ?? reading.headline, paragraphs, seed)
    .marked(isDerived: isDerived)
  let dates = dates(matter, seed)
  // Web clippers give the page's address as its source.
  let origin = matter.text("source").flatMap(normalizedAddress)
  let original =
    matter.text("url", "link", "original", "canonical", "source_url").flatMap(statedAddress)
    ?? origin
  let rights = matter.values["rights"].map(readRights)
  let header = ArticleHeader(
    id: matter.text("id", "guid") ?? original ?? seed.path, seed: seed.path, headline: headline,
    published: dates.published, modified: dates.modified, dateIsFromFileName: dates.isFromName,
    source: source(
      named: origin == nil
        ? matter.text("source", "publisher", "outlet", "site")
        : matter.text("publisher", "outlet", "site"), original: original,
      seed: seed.path, settings.sources, isStated: true),
    authors: matter.texts("authors", "author", "byline", isCommaList: true).map(plainName),
    original: original,
    language: language(
      given: matter.text("language", "lang").flatMap(languageTag), paragraphs, settings),
    listedTopics: matter.texts("topics", "tags", "keywords", "categories", isCommaList: true)
      .filter { !isTagOfClipper($0) },
    section: matter.text("section"),
    summary: matter.text("summary", "dek").flatMap { stated($0, headline.text) }
      ?? summary(
        given: matter.text("description", "excerpt"), of: paragraphs, headline: headline.text),
    rights: rights?.rule,
    placement: Placement(story: matter.name("story", seed), copyOf: matter.name("copy_of", seed)))
  let content = ArticleContent(
    markdown: reading.markdown, pictures: pictures(matter) + reading.pictures)
  return Extracted(
    articles: [Article(header: header, content: content)],
    diagnostics: matter.diagnostics + dates.diagnostics
      + (rights?.diagnostics(of: seed.file, firstLine: matter.firstLine) ?? [])
      + (reading.isPlain ? [costly(seed)] : []))
}

/// Whether it is the tag that Obsidian's clipper gives everything it keeps.
private func isTagOfClipper(_ topic: String) -> Bool { topic.lowercased() == "clippings" }

/// A name without the brackets of a wiki's link and without "By": `[[Ilse Marant]]`, `By Ilse Marant`.
private func plainName(_ name: String) -> String {
  var name = Array(name.utf8)[...]
  if name.begins(with: ascii("[[")), name.suffix(2).elementsEqual(ascii("]]")) {
    name = name.dropFirst(2).dropLast(2)
  }
  if name.begins(withAnyCaseOf: ascii("by ")) { name = name.dropFirst(3) }
  return name.trimmed.string
}

/// The summary that whoever keeps the file wrote for it, but for one that only repeats the headline.
private func stated(_ summary: String, _ headline: String) -> String? {
  repeatsHeadline(Array(summary.utf8)[...], Array(headline.utf8)[...]) ? nil : summary
}

private func draft(_ seed: Seed) -> Diagnostic {
  Diagnostic(
    .note, file: seed.file, "this is a draft, so no article was made of it",
    advice: "Take 'draft', 'hide' or 'published: false' out of its front matter to publish it.")
}

private func costly(_ seed: Seed) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file,
    "its Markdown is nested so deeply that it would take too long to render; it is shown as plain text",
    advice: nil)
}

/// The dates that the front matter gives, or the file's name.
private func dates(
  _ matter: FrontMatter, _ seed: Seed
) -> (
  published: PublicationDate?, modified: PublicationDate?, isFromName: Bool,
  diagnostics: [Diagnostic]
) {
  let text = matter.text("date", "published", "pubdate", "date_published", "created")
  let given = text.flatMap(statedDate)
  let date = date(given, seed)
  let modified = matter.text("modified", "updated", "lastmod", "date_modified").flatMap(statedDate)
  var diagnostics: [Diagnostic] = []
  if let text, given == nil {
    diagnostics.append(
      Diagnostic(
        .warning, file: seed.file, "'\(text)' is not a date that can be told",
        advice: "Write it as 2019-01-24."))
  } else if date.published == nil {
    diagnostics.append(
      Diagnostic(
        .warning, file: seed.file, line: 1, "no date found; filed under \"undated\"",
        advice: "Add 'date: 2019-01-24' to its front matter."))
  }
  return (date.published, later(modified, than: date.published), date.isFromName, diagnostics)
}

/// The picture notes of the front matter, as the Markdown beside each page holds them.
private func pictures(_ matter: FrontMatter) -> [Picture] {
  (matter.values["pictures"]?.items ?? []).compactMap { item in
    let picture = Picture(
      caption: item["caption"]?.string, credit: item["credit"]?.string,
      address: item["address"]?.string, file: item["file"]?.string.flatMap(pictureFile))
    return picture == Picture() ? nil : picture
  }
}

extension Headline {
  /// The same, known to be derived if `isDerived` says so.
  func marked(isDerived: Bool) -> Headline {
    Headline(text, isDerived: self.isDerived || isDerived)
  }
}
