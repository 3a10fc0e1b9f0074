package import Model

/// Tells how a seed is read: what is found of its record and where, and why each line is kept or
/// dropped. Nil for a seed of which nothing can be read.
package func explain(_ seed: Seed, settings: Settings) -> Explanation? {
  let (seed, _) = opened(seed)
  guard let text = decodeText(seed.bytes, isCut: seed.isCut) else { return nil }
  let format = SeedFormat(text.bytes, path: seed.path)
  let found = extract(
    Seed(path: seed.path, file: seed.file, bytes: seed.bytes, isCut: seed.isCut),
    settings: settings)
  let explanation =
    switch format {
    case .html: explainSavedPage(readSavedPage(text.bytes), format)
    case .plainText: explainPlainText(text.bytes, seed, settings, format)
    case .markdown, .feed, .json, .jsonLines:
      explainEntries(found.articles.count > 1 ? found.corrected(by: seed, settings) : found, format)
    }
  return explanation.corrected(by: seed, found, settings)
}

extension Explanation {
  /// With what the seed's sidecar says in place of what was `found` without it.
  fileprivate func corrected(by seed: Seed, _ found: Extracted, _ settings: Settings) -> Explanation
  {
    guard let sidecar = seed.sidecar, found.articles.count == 1 else { return self }
    guard let article = found.corrected(by: seed, settings).articles.first else {
      return Explanation(
        format: format, facts: facts + [Fact("hidden", "yes", origin: sidecar.file)],
        passages: passages)
    }
    let before = recordFacts(of: found.articles[0].header)
    let after = recordFacts(of: article.header)
    let corrections = after.filter { fact in
      !before.contains { $0.name == fact.name && $0.value == fact.value }
    }
    let gone = before.filter { fact in !after.contains { $0.name == fact.name } }
    let names = Set((corrections + gone).map(\.name))
    return Explanation(
      format: format,
      facts: facts.filter { !names.contains($0.name) }
        + corrections.map { Fact($0.name, $0.value, origin: sidecar.file) },
      passages: passages)
  }
}

private func explainSavedPage(_ page: SavedPage, _ format: SeedFormat) -> Explanation {
  let passages = zip(page.weighed.blocks, page.verdicts).compactMap { block, verdict in
    block.line.text.isEmpty
      ? nil
      : Explanation.Passage(
        line: nil, isKept: verdict == .kept, reason: verdict.reason, text: block.line.text.string)
  }
  return Explanation(format: format.name, facts: page.record.facts, passages: passages)
}

private func explainPlainText(
  _ text: [UInt8], _ seed: Seed, _ settings: Settings, _ format: SeedFormat
) -> Explanation {
  let marked = readLines(of: text).marked
  let judged = reasonsAgainst(marked.lines)
  let passages = marked.lines.indices.map { index in
    let (line, role) = (marked.lines[index], marked.roles[index])
    let reason =
      role == .taken(byItsWordsAndPlace) && !judged[index].isEmpty
      ? "looks like furniture by " + judged[index] : role?.name ?? "text"
    return Explanation.Passage(
      line: line.number, isKept: role?.isKept ?? true, reason: reason, text: line.text.string)
  }
  let facts = extractPlainText(text, seed, settings).articles.flatMap { recordFacts(of: $0.header) }
  return Explanation(format: format.name, facts: facts, passages: passages)
}

/// Files whose entries say themselves what they are: nothing is left out that has to be explained.
private func explainEntries(_ extracted: Extracted, _ format: SeedFormat) -> Explanation {
  Explanation(
    format: format.name, facts: extracted.articles.flatMap { recordFacts(of: $0.header) },
    passages: [])
}

/// An article's record as it is published.
private func recordFacts(of header: ArticleHeader) -> [Explanation.Fact] {
  let date = header.dateIsFromFileName ? "the file's name" : "the text"
  let facts: [(String, String?, String)] = [
    ("headline", header.headline.text, header.headline.isDerived ? "made from the text" : "given"),
    ("date", header.published?.iso, date), ("modified", header.modified?.iso, "the text"),
    ("authors", header.authors.joined(separator: ", "), "by-line"),
    ("source", header.source?.name, "given, or the settings"), ("url", header.original, "given"),
    ("language", header.language, "given, or the words"),
    ("topics", header.listedTopics.joined(separator: ", "), "given"),
    ("section", header.section, "given"),
    ("story", header.placement?.story.map { $0.name ?? "none" }, "given"),
    ("copy of", header.placement?.copyOf.map { $0.name ?? "none" }, "given"),
    ("summary", header.summary, "given, or of the first sentences"),
  ]
  return facts.compactMap { name, value, origin in
    value.flatMap { $0.isEmpty ? nil : Explanation.Fact(name, $0, origin: origin) }
  }
}

extension LineRole {
  fileprivate var isKept: Bool {
    if case .taken = self { false } else { self != .headline }
  }

  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .bullet: "item of a list"
    case .heading: "heading"
    case .rule: "rule"
    case .quote: "quote"
    case .headline: "headline"
    case .taken(let rule): rule
    }
  }
}
