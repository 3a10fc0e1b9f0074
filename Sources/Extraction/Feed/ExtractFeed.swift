import Model

/// The articles of a feed: RSS 2.0, RSS 1.0 or Atom, one of each entry. `text` is the file in UTF-8;
/// nil if libxml2 is to find out what encoding it is in.
func extractFeed(_ text: [UInt8]?, _ seed: Seed, _ settings: Settings) -> Extracted {
  let feed = readFeedXML(mendedReferences(text ?? seed.bytes), isUTF8: text != nil)
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

/// Whether XML that is not UTF-8 says that it is in an encoding that only libxml2 knows.
func namesOwnEncoding(_ text: DecodedText) -> Bool {
  guard text.converted == "Windows-1252" || text.isDamaged else { return false }
  let declaration = text.bytes[...].drop { $0 <= 0x20 }.prefix(200).prefix {
    $0 != UInt8(ascii: ">")
  }
  .map(lower)[...]
  guard declaration.begins(with: ascii("<?xml")),
    let place = declaration.position(of: ascii("encoding="))
  else { return false }
  let name = declaration[(place + 10)...].prefix { isDigit($0) || isLetter($0) || $0 == 0x2D }
  return ![
    "utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252",
  ].contains(name.string)
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
