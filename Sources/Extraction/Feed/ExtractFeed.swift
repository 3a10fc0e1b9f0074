import Model

/// The articles of a feed: RSS 2.0, RSS 1.0 or Atom, one of each entry. `text` is in UTF-8.
func extractFeed(_ text: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let feed = readFeedXML(mendedReferences(withoutEndlessTags(text, isXML: true)))
  if case .entities? = feed.fault?.reason {
    return Extracted(diagnostics: [entities(seed, feed.fault?.line)], holdsMany: true)
  }
  let channel = FeedChannel(feed.channel)
  let extracted = extractEntries(
    feed.entries.map { Entry($0, of: channel) }, seed, settings)
  return Extracted(
    articles: extracted.articles, diagnostics: remarks(on: feed, seed) + extracted.diagnostics,
    holdsMany: true)
}

private func remarks(on feed: FeedDocument, _ seed: Seed) -> [Diagnostic] {
  if let fault = feed.fault, case .broken(let problem) = fault.reason {
    let isLost = feed.entries.isEmpty
    return [
      Diagnostic(
        isLost ? .error : .warning, file: seed.file, line: fault.line,
        "the feed is broken here (\(problem)), so "
          + (isLost
            ? "no article was made of it"
            : "only what ends above was read (\(feed.entries.count) of its entries)"),
        advice: "Save the feed again.")
    ]
  }
  guard feed.entries.isEmpty else { return [] }
  return [
    Diagnostic(
      .warning, file: seed.file, "this feed has no entries, so no article was made of it",
      advice: "Save the feed again, or remove the file.")
  ]
}

private func entities(_ seed: Seed, _ line: Int?) -> Diagnostic {
  Diagnostic(
    .error, file: seed.file, line: line,
    "this feed declares entities of its own, which could stand for other files or for text without "
      + "end, so no article was made of it",
    advice: "Take the '<!ENTITY …>' lines out if you trust it.")
}
