import Model

/// The articles of a feed: RSS 2.0, RSS 1.0 or Atom, one of each entry. `text` is in UTF-8.
func extractFeed(_ text: [UInt8], _ seed: Seed, _ settings: Settings) -> Extracted {
  let feed = readFeed(text)
  if case .entities? = feed.fault?.reason {
    return Extracted(diagnostics: [entities(seed, feed.fault?.line)], holdsMany: true)
  }
  let gathered = gather(entries(of: feed), seed, settings)
  return Extracted(
    articles: gathered.articles, diagnostics: remarks(on: feed, seed) + gathered.diagnostics,
    holdsMany: true)
}

/// The entries of a feed, without a word on what is wrong with it.
func entries(ofFeed text: [UInt8]) -> [Entry] { entries(of: readFeed(text)) }

private func readFeed(_ text: [UInt8]) -> FeedDocument {
  readFeedXML(mendedReferences(withoutEndlessTags(text, isXML: true)))
}

private func entries(of feed: FeedDocument) -> [Entry] {
  let channel = FeedChannel(feed.channel)
  return feed.entries.map { Entry($0, of: channel) }
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
