import Model

// A line for each edition: `edition`, its path, and what it is made of in words parted by spaces. First
// the period; then `lead`, `section=ID`, `topic=NAME`, `other`, `briefs`, `late` and `archive`, each
// followed by its articles. Those of one story are joined by `+`; `!` marks an update.

/// Reads what stands behind the path; nil if it is not of an edition at `path`.
func readEdition(
  _ field: ArraySlice<UInt8>, at path: SitePath
) -> (EditionPeriod, EditionSelection)? {
  var words = field.split(separator: UInt8(ascii: " "))[...]
  guard let first = words.popFirst(),
    let period = EditionPeriod(String(decoding: first, as: UTF8.self)), SitePath(period) == path
  else { return nil }
  var reader = SelectionReader()
  for word in words where !reader.take(word) { return nil }
  return (period, reader.selection)
}

/// What stands behind the path.
func words(of selection: EditionSelection, _ period: EditionPeriod) -> String {
  let sections = selection.sections.map { (keyword($0.heading), $0.items.map(word)) }
  let parts =
    [("lead", selection.lead.map(word))] + sections + [
      ("briefs", selection.briefs.map(word)), ("late", selection.late.map(\.text)),
      ("archive", selection.archive.map(\.text)),
    ]
  return ([period.name] + parts.filter { !$0.1.isEmpty }.flatMap { [$0.0] + $0.1 })
    .joined(separator: " ")
}

private func word(_ item: EditionSelection.Item) -> String {
  (item.isUpdate ? "!" : "") + item.articles.map(\.text).joined(separator: "+")
}

private func keyword(_ heading: EditionHeading) -> String {
  switch heading {
  case .section(let id): "section=" + percentEncoded(id)
  case .topic(let name): "topic=" + percentEncoded(name)
  case .other: "other"
  }
}

/// Takes the words of a selection one after another.
private struct SelectionReader {
  private enum Part { case none, lead, section, briefs, late, archive }

  var selection = EditionSelection()
  private var part = Part.none

  /// False if the word may not stand here.
  mutating func take(_ word: ArraySlice<UInt8>) -> Bool {
    // Most words are an article's id, which no keyword looks like.
    if let article = ShortID(word) { return take(EditionSelection.Item([article])) }
    let text = String(decoding: word, as: UTF8.self)
    let sides = text.split(separator: "=", maxSplits: 1)
    switch (sides.first ?? "", sides.dropFirst().first.map(percentDecoded)) {
    case ("lead", nil): part = .lead
    case ("briefs", nil): part = .briefs
    case ("late", nil): part = .late
    case ("archive", nil): part = .archive
    case ("other", nil): begin(.other)
    case ("section", let id?): begin(.section(id))
    case ("topic", let name?): begin(.topic(name))
    default: return takeArticles(word)
    }
    return true
  }

  private mutating func begin(_ heading: EditionHeading) {
    part = .section
    selection.sections.append(.init(heading, []))
  }

  private mutating func takeArticles(_ word: ArraySlice<UInt8>) -> Bool {
    let isUpdate = word.first == UInt8(ascii: "!")
    let ids = (isUpdate ? word.dropFirst() : word).split(
      separator: UInt8(ascii: "+"), omittingEmptySubsequences: false
    ).map { ShortID($0) }
    guard ids.allSatisfy({ $0 != nil }) else { return false }
    return take(EditionSelection.Item(ids.compactMap(\.self), isUpdate: isUpdate))
  }

  private mutating func take(_ item: EditionSelection.Item) -> Bool {
    switch part {
    case .none: return false
    case .lead: selection.lead.append(item)
    case .briefs: selection.briefs.append(item)
    case .late: selection.late += item.articles
    case .archive: selection.archive += item.articles
    case .section: selection.sections[selection.sections.count - 1].items.append(item)
    }
    return true
  }
}

/// The text that `percentEncoded` wrote.
private func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), let decoded = UInt8(digits, radix: 16) {
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
