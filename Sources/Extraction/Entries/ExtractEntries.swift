import Model

/// The articles of a file of entries, in its order, and what is wrong with them.
func extractEntries(_ entries: [Entry], _ seed: Seed, _ settings: Settings) -> Extracted {
  var articles: [Article] = []
  var diagnostics: [Diagnostic] = []
  var holders: [String: ArticleContent] = [:]
  for entry in entries {
    guard entry.title != nil || entry.body.count > 0 else {
      diagnostics.append(nothing(in: entry, seed))
      continue
    }
    let found = article(of: entry, seed, settings).distinct(from: holders, entry)
    if holders[found.header.id] == found.content {
      diagnostics.append(repetition(entry, seed))
      continue
    }
    holders[found.header.id] = found.content
    diagnostics += remarks(on: entry, found, seed)
    articles.append(found)
  }
  if let note = excerpts(entries, seed) { diagnostics.append(note) }
  return Extracted(articles: articles, diagnostics: diagnostics, holdsMany: true)
}

extension Article {
  /// The article under the id that its entry is given if another entry has its address: a feed
  /// whose entries all lead to one page.
  fileprivate func distinct(from holders: [String: ArticleContent], _ entry: Entry) -> Article {
    guard let holder = holders[header.id], holder != content, let id = entry.givenID,
      holders[id] == nil
    else { return self }
    return Article(header: header.with(id: id), content: content)
  }
}

private func remarks(on entry: Entry, _ article: Article, _ seed: Seed) -> [Diagnostic] {
  if let date = entry.unreadableDate, entry.published == nil {
    return [
      Diagnostic(
        .warning, file: seed.file, line: entry.line, "'\(date)' is not a date that can be told",
        advice: "Write it as 2019-01-24.")
    ]
  }
  guard article.header.published == nil else { return [] }
  return [
    Diagnostic(
      .warning, file: seed.file, line: entry.line, "no date found; filed under \"undated\"",
      advice: "Give the entry a date.")
  ]
}

private func nothing(in entry: Entry, _ seed: Seed) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file, line: entry.line,
    "this entry has neither a title nor a text, so no article was made of it",
    advice: "See in docs/formats.md what fields may be called.")
}

private func repetition(_ entry: Entry, _ seed: Seed) -> Diagnostic {
  Diagnostic(
    .note, file: seed.file, line: entry.line,
    "this entry is the same as one above it, so it was left out")
}

private func excerpts(_ entries: [Entry], _ seed: Seed) -> Diagnostic? {
  let count = entries.count { $0.isExcerpt || ($0.body.count == 0 && $0.title != nil) }
  guard count > 0 else { return nil }
  return Diagnostic(
    .note, file: seed.file,
    "no more than an excerpt of the article stands in \(count) of \(entries.count) entries",
    advice: "Save the articles themselves where you want the whole text.")
}
