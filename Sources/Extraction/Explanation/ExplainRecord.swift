import Model

/// Files whose entries say themselves what they are: nothing is left out that has to be explained.
func explainEntries(
  _ entries: [Entry], _ found: Extracted, _ seed: Seed, _ settings: Settings, _ format: SeedFormat
) -> Explanation {
  let places = gather(entries, seed, settings).places
  let records = zip(found.articles, places).map { article, place in
    Explanation.Record(
      line: entries[place].line, recordFacts(of: article.header, entries[place].origins))
  }
  return Explanation(format: format.name, records: records)
}

extension Entry {
  /// Where its facts stand, by what these are called; what is none of them comes from its text.
  fileprivate var origins: [String: String] {
    let given: [(String, Bool)] = [
      ("headline", title != nil && !isTitleDerived), ("date", published != nil),
      ("modified", modified != nil), ("authors", !authors.isEmpty), ("source", sourceName != nil),
      ("url", original != nil), ("language", language != nil), ("topics", !topics.isEmpty),
      ("section", section != nil), ("summary", ownSummary != nil),
    ]
    let names = given.filter(\.1).map(\.0)
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, fields[name].map { "the field '\($0)'" } ?? "the entry")
      })
  }
}

/// Where the facts of a Markdown file stand that a text without a record has in itself.
let placesInMarkdown = ["date": "given", "modified": "given", "authors": "given"]

/// An article's record as it is published. `origins` tells by the name of a fact where it stands, if that is known.
func recordFacts(
  of header: ArticleHeader, _ origins: [String: String] = [:]
) -> [Explanation.Fact] {
  func origin(_ name: String, else other: String) -> String { origins[name] ?? other }
  let title = header.headline.isDerived ? "made from the text" : origin("headline", else: "given")
  let date = header.dateIsFromFileName ? "the file's name" : origin("date", else: "the text")
  let facts: [(String, String?, String)] = [
    ("headline", header.headline.text, title), ("date", header.published?.iso, date),
    ("modified", header.modified?.iso, origin("modified", else: "the text")),
    ("authors", header.authors.joined(separator: ", "), origin("authors", else: "by-line")),
    ("source", header.source?.name, origin("source", else: "given")),
    ("url", header.original, origin("url", else: "given")),
    ("language", header.language, origin("language", else: "given, or the words")),
    ("topics", header.listedTopics.joined(separator: ", "), origin("topics", else: "given")),
    ("section", header.section, origin("section", else: "given")),
    ("story", header.placement?.story.map { $0.name ?? "none" }, "given"),
    ("copy of", header.placement?.copyOf.map { $0.name ?? "none" }, "given"),
    ("summary", header.summary, origin("summary", else: "given, or of the first sentences")),
  ]
  return facts.compactMap { name, value, origin in
    value.flatMap { $0.isEmpty ? nil : Explanation.Fact(name, $0, origin: origin) }
  }
}
