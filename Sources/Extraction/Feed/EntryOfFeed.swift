import Model

/// What all entries of a feed share.
struct FeedChannel {
  var sourceName: String?
  var language: String?
  var authors: [String] = []
  /// What relative addresses are relative to.
  var base: String?

  init(_ channel: FeedElement?) {
    sourceName = channel?.child("title").flatMap(titleWords).flatMap(sharedName)
    language = (channel?.child("language", "dc:language")?.words ?? channel?.attributes["xml:lang"])
      .flatMap(languageTag)
    authors = sharedNames(channel.map { authorNames(in: $0, "author") } ?? [])
    base = channel?.attributes["xml:base"] ?? channel.flatMap { link(of: $0, base: nil) }
  }
}

extension Entry {
  /// The entry of an `item` of RSS 2.0 (https://www.rssboard.org/rss-specification) or RSS 1.0
  /// (https://web.resource.org/rss/1.0/spec), or an `entry` of Atom (RFC 4287).
  init(_ item: FeedElement, of channel: FeedChannel) {
    self.init(line: item.line)
    let base = item.attributes["xml:base"] ?? channel.base
    id = item.child("guid", "id")?.words ?? item.attributes["rdf:about"]
    original = link(of: item, base: base)
    title = item.child("title", "dc:title").flatMap(titleWords)
    readDates(item)
    authors = distinct(authorNames(in: item, "author") + authorNames(in: item, "dc:creator"))
    if authors.isEmpty { authors = channel.authors }
    sourceName = name(ofSourceIn: item) ?? channel.sourceName
    language =
      (item.child("dc:language")?.words ?? item.attributes["xml:lang"]).flatMap(languageTag)
      ?? channel.language
    topics = distinct(item.children.compactMap(topic))
    section = item.child("prism:section")?.words
    pictures = feedPictures(in: item, base: original ?? base)
    readBody(item, base: base ?? original)
  }

  private mutating func readDates(_ item: FeedElement) {
    let change = item.child("updated", "modified", "dcterms:modified")?.words
    let given =
      item.child("pubDate", "published", "dc:date", "issued", "dcterms:issued", "created")?.words
      ?? change
    published = given.flatMap(entryDate)
    unreadableDate = published == nil ? given : nil
    modified = change.flatMap(entryDate)
  }

  /// The longest of the texts counts: what is called a description may be the whole article, and
  /// what is called content its beginning.
  private mutating func readBody(_ item: FeedElement, base: String?) {
    let full = ["content:encoded", "content", "body"].compactMap { item.child($0) }
    let short = ["description", "summary", "media:description"].compactMap { item.child($0) }
    let bodies = (full + short).map { (element: $0, body: entryBody(of: $0, base: base)) }
    guard let longest = bodies.map(\.body.count).max(),
      let found = bodies.first(where: { $0.body.count == longest })
    else { return }
    body = found.body
    let isShort = !full.contains { $0.name == found.element.name }
    isExcerpt = isShort && isCutOff(found.element)
    if !isShort { summary = short.first.flatMap(summaryWords) }
  }
}

/// A summary in plain words, without the line of origin at its end.
private func summaryWords(_ element: FeedElement) -> String? {
  guard let words = plainWords(ofPerhapsHTML: content(element)[...]) else { return nil }
  let text = Array(words.utf8)[...]
  let low = text.map(lower)[...]
  for (start, amid) in originPhrases {
    guard let middle = low.lastPosition(of: Array(amid.utf8)),
      let place = low[..<middle].lastPosition(of: Array(start.utf8)),
      place == 0 || isSpace(low[place - 1])
    else { continue }
    let rest = text[..<place].trimmed
    return rest.isEmpty ? nil : rest.string
  }
  return words
}

/// The text of an element as HTML or as plain text; Atom says which it is, RSS does not.
private func entryBody(of element: FeedElement, base: String?) -> EntryBody {
  let text = content(element)
  let isMarkup =
    isHTML(element) || element.attributes["type"] == nil && plainWordsDiffer(text)
  return isMarkup ? .html(text, base: element.attributes["xml:base"] ?? base) : .plain(text)
}

private func plainWordsDiffer(_ text: [UInt8]) -> Bool {
  hasTags(text[...]) || hasReferences(text[...])
}

private func isHTML(_ element: FeedElement) -> Bool {
  ["html", "xhtml", "text/html", "application/xhtml+xml"].contains(element.attributes["type"])
}

/// The text of an element; of one that holds elements of XHTML their HTML.
private func content(_ element: FeedElement) -> [UInt8] {
  element.children.isEmpty ? element.text : element.markup
}

/// Whether a description is short or ends as teasers do.
private func isCutOff(_ element: FeedElement) -> Bool {
  let text = element.text[...]
  return text.count < 1_000
    || ["…", "...", "[…]", "[...]"].contains { text.ends(with: Array($0.utf8)) }
}

private func titleWords(_ element: FeedElement) -> String? {
  if element.attributes["type"] == "text" { return element.words }
  return plainWords(ofPerhapsHTML: content(element)[...])
}

/// The address of the page that an entry or a feed speaks of.
private func link(of element: FeedElement, base: String?) -> String? {
  let links = element.children.filter { $0.name == "link" }
  let pages = links.filter { ["alternate", nil].contains($0.attributes["rel"]) }
  let page =
    pages.first { $0.attributes["type"]?.contains("html") == true }
    ?? pages.first {
      $0.attributes["href"] != nil
    }
  let permanent = element.child("guid").flatMap { guid in
    guid.attributes["isPermaLink"] == "false" ? nil : guid.words
  }
  let given = [
    element.child("other:origLink")?.words, element.child("link")?.words,
    page?.attributes["href"],
  ].compactMap(\.self)
  return given.lazy.compactMap { absoluteAddress($0, base: base) }.first
    ?? permanent.flatMap(normalizedAddress)
}

/// The names of the elements called `name`; in Atom the name stands in an element of its own.
private func authorNames(in element: FeedElement, _ name: String) -> [String] {
  element.children.filter { $0.name == name }.flatMap { author in
    if let name = author.child("name")?.words { return [name] }
    return author.children.isEmpty ? entryAuthors(author.words) : []
  }
}

/// Where an entry was taken from another feed, that feed's name.
private func name(ofSourceIn item: FeedElement) -> String? {
  guard let source = item.child("source") else { return nil }
  return source.children.isEmpty ? source.words : source.child("title").flatMap(titleWords)
}

private func topic(_ element: FeedElement) -> String? {
  guard element.name == "category" || element.name == "dc:subject" else { return nil }
  let name = element.attributes["label"] ?? element.attributes["term"] ?? element.words
  return plainWords(ofPerhapsHTML: Array(name.utf8)[...])
}
