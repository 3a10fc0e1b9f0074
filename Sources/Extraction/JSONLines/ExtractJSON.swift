import Model

/// The articles of JSON: of JSON Lines, a list, one object, a JSON Feed
/// (https://www.jsonfeed.org/version/1.1/), or the answer of a news service that holds a list. With
/// `isLines` one object too counts as a line of many.
func extractJSON(
  _ text: [UInt8], _ seed: Seed, _ settings: Settings, isLines: Bool = false
) -> Extracted {
  let values = JSONValues(text[...])
  let (entries, others) = readEntries(values.places)
  let isNothing = values.places.isEmpty
  let diagnostics =
    told(values.errors, seed) { broken($0, seed, isLast: isNothing) }
    + told(others, seed) { noRecord(seed, $0) }
  let isOne =
    !isLines && values.isOne && values.places.first.map { list(in: $0.value) == nil } ?? true
  let gathered = gather(entries, seed, settings)
  return Extracted(
    articles: isOne ? gathered.articles.map { $0.known(by: seed) } : gathered.articles,
    diagnostics: (diagnostics + gathered.diagnostics).sorted { ($0.line ?? 0) < ($1.line ?? 0) },
    holdsMany: !isOne)
}

/// The entries of JSON, without a word on what is wrong with it.
func entries(ofJSON text: [UInt8]) -> [Entry] { readEntries(JSONValues(text[...]).places).entries }

/// The entries of values, and the lines of those that have none.
private func readEntries(_ places: [JSONPlace]) -> (entries: [Entry], others: [Int]) {
  var entries: [Entry] = []
  var others: [Int] = []
  for place in places {
    let found = readEntries(place)
    entries += found
    if found.isEmpty { others.append(place.line) }
  }
  return (entries, others)
}

/// The entries of a value: its own, or those of the list that it holds.
private func readEntries(_ place: JSONPlace) -> [Entry] {
  guard let items = list(in: place.value) else {
    guard !place.value.members.isEmpty else { return [] }
    return [Entry(JSONRecord(place.value), line: place.line, of: JSONFile())]
  }
  let file = JSONFile(of: items.wrappers)
  return items.items.filter { !$0.members.isEmpty }
    .map { Entry(JSONRecord($0), line: place.line, of: file) }
}

/// The list of objects that an object without a text of its own holds, or what it wraps: `items` of a JSON Feed,
/// `articles` of a news service, `response` with its `results`; and the objects around it, the outermost first.
private func list(in value: JSONValue) -> (items: [JSONValue], wrappers: [JSONValue])? {
  guard !hasText(value) else { return nil }
  let own = listNames.lazy.compactMap { value[$0]?.items }.first { items in
    items.contains { !$0.members.isEmpty }
  }
  if let own { return (own, [value]) }
  return ["response", "result", "data"].lazy.compactMap { value[$0] }
    .first { !$0.members.isEmpty }.flatMap(list).map { ($0.items, [value] + $0.wrappers) }
}

/// Whether it is an article itself.
private func hasText(_ value: JSONValue) -> Bool {
  ["text", "maintext", "body", "content", "articleBody", "markdown"].contains {
    value[$0]?.text != nil || value[$0]?["rendered"] != nil
  }
}

private let listNames = [
  "items", "articles", "entries", "results", "posts", "docs", "data", "stories", "@graph",
]

extension JSONFile {
  /// What the objects around a list say of all its items: of rights in them, and in a JSON Feed who publishes it.
  fileprivate init(of wrappers: [JSONValue]) {
    for record in wrappers.map(JSONRecord.init) {
      let matter = FrontMatter(closing: record)
      rights = rights ?? matter.values["rights"].map(readRights)
      isDraft = isDraft || matter.isDraft
    }
    guard let value = wrappers.first, value["version"]?.string?.contains("jsonfeed.org") == true
    else { return }
    let record = JSONRecord(value)
    sourceName = record.words(["title"]).flatMap(plainWords(ofPerhapsHTML:)).flatMap(sharedName)
    language = record.words(["language"]).flatMap { languageTag($0.string) }
    authors = sharedNames(distinct(record.list(["authors", "author"]).flatMap(entryAuthors)))
  }
}

extension Article {
  /// A file of one article stands for it: without an address or an id the article goes by the file.
  fileprivate func known(by seed: Seed) -> Article {
    guard header.id.hasPrefix("entry-") else { return self }
    return Article(header: header.with(id: seed.path), content: content)
  }
}

/// A diagnostic for each fault; from the hundredth on they are counted only, since a file that is something
/// else has one in each line.
private func told<Fault>(
  _ faults: [Fault], _ seed: Seed, _ diagnostic: (Fault) -> Diagnostic
) -> [Diagnostic] {
  let told = faults.prefix(100).map(diagnostic)
  guard faults.count > told.count, let last = told.last else { return told }
  let rest = Diagnostic(
    last.severity, file: seed.file, line: last.line,
    "the same is so in \(faults.count - told.count) more places of this file",
    advice: "See whether it holds articles at all.")
  return told + [rest]
}

private func broken(_ error: JSONError, _ seed: Seed, isLast: Bool) -> Diagnostic {
  Diagnostic(
    isLast ? .error : .warning, file: seed.file, line: error.line, column: error.column,
    "this is not valid JSON (\(error.problem)), so "
      + (isLast ? "no article was made of it" : "the article that stands here was left out"),
    advice: "Mend it, or save the article again.")
}

private func noRecord(_ seed: Seed, _ line: Int) -> Diagnostic {
  Diagnostic(
    .warning, file: seed.file, line: line,
    "this is no record of an article, so no article was made of it",
    advice: "See in docs/formats.md what fields may be called.")
}
