import Model

/// What all records of a file share: what a JSON Feed says of itself.
struct JSONFile {
  var sourceName: String?
  var language: String?
  var authors: [String] = []
  var rights: RightsReading?
  var isDraft = false
}

extension Entry {
  /// The entry of a record as newspaper3k, news-please, trafilatura, WordPress, JSON Feed, schema.org, news
  /// services and others write it.
  init(_ record: JSONRecord, line: Int, of file: JSONFile) {
    self.init(line: line)
    readAddress(record)
    readDates(record)
    readBody(record)
    readSource(record, file)
    title = take("headline", record.foundWords(["title", "headline", "webtitle"])) {
      plainWords(
        ofPerhapsHTML: withoutName($0, FieldNames.source.compactMap { record.words([$0]) }))
    }
    language =
      take("language", record.foundWords(["language", "lang", "inlanguage"])) {
        languageTag($0.string)
      } ?? file.language
    section = take("section", record.foundWords(["section", "articlesection", "sectionname"])) {
      plainWords(ofPerhapsHTML: $0)
    }
    topics = take("topics", record.foundList(FieldNames.topic)) { distinct(keywords(in: $0)) } ?? []
    readRights(record, file)
    (story, copyOf) = (record.answer("story"), record.answer("copyof"))
    isTitleDerived = record.value(["titlederived"]) == .bool(true)
    pictures =
      pictureNotes(record)
      + record.list(FieldNames.picture).prefix(1).compactMap { absoluteAddress($0, base: original) }
      .map { Picture(address: $0) }
  }

  /// What is read of a field; notes which one it is.
  private mutating func take<Given, Value>(
    _ fact: String, _ found: Finding<Given>?, _ read: (Given) -> Value?
  ) -> Value? {
    guard let found, let value = read(found.value) else { return nil }
    fields[fact] = found.origin
    return value
  }

  /// What is said of the whole file and of this record holds both.
  private mutating func readRights(_ record: JSONRecord, _ file: JSONFile) {
    let matter = FrontMatter(closing: record)
    isDraft = file.isDraft || matter.isDraft
    rights = matter.values["rights"].map(Extraction.readRights)
    guard let shared = file.rights else { return }
    rights = RightsReading(
      rule: shared.rule.narrowed(by: rights?.rule ?? RightsRule()),
      problems: shared.problems + (rights?.problems ?? []))
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
    let given = FieldNames.address.lazy.compactMap { record.foundWords([$0]) }
      .compactMap { found in
        statedAddress(found.value.string).map { Finding($0, origin: found.origin) }
      }
      .first { hasPath($0.value) }
    original = take("url", given) { $0 } ?? id.flatMap { address(Array($0.utf8)[...].trimmed) }
  }

  private mutating func readDates(_ record: JSONRecord) {
    let given = record.foundWords(FieldNames.date)
    published = take("date", given) { entryDate($0.string) }
    unreadableDate = published == nil ? given?.value.string : nil
    modified = take("modified", record.foundWords(FieldNames.change)) { entryDate($0.string) }
  }

  private mutating func readBody(_ record: JSONRecord) {
    let short = record.foundWords(FieldNames.summary)
    summary = take("summary", short) { plainWords(ofPerhapsHTML: $0) }
    if let markdown = record.words(["markdown"]) {
      body = .markdown(cleaned(Array(markdown)))
    } else if let html = record.words(["contenthtml"]) {
      body = .html(cleaned(Array(html)), base: original)
    } else if let text = record.words(FieldNames.text) {
      body = self.body(text)
    } else if let text = record.words(["leadparagraph"]) {
      isExcerpt = true
      body = self.body(text)
    } else if let short {
      (isExcerpt, summary) = (true, nil)
      body = self.body(short.value)
    }
    if isExcerpt || body.count == 0 {
      unreadField = record.longestField(
        besides: FieldNames.summary + FieldNames.topic + [
          "title", "headline", "webtitle", "leadparagraph",
        ])
    }
  }

  /// A text that may be plain or HTML, without the mark that says where it breaks off.
  private mutating func body(_ text: Text) -> EntryBody {
    let whole = withoutCutMark(text)
    isCut = whole.endIndex < text.endIndex
    return hasTags(whole) ? .html(cleaned(Array(whole)), base: original) : .plain(Array(whole))
  }

  /// Authors and source. An address is no name of a source; nor is a host beside the article's address, which tells
  /// the host anyway and lets the settings name it.
  private mutating func readSource(_ record: JSONRecord, _ file: JSONFile) {
    authors =
      take("authors", record.foundList(["authors", "author", "byline", "creator"])) {
        distinct($0.flatMap(entryAuthors))
      } ?? []
    if authors.isEmpty { authors = file.authors }
    let names = FieldNames.source.lazy.compactMap { record.foundWords([$0]) }.compactMap { found in
      plainWords(ofPerhapsHTML: found.value).map { Finding($0, origin: found.origin) }
    }
    let given = names.first { name in
      address(Array(name.value.utf8)[...]) == nil && (original == nil || !isHost(name.value))
    }
    sourceName = take("source", given) { $0 } ?? file.sourceName
  }
}

/// A headline without the name of its source behind a sign: `Ferry runs again - The Gazette`.
private func withoutName(_ title: Text, _ names: [Text]) -> Text {
  names.lazy.compactMap { siteNameParted(from: title, $0) }.first ?? title
}

/// A text without the mark that news services put where they cut it off: `… [+2345 chars]`.
private func withoutCutMark(_ text: Text) -> Text {
  let end = ascii(" chars]")
  let trimmed = text.trimmed
  guard trimmed.ends(with: end), let start = trimmed.suffix(40).lastPosition(of: ascii("[+")),
    trimmed[(start + 2)...].dropLast(end.count).allSatisfy(isDigit)
  else { return text }
  return trimmed[..<start].trimmed
}

/// Whether a name has the form of a host: `gazette.example`.
private func isHost(_ name: String) -> Bool {
  name.contains(".") && !name.contains(" ") && !name.hasSuffix(".")
}

/// Keywords in one text are parted by commas, semicolons or bars.
private func keywords(in words: [String]) -> [String] {
  let parts =
    words.count == 1 ? words[0].split { ",;|".contains($0) }.map(String.init) : words
  return parts.compactMap { plainWords(ofPerhapsHTML: Array($0.utf8)[...]) }
}

/// Whether an address leads to more than a site's front page.
private func hasPath(_ address: String) -> Bool {
  address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).drop { $0 != UInt8(ascii: "/") }
    .count > 1 || address.contains("?")
}
