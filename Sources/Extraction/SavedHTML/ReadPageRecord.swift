import Model

/// Gathers what a page says of its article.
func readPageRecord(_ weighed: WeighedPage, _ meta: PageMeta) -> PageRecord {
  var record = PageRecord()
  record.original = originalAddress(meta, weighed.page.tree)
  record.sourceName = (meta["og:site_name"] ?? meta.data.publisher).map(tidy)
  record.headline = pageHeadline(weighed, meta, siteName: record.sourceName)
  let dates = pageDates(weighed, meta, original: record.original)
  record.published = dates.published
  record.modified = dates.modified
  record.authors = pageAuthors(weighed, meta, siteName: record.sourceName)
  record.language = (meta.language ?? meta.data.language ?? meta["og:locale"])
    .flatMap { languageTag($0.string.replacing("_", with: "-")) }
  record.listedTopics = topics(meta)
  record.summary = summary(meta)
  record.leadPicture = (meta["og:image:secure_url", "og:image", "twitter:image"] ?? meta.data.image)
    .flatMap { resolveAddress($0, base: record.original) }
  return record
}

/// The address that the page gives for itself; one that is only a site's front page is passed over for
/// another that names the article.
private func originalAddress(_ meta: PageMeta, _ tree: HTMLTree) -> String? {
  let given = [meta.canonical, meta["og:url"], meta.data.address, meta.base]
    .compactMap { $0.flatMap { resolveAddress($0, base: nil) }.flatMap(normalizedAddress) }
  let all = given + [tree.savedFrom.flatMap(normalizedAddress)].compactMap(\.self)
  return all.first { !isFrontPage($0) } ?? all.first
}

private func isFrontPage(_ address: String) -> Bool {
  address.utf8.count { $0 == UInt8(ascii: "/") } <= 3 && address.utf8.last == UInt8(ascii: "/")
    || address.utf8.count { $0 == UInt8(ascii: "/") } == 2
}

/// The source's own topics: tags rather than keywords, which are written for search engines.
private func topics(_ meta: PageMeta) -> [String] {
  let tags = meta.values["article:tag"] ?? []
  let lists = [
    tags.count == 1 ? split(tags[0]) : tags, split(meta["parsely-tags", "news_keywords"] ?? []),
    meta.data.keywords, split(meta["keywords"] ?? []),
  ]
  let found = lists.first { !$0.isEmpty } ?? []
  var seen: Set<String> = []
  // Longer lists are made for search engines, and so are sentences; `type:story` is for machines.
  let topics = found.map(tidy).filter { topic in
    !topic.isEmpty && topic.utf8.count <= 40 && !topic.contains(":")
      && seen.insert(topic.lowercased()).inserted
  }
  return topics.count <= 20 ? topics : []
}

private func split(_ text: Text) -> [Text] {
  text.pieces { $0 == UInt8(ascii: ",") }.map(\.trimmed)
}

/// The page's own description, if it is whole sentences and neither cut off nor a catchword.
private func summary(_ meta: PageMeta) -> String? {
  guard
    let text = meta["og:description", "description", "twitter:description"] ?? meta.data.description
  else { return nil }
  let line = Line(number: 0, text: Array(tidy(text).utf8)[...], isAfterBlank: true)
  let isCut = [ascii("..."), ascii("…")].contains { line.text.ends(with: $0) }
  guard line.endsSentence, !isCut, line.wordCount >= 6, line.length <= 320 else { return nil }
  return line.text.string
}

/// A text of the page's head as it is shown: entities that were escaped twice resolved, on one line.
func tidy(_ text: Text) -> String { oneLine(plainText(text).string) }
