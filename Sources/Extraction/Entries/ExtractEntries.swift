import Model

/// The articles of a file of entries and what is wrong with them.
struct GatheredEntries {
  /// In the order of the file.
  var articles: [Article] = []
  /// By article the index of its entry.
  private(set) var places: [Int] = []
  fileprivate(set) var diagnostics: [Diagnostic] = []
}

/// Makes an article of each entry. Those that are drafts make none; of an entry that stands twice, the one that was
/// changed last counts.
func gather(_ entries: [Entry], _ seed: Seed, _ settings: Settings) -> GatheredEntries {
  var gathered = GatheredEntries()
  for (place, entry) in entries.enumerated() {
    if let diagnostic = hindrance(of: entry, seed) {
      gathered.diagnostics.append(diagnostic)
    } else {
      gathered.append(article(of: entry, seed, settings), place)
    }
  }
  gathered.separate(entries)
  gathered.leaveOutRepeated(entries, seed)
  gathered.diagnostics += [unread(entries, seed), excerpts(entries, seed)].compactMap(\.self)
  return gathered
}

extension GatheredEntries {
  fileprivate mutating func append(_ article: Article, _ place: Int) {
    articles.append(article)
    places.append(place)
  }

  /// Of articles with one id the one that was changed last stays.
  fileprivate mutating func leaveOutRepeated(_ entries: [Entry], _ seed: Seed) {
    var holders: [String: Int] = [:]
    var older: Set<Int> = []
    for (index, article) in articles.enumerated() {
      let entry = entries[places[index]]
      guard let holder = holders.updateValue(index, forKey: article.header.id) else {
        diagnostics += remarks(on: entry, article, seed)
        continue
      }
      let isSame = articles[holder].content == article.content
      let isNewer = !isSame && article.header.isChanged(after: articles[holder].header)
      let (left, kept) = isNewer ? (holder, index) : (index, holder)
      holders[article.header.id] = kept
      older.insert(places[left])
      diagnostics +=
        isSame
        ? [repetition(entry, seed)]
        : remarks(on: entry, article, seed) + [
          repetition(
            article.header.headline, entries[places[left]].line, entries[places[kept]].line, seed)
        ]
    }
    remove(older)
  }

  /// Takes out the articles of entries.
  fileprivate mutating func remove(_ entries: Set<Int>) {
    guard !entries.isEmpty else { return }
    let kept = places.indices.filter { !entries.contains(places[$0]) }
    (articles, places) = (kept.map { articles[$0] }, kept.map { places[$0] })
  }
}

/// Why no article is made of an entry; nil if one is.
private func hindrance(of entry: Entry, _ seed: Seed) -> Diagnostic? {
  if entry.isDraft {
    return Diagnostic(
      .note, file: seed.file, line: entry.line,
      "this entry is a draft, so no article was made of it",
      advice: "Take 'draft', 'hide' or 'published: false' out of it to publish it.")
  }
  return entry.title != nil || entry.body.count > 0 ? nil : nothing(in: entry, seed)
}

private func remarks(on entry: Entry, _ article: Article, _ seed: Seed) -> [Diagnostic] {
  remarksOnDate(entry, article, seed)
    + (entry.rights?.diagnostics(of: seed.file, firstLine: entry.line, hasColumns: false) ?? [])
}

private func remarksOnDate(_ entry: Entry, _ article: Article, _ seed: Seed) -> [Diagnostic] {
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

/// That an article stands in `line` and in `other`, which counts.
private func repetition(
  _ headline: Headline, _ line: Int, _ other: Int, _ seed: Seed
) -> Diagnostic {
  Diagnostic(
    .note, file: seed.file, line: line,
    "'\(headline.text)' "
      + (line == other ? "is in this file more than once" : "is also in line \(other) of this file")
      + ", so it was left out here")
}

/// That the text may stand in a field that is not read; the one that most entries have.
private func unread(_ entries: [Entry], _ seed: Seed) -> Diagnostic? {
  let counts = Dictionary(entries.compactMap(\.unreadField).map { ($0, 1) }, uniquingKeysWith: +)
  guard let (name, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
    return nil
  }
  return Diagnostic(
    .warning, file: seed.file, line: entries.first { $0.unreadField == name }?.line,
    "the field '\(name)' is not read, and \(grouped(count)) of \(grouped(entries.count)) entries have no "
      + "other text",
    advice: "If it is the article's text, call it 'text': see docs/formats.md.")
}

private func excerpts(_ entries: [Entry], _ seed: Seed) -> Diagnostic? {
  let count = entries.count {
    $0.isExcerpt || $0.isCut || ($0.body.count == 0 && $0.title != nil)
  }
  guard count > 0 else { return nil }
  return Diagnostic(
    .note, file: seed.file,
    "no more than an excerpt of the article stands in \(grouped(count)) of \(grouped(entries.count)) entries",
    advice: "Save the articles themselves where you want the whole text.")
}
