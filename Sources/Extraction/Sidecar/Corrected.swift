import Model
import YAML

extension Extracted {
  /// With what the seed's sidecar says in place of what was found. In a file of many articles only
  /// what can be said of all of them is used.
  func corrected(by seed: Seed, _ settings: Settings) -> Extracted {
    guard let sidecar = seed.sidecar else { return self }
    var correction = Correction(sidecar)
    if holdsMany { correction.limitToAll(sidecar) }
    if correction.isHidden { return hidden(sidecar, correction) }
    // What the reader missed and the editor gives need not be reported.
    let open = diagnostics.filter { correction.date == nil || !$0.speaksOfDate }
    return Extracted(
      articles: articles.map {
        $0.corrected(by: correction, settings, isItsOwn: !holdsMany)
      },
      diagnostics: open + correction.diagnostics + unknownSection(correction, sidecar, settings),
      holdsMany: holdsMany)
  }

  private func hidden(_ sidecar: Sidecar, _ correction: Correction) -> Extracted {
    let note = Diagnostic(
      .note, file: sidecar.file, "it hides the article, so it is not in the site")
    return Extracted(diagnostics: correction.diagnostics + [note], holdsMany: holdsMany)
  }
}

/// What there is to say of a section that the digest does not have, so that the article goes where its words lead.
private func unknownSection(
  _ correction: Correction, _ sidecar: Sidecar, _ settings: Settings
) -> [Diagnostic] {
  guard let name = correction.section, let entry = correction.keyOfSection,
    !settings.sections.isEmpty, settings.sections.index(named: name) == nil,
    // One that the settings leave out is no mistake.
    BuiltInSection(named: name) == nil
  else { return [] }
  let names = settings.sections.map { $0.name ?? $0.id }
  let near = nearest(to: name.lowercased(), in: names.map { $0.lowercased() })
  return [
    Diagnostic(
      .warning, file: sidecar.file, line: entry.value.line, column: entry.value.column,
      "'\(name)' is none of the digest's sections, so it puts the article into none",
      advice: near.map { "Did you mean '\($0)'?" } ?? "They are \(names.joined(separator: ", ")).")
  ]
}

extension Correction {
  /// Takes out what can't be true of many articles.
  fileprivate mutating func limitToAll(_ sidecar: Sidecar) {
    guard let entry = keyOfOne else { return }
    diagnostics.append(
      Diagnostic(
        .warning, file: sidecar.file, line: entry.line, column: entry.column,
        "'\(entry.key)' can't be the same for the many articles of this file, so it corrects nothing",
        advice: "Run 'digestgen import' to have a file of each article."))
    (title, date, modified, original, summary, copyOf) = (nil, nil, nil, nil, nil, nil)
  }
}

extension Article {
  /// `isItsOwn` tells whether the file holds no other article.
  fileprivate func corrected(
    by correction: Correction, _ settings: Settings, isItsOwn: Bool
  ) -> Article {
    let (markdown, lines) = withoutOpeningLines(
      content.markdown, [correction.title, correction.source].compactMap(\.self))
    let content =
      lines.isEmpty ? content : ArticleContent(markdown: markdown, pictures: content.pictures)
    return Article(
      header: header.corrected(
        by: correction, content, without: lines, settings,
        isCorrected: isItsOwn && correction.isShown),
      content: content)
  }
}

extension ArticleHeader {
  /// The id stays, whatever changes: the article's address hangs on it.
  fileprivate func corrected(
    by correction: Correction, _ content: ArticleContent, without lines: [String],
    _ settings: Settings, isCorrected: Bool
  ) -> ArticleHeader {
    let published = correction.date ?? published
    let modified = correction.modified ?? modified
    let isLater = published.flatMap { first in modified.map { $0 > first } } ?? false
    let original = correction.original ?? original
    return ArticleHeader(
      id: id, seed: seed, headline: correction.title.map { Headline($0) } ?? headline,
      published: published, modified: isLater ? modified : nil,
      dateIsFromFileName: dateIsFromFileName && correction.date == nil,
      source: Extraction.source(
        named: correction.source ?? source?.name, original: original, seed: seed,
        settings.sources, isStated: correction.source != nil),
      authors: correction.authors ?? authors, original: original,
      language: correction.language ?? language, listedTopics: correction.topics ?? listedTopics,
      section: correction.section ?? section,
      summary: correction.summary ?? cut(summary(under: correction.title, content), after: lines),
      // A sidecar may close what is open, and opens nothing that is closed.
      rights: correction.rights.map { $0.narrowed(by: rights ?? RightsRule()) } ?? rights,
      placement: Placement(
        story: correction.story ?? placement?.story,
        copyOf: correction.copyOf ?? placement?.copyOf), isCorrected: isCorrected)
  }

  /// A summary without the lines at its start that were taken out of the text.
  private func cut(_ summary: String, after lines: [String]) -> String {
    lines.reduce(Array(summary.utf8)[...]) { rest, line in
      rest.begins(with: Array(line.utf8)) ? rest.dropFirst(line.utf8.count).trimmed : rest
    }.string
  }

  /// The first sentence belongs to the summary again where it need no longer be the headline.
  private func summary(under title: String?, _ content: ArticleContent) -> String {
    guard let title, headline.isDerived else { return summary }
    let paragraphs = readMarkdownBody(content.markdown[...], below: "").paragraphs
    return Extraction.summary(of: paragraphs.map { $0[...] }, headline: title)
  }
}

extension Diagnostic {
  fileprivate var speaksOfDate: Bool {
    message.hasPrefix("no date found") || message.hasSuffix("is not a date that can be told")
  }
}
