import Model
import YAML

/// What a sidecar says: only what is given is put right.
struct Correction {
  var title: String?
  var date: PublicationDate?
  var modified: PublicationDate?
  var authors: [String]?
  var source: String?
  var original: String?
  var topics: [String]?
  var section: String?
  var summary: String?
  var language: String?
  var rights: RightsRule?
  var story: GivenName?
  var copyOf: GivenName?
  var isHidden = false
  /// Whether it may say of rights or hiding what can't be told.
  private var isUnclear = false
  /// The key that gives the section.
  private(set) var keyOfSection: YAMLEntry?
  /// The first key that can only be said of one article.
  var keyOfOne: YAMLEntry?
  /// What is wrong with the sidecar.
  var diagnostics: [Diagnostic] = []
}

extension Correction {
  /// Whether it puts anything right that readers see of the article.
  var isShown: Bool {
    [title, source, original, section, summary, language].contains { $0 != nil }
      || [date, modified].contains { $0 != nil } || [authors, topics].contains { $0 != nil }
  }

  /// Reads a sidecar. What can't be read is reported and corrects nothing; where it may be that the article
  /// is to be closed, it is.
  init(_ sidecar: Sidecar) {
    do throws(YAMLError) {
      let root = try parseYAML(cleaned(sidecar.bytes))
      if let root, root.entries == nil { refuse(sidecar, root.line, "this is no list of keys") }
      for entry in root?.entries ?? [] { take(entry, of: sidecar) }
    } catch {
      takeSimpleLines(of: sidecar, error)
    }
    if isUnclear { rights = (rights ?? RightsRule()).narrowed(by: RightsRule(show: .headline)) }
  }

  private mutating func take(_ entry: YAMLEntry, of sidecar: Sidecar) {
    let text = entry.value.string.map(oneLine).flatMap { $0.isEmpty ? nil : $0 }
    let texts = texts(of: entry.value)
    var isUsed = text != nil
    switch entry.key.lowercased() {
    case "title", "headline": title = text
    // Front matter says so.
    case "published" where denials.contains(text?.lowercased()): isHidden = true
    case "published" where consents.contains(text?.lowercased()): break
    case "date", "published":
      date = text.flatMap(statedDate)
      isUsed = date != nil
    case "modified", "updated":
      modified = text.flatMap(statedDate)
      isUsed = modified != nil
    case "author", "authors":
      authors = texts
      isUsed = texts != nil
    case "topics", "tags":
      topics = texts
      isUsed = texts != nil
    case "source": source = text
    case "section": (section, keyOfSection) = (text, entry)
    case "url":
      original = text.flatMap(statedAddress)
      isUsed = original != nil
    case "summary": summary = text
    case "language":
      language = text.flatMap(languageTag)
      isUsed = language != nil
    case "rights":
      let reading = readRights(entry.value)
      rights = reading.rule
      diagnostics += reading.diagnostics(of: sidecar.file)
      isUsed = true
    case "story":
      story = givenName(text, file: sidecar.file, line: entry.line)
      isUsed = story != nil
    case "copy_of":
      copyOf = givenName(text, file: sidecar.file, line: entry.line)
      isUsed = copyOf != nil
    case _ where hidingKeys.contains(entry.key.lowercased()):
      let says = !denials.contains(text?.lowercased())
      isHidden = isHidden || says
      isUsed = !says || consents.contains(text?.lowercased())
    default: return reportUnknown(entry, sidecar)
    }
    if !isUsed { reportUseless(entry, sidecar) }
    if keysOfOne.contains(entry.key.lowercased()) { keyOfOne = keyOfOne ?? entry }
  }

  /// Reads what is no valid YAML where all its lines are simple ones, `title: Ferry: last boat`: of any other it can't
  /// be told whether it closes the article.
  private mutating func takeSimpleLines(of sidecar: Sidecar, _ error: YAMLError) {
    let text = cleaned(sidecar.bytes)
    let entries = simpleLines(of: text[...])
    guard entries.count == lineCount(text) else {
      return refuse(sidecar, error.line, "this is not valid YAML (\(error.problem))")
    }
    for entry in entries { take(entry, of: sidecar) }
    diagnostics.append(
      Diagnostic(
        .warning, file: sidecar.file, line: error.line, column: error.column,
        "this is not valid YAML (\(error.problem)), so it was read as lines of plain text",
        advice: "Put values that hold ': ' or other signs into quotes."))
  }

  private mutating func refuse(_ sidecar: Sidecar, _ line: Int, _ problem: String) {
    isUnclear = true
    isHidden = mayHide(cleaned(sidecar.bytes))
    let effect = isHidden ? ", and as it may hide the article, that is left out" : headlineOnly
    diagnostics.append(
      Diagnostic(
        .error, file: sidecar.file, line: line, "\(problem), so it corrects nothing\(effect)",
        advice: "Write lines such as 'title: \"The letter\"' and 'date: 2019-01-24'."))
  }

  private mutating func reportUnknown(_ entry: YAMLEntry, _ sidecar: Sidecar) {
    let near = nearest(to: entry.key.lowercased(), in: keys)
    let closes = near == "rights" || near == "hide"
    isUnclear = isUnclear || closes
    diagnostics.append(
      Diagnostic(
        .warning, file: sidecar.file, line: entry.line, column: entry.column,
        "'\(entry.key)' is no key of a sidecar, so it corrects nothing\(closes ? headlineOnly : "")",
        advice: near.map { "Did you mean '\($0)'?" }
          ?? "Known are \(keys.joined(separator: ", "))."))
  }

  private mutating func reportUseless(_ entry: YAMLEntry, _ sidecar: Sidecar) {
    diagnostics.append(
      Diagnostic(
        .warning, file: sidecar.file, line: entry.value.line, column: entry.value.column,
        "what stands for '\(entry.key)' can't be used, so it "
          + (hidingKeys.contains(entry.key.lowercased())
            ? "hides the article" : "corrects nothing"),
        advice: advice[entry.key.lowercased()] ?? "Write a text in quotes."))
  }
}

/// The texts of a list; a text with commas is one too: `topics: Ferries, Harbour`.
private func texts(of value: YAMLNode) -> [String]? {
  let parts = value.string.map { $0.split(separator: ",").map(String.init) } ?? value.strings
  return parts.map { $0.map(oneLine).filter { !$0.isEmpty } }
}

/// How many lines of a text say something.
private func lineCount(_ text: [UInt8]) -> Int {
  text.split(separator: 0x0A).count { line in
    line.trimmed.first.map { $0 != UInt8(ascii: "#") } ?? false
  }
}

/// Whether a line of a text that is no valid YAML begins as one that hides the article.
private func mayHide(_ text: [UInt8]) -> Bool {
  text.split(separator: 0x0A).contains {
    let line = $0.trimmed.folded
    return (hidingKeys + ["published: false", "published: no"]).contains {
      line.begins(with: Array($0.utf8))
    }
  }
}

/// What means no.
let denials: [String?] = ["false", "no", "off", "0"]
private let consents: [String?] = ["true", "yes", "on", "1"]
private let keys = [
  "title", "date", "modified", "authors", "source", "url", "topics", "section", "summary",
  "language", "rights", "story", "copy_of", "hide",
]
private let keysOfOne = [
  "title", "headline", "date", "published", "modified", "updated", "url", "summary", "copy_of",
]
private let advice = [
  "date": "Write it as 2019-01-24.", "modified": "Write it as 2019-01-24.",
  "authors": "Write a name or a list of names.", "topics": "Write a list: [Tesk, Diplomacy].",
  "url": "Write the whole address with https://.", "language": "Write a tag such as en or pt-BR.",
  "story": "Write a name, or none.", "copy_of": "Write the path of a file in seeds/, or none.",
  "hide": "Write true or false.", "hidden": "Write true or false.", "draft": "Write true or false.",
]
