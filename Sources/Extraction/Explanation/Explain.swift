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
    case .html: explainSavedPage(readSavedPage(text.bytes), found, format)
    case .plainText: explainPlainText(text.bytes, seed, settings, format)
    case .markdown:
      Explanation(
        format: format.name,
        records: found.articles.map { .init(recordFacts(of: $0.header, placesInMarkdown)) })
    case .feed: explainEntries(entries(ofFeed: text.bytes), found, seed, settings, format)
    case .json, .jsonLines:
      explainEntries(entries(ofJSON: text.bytes), found, seed, settings, format)
    }
  return explanation.naming(found.articles, settings.sources)
    .corrected(by: seed, found, settings)
}

extension Explanation {
  /// With the sources that the articles are given, and where these are known from.
  fileprivate func naming(_ articles: [Article], _ rules: [SourceRule]) -> Explanation {
    guard records.count == articles.count else { return self }
    return with(
      records: zip(records, articles).map { record, article in
        let known = record.facts.first { $0.name == "source" }
        guard let name = article.header.source?.name,
          let origin = SourceOrigin(article.header, rules).place ?? known?.origin
        else { return record }
        let fact = Fact("source", name, origin: origin)
        let facts = record.facts.map { $0.name == "source" ? fact : $0 }
        return Record(line: record.line, known == nil ? facts + [fact] : facts)
      })
  }

  /// With what the seed's sidecar says in place of what was `found` without it.
  fileprivate func corrected(by seed: Seed, _ found: Extracted, _ settings: Settings) -> Explanation
  {
    guard let sidecar = seed.sidecar, !records.isEmpty, records.count == found.articles.count else {
      return self
    }
    let articles = found.corrected(by: seed, settings).articles
    guard articles.count == records.count else {
      let hidden = Fact("hidden", "yes", origin: sidecar.file)
      return with(records: records.map { Record(line: $0.line, $0.facts + [hidden]) })
    }
    return with(
      records: records.indices.map { index in
        records[index].corrected(
          found.articles[index].header, articles[index].header, by: sidecar)
      })
  }
}

extension Explanation.Record {
  /// With the facts in which `header` is no longer what it was before the sidecar.
  fileprivate func corrected(
    _ before: ArticleHeader, _ header: ArticleHeader, by sidecar: Sidecar
  ) -> Explanation.Record {
    let (before, after) = (recordFacts(of: before), recordFacts(of: header))
    let corrections = after.filter { fact in
      !before.contains { $0.name == fact.name && $0.value == fact.value }
    }
    let gone = before.filter { fact in !after.contains { $0.name == fact.name } }
    let names = Set((corrections + gone).map(\.name))
    return Explanation.Record(
      line: line,
      facts.filter { !names.contains($0.name) }
        + corrections.map { Explanation.Fact($0.name, $0.value, origin: sidecar.file) })
  }
}

private func explainSavedPage(
  _ page: SavedPage, _ found: Extracted, _ format: SeedFormat
) -> Explanation {
  let passages = zip(page.weighed.blocks, page.verdicts).compactMap { block, verdict in
    block.line.text.isEmpty
      ? nil
      : Explanation.Passage(
        line: nil, isKept: verdict == .kept, reason: verdict.reason, text: block.line.text.string)
  }
  let topics = found.articles.first?.header.listedTopics
  let facts = page.record.facts.flatMap { fact in
    fact.name == "topics" ? topicFacts(page.record.listedTopics, topics) : [fact]
  }
  return Explanation(format: format.name, records: [.init(facts)], passages: passages)
}

/// The topics that a page lists, by those of them that its article has, and the others.
private func topicFacts(
  _ listed: Finding<[String]>?, _ kept: [String]?
) -> [Explanation.Fact] {
  guard let listed else { return [] }
  let kept = kept ?? listed.value
  let others = listed.value.filter { !kept.contains($0) }
  return [
    ("topics", kept, listed.origin),
    ("no topics", others, listed.origin + "; the text does not name them"),
  ].filter { !$0.1.isEmpty }.map {
    Explanation.Fact($0.0, $0.1.joined(separator: ", "), origin: $0.2)
  }
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
  let records = extractPlainText(text, seed, settings).articles.map {
    Explanation.Record(recordFacts(of: $0.header))
  }
  return Explanation(format: format.name, records: records, passages: passages)
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
