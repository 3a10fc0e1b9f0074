import Model

/// Gathers what a page says of its article.
func readPageRecord(_ weighed: WeighedPage, _ meta: PageMeta) -> PageRecord {
  var record = PageRecord()
  record.original = originalAddress(meta, weighed.page.tree)
  record.sourceName =
    first([
      ("og:site_name", meta["og:site_name"]), ("JSON-LD publisher", meta.data.publisher),
    ])?.map(tidy) ?? sourceOnPage(weighed, meta)
  let siteName = record.sourceName?.value
  record.headline = pageHeadline(weighed, meta, siteName: siteName)
  record.published = publishedDate(weighed, meta, original: record.original?.value)
  record.modified = modifiedDate(meta)
  record.authors = pageAuthors(weighed, meta, siteName: siteName)
  record.language = first([
    ("<html lang>", meta.language), ("JSON-LD inLanguage", meta.data.language),
    ("og:locale", meta["og:locale"]),
  ]) { languageTag($0.string.replacing("_", with: "-")) }
  record.listedTopics = topics(meta) ?? tagLinks(weighed)
  record.section = section(meta)
  record.summary = summary(meta) ?? standfirst(weighed)
  record.leadPicture = first([
    ("og:image", meta["og:image:secure_url", "og:image", "twitter:image"]),
    ("JSON-LD image", meta.data.image),
  ]) { resolveAddress($0, base: record.original?.value) }
  return record
}

/// The first text that is given.
private func first(_ places: [(origin: String, text: Text?)]) -> Finding<Text>? {
  first(places) { $0 }
}

/// The first text that is given and of which `read` makes something.
private func first<Value>(
  _ places: [(origin: String, text: Text?)], read: (Text) -> Value?
) -> Finding<Value>? {
  for place in places {
    if let value = place.text.flatMap(read) { return Finding(value, origin: place.origin) }
  }
  return nil
}

/// The address that the page gives for itself; one that is only a site's front page is passed over for
/// another that names the article.
private func originalAddress(_ meta: PageMeta, _ tree: HTMLTree) -> Finding<String>? {
  let saved = tree.savedFrom.map { Array($0.utf8)[...] }
  let places: [(String, Text?)] = [
    ("<link rel=canonical>", meta.canonical), ("og:url", meta["og:url"]),
    ("JSON-LD url", meta.data.address), ("the browser's note on saving", saved),
    ("<base href>", meta.base),
  ]
  let found = places.compactMap { origin, text in
    text.flatMap { resolveAddress($0, base: nil) }.flatMap(normalizedAddress)
      .map { Finding($0, origin: origin) }
  }
  return found.first { !isFrontPage($0.value) } ?? found.first
}

private func isFrontPage(_ address: String) -> Bool {
  let slashes = address.utf8.count { $0 == UInt8(ascii: "/") }
  return slashes == 2 || (slashes == 3 && address.utf8.last == UInt8(ascii: "/"))
}

/// Where topics come from that the source itself shows to its readers.
let tagOrigin = "article:tag"

/// The source's own topics: tags rather than keywords, which are written for search engines.
private func topics(_ meta: PageMeta) -> Finding<[String]>? {
  let tags = meta.values["article:tag"] ?? []
  let lists = [
    (tagOrigin, tags.count == 1 ? split(tags[0]) : tags.flatMap(several)),
    ("news_keywords", split(meta["parsely-tags", "news_keywords"] ?? [])),
    ("JSON-LD keywords", meta.data.keywords), ("keywords", split(meta["keywords"] ?? [])),
  ]
  guard let (origin, found) = lists.first(where: { !$0.1.isEmpty }) else { return nil }
  var seen: Set<String> = []
  // Longer lists are made for search engines, and so are sentences; `type:story` is for machines.
  let topics = found.map(tidy).filter { topic in
    !topic.isEmpty && topic.utf8.count <= 40 && !topic.contains(":") && !isMark(topic)
      && seen.insert(topic.lowercased()).inserted
  }
  return topics.isEmpty || topics.count > 20 ? nil : Finding(topics, origin: origin)
}

/// The tags that one holds, `Ferries, Port Ellery`; a single one where the comma is part of a name, `Tesk, T.E.`
private func several(_ tag: Text) -> [Text] {
  let parts = pieces(of: tag, partedBy: ascii(", ")).map(\.trimmed)
  let isName = parts.dropFirst().contains { part in
    part.count <= 4 && opensWithCapital(part) && (part.contains(0x2E) || part.allSatisfy(isCapital))
  }
  return isName ? [tag] : parts
}

/// The section that the page names for itself. Of several the first that readers know as one; some
/// pages put a catchword of their program there.
private func section(_ meta: PageMeta) -> Finding<String>? {
  let places: [(origin: String, texts: [Text])] = [
    ("article:section", meta.values["article:section"] ?? []),
    ("og:article:section", meta.values["og:article:section"] ?? []),
    ("JSON-LD articleSection", meta.data.sections),
  ]
  let found = places.flatMap { place in
    place.texts.map(tidy).filter { !$0.isEmpty && $0.utf8.count <= 60 }
      .map { Finding($0, origin: place.origin) }
  }
  return found.first { BuiltInSection(named: $0.value) != nil } ?? found.first
}

private func split(_ text: Text) -> [Text] {
  text.pieces { $0 == UInt8(ascii: ",") }.map(\.trimmed)
}

/// The page's own description, if it is whole sentences and neither cut off nor a catchword.
private func summary(_ meta: PageMeta) -> Finding<String>? {
  let given = meta["og:description", "description", "twitter:description"]
  return first([("description", given ?? meta.data.description)]) { text in
    let line = Line(number: 0, text: Array(tidy(text).utf8)[...], isAfterBlank: true)
    let isCut = [ascii("..."), ascii("…")].contains { line.text.ends(with: $0) }
    guard line.endsSentence, !isCut, line.wordCount >= 6, line.length <= 320 else { return nil }
    return line.text.string
  }
}

/// The sentences below the headline whose class names them so.
private func standfirst(_ weighed: WeighedPage) -> Finding<String>? {
  guard let headline = weighed.headline else { return nil }
  let found = weighed.blocks[(headline + 1)...].prefix(4).first { block in
    block.line.endsSentence && block.line.wordCount >= 6 && block.line.length <= 320
      && weighed.page.tree.pathUp(from: block.block.element).prefix(2)
        .contains { weighed.page.classWords[$0].contains(.summary) }
  }
  return found.map { Finding(oneLine($0.line.text.string), origin: "the standfirst") }
}

/// A text of the page's head as it is shown: entities that were escaped twice resolved, on one line.
func tidy(_ text: Text) -> String { oneLine(plainText(text).string) }
