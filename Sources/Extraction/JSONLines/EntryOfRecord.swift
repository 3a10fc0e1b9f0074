import Model

/// What all records of a file share: what a JSON Feed says of itself.
struct JSONFile {
  var sourceName: String?
  var language: String?
  var authors: [String] = []
}

extension Entry {
  /// The entry of a record as newspaper3k, news-please, trafilatura, WordPress, JSON Feed, schema.org
  /// and others write it.
  init(_ record: JSONRecord, line: Int, of file: JSONFile) {
    self.init(line: line)
    readAddress(record)
    readDates(record)
    readBody(record)
    title = record.words(["title", "headline"]).flatMap(plainWords(ofPerhapsHTML:))
    authors = distinct(
      record.list(["authors", "author", "byline", "creator"]).flatMap(entryAuthors))
    if authors.isEmpty { authors = file.authors }
    sourceName = sourceName(record) ?? file.sourceName
    language =
      record.words(["language", "lang", "inlanguage"]).flatMap { languageTag($0.string) }
      ?? file.language
    topics = distinct(
      topicNames.lazy.map { record.list([$0]) }.first { !$0.isEmpty }.map(topics(of:)) ?? [])
    section = record.words(["section", "articlesection"]).flatMap(plainWords(ofPerhapsHTML:))
    (story, copyOf) = (record.answer("story"), record.answer("copyof"))
    isTitleDerived = record.value(["titlederived"]) == .bool(true)
    pictures =
      pictureNotes(record)
      + record.list(pictureNames).prefix(1).compactMap { absoluteAddress($0, base: original) }
      .map { Picture(address: $0) }
  }

  /// The pictures as a conversion to JSON Lines writes them: objects with `caption`, `credit` and
  /// `address`.
  private func pictureNotes(_ record: JSONRecord) -> [Picture] {
    (record.value(["pictures"])?.items ?? []).compactMap { item in
      let picture = Picture(
        caption: item["caption"]?.string.map(oneLine), credit: item["credit"]?.string.map(oneLine),
        address: item["address"]?.string.flatMap(normalizedAddress))
      return picture == Picture() ? nil : picture
    }
  }

  private mutating func readAddress(_ record: JSONRecord) {
    id = record.words(["id", "guid"])?.string
    original =
      addressNames.lazy.compactMap { record.words([$0]) }.compactMap { address($0.trimmed) }
      .first(where: hasPath) ?? id.flatMap { address(Array($0.utf8)[...].trimmed) }
  }

  private mutating func readDates(_ record: JSONRecord) {
    let given = record.words(dateNames)?.string
    published = given.flatMap(entryDate)
    unreadableDate = published == nil ? given : nil
    modified = record.words(changeNames).flatMap { entryDate($0.string) }
  }

  private mutating func readBody(_ record: JSONRecord) {
    let summaryText = record.words(["description", "summary", "excerpt", "dek", "subtitle"])
    summary = summaryText.flatMap(plainWords(ofPerhapsHTML:))
    if let markdown = record.words(["markdown"]) {
      body = .markdown(cleaned(Array(markdown)))
    } else if let html = record.words(["contenthtml"]) {
      body = .html(cleaned(Array(html)), base: original)
    } else if let text = record.words(textNames) ?? summaryText {
      isExcerpt = record.words(textNames) == nil
      body = hasTags(text) ? .html(cleaned(Array(text)), base: original) : .plain(Array(text))
    }
  }

  /// What the source calls itself. An address is no name; nor is a host beside the article's address,
  /// which tells the host anyway and lets the settings name it.
  private func sourceName(_ record: JSONRecord) -> String? {
    sourceNames.lazy.compactMap { record.words([$0]) }
      .compactMap(plainWords(ofPerhapsHTML:)).first {
        address(Array($0.utf8)[...]) == nil && (original == nil || !isHost($0))
      }
  }
}

/// Whether a name has the form of a host: `gazette.example`.
private func isHost(_ name: String) -> Bool {
  name.contains(".") && !name.contains(" ") && !name.hasSuffix(".")
}

/// Keywords in one text are parted by commas or semicolons.
private func topics(of words: [String]) -> [String] {
  let parts =
    words.count == 1 ? words[0].split { ",;".contains($0) }.map(String.init) : words
  return parts.compactMap { plainWords(ofPerhapsHTML: Array($0.utf8)[...]) }
}

/// Whether an address leads to more than a site's front page.
private func hasPath(_ address: String) -> Bool {
  address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).drop { $0 != UInt8(ascii: "/") }
    .count > 1 || address.contains("?")
}

// The names in the order in which they count, folded as `JSONRecord` does.

private let textNames = [
  "text", "maintext", "body", "content", "article", "articlebody", "contenttext", "fulltext",
  "rawtext",
]
private let addressNames = [
  "url", "link", "canonical", "canonicalurl", "canonicallink", "mainentityofpage", "sourceurl",
  "source", "externalurl",
]
private let dateNames = [
  "date", "datepublish", "publishdate", "published", "pubdate", "datepublished", "publishedat",
  "publishedtime", "publishtime", "publicationdate", "publisheddate", "dategmt", "created",
  "createdat", "datecreated", "timestamp",
]
private let changeNames = [
  "modified", "datemodified", "datemodify", "modifieddate", "updated", "updatedat", "lastmodified",
  "modifiedtime", "dateupdated", "lastmod",
]
private let sourceNames = [
  "sitename", "sourcename", "publisher", "source", "outlet", "publication", "site",
  "sourcedomain", "domain", "sourcehostname", "hostname",
]
private let topicNames = [
  "tags", "keywords", "categories", "topics", "category", "metakeywords",
]
private let pictureNames = [
  "imageurl", "topimage", "topimg", "image", "urltoimage", "bannerimage", "leadimageurl",
  "thumbnailurl",
]
