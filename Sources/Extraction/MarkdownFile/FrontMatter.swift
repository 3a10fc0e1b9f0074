import Model
import YAML

/// The record at the top of a Markdown file, in YAML between two lines of `---`, or in TOML between two of `+++`.
struct FrontMatter {
  /// Each key in small letters with its value.
  private(set) var values: [String: YAMLNode] = [:]
  /// The line of the file that its first line is; those of the values count from it.
  private(set) var firstLine = 1
  /// What is wrong with it.
  private(set) var diagnostics: [Diagnostic] = []

  init(values: [String: YAMLNode] = [:]) { self.values = values }

  /// The texts of the first of `keys` that is given; a text with commas counts as several if
  /// `isCommaList`.
  func texts(_ keys: String..., isCommaList: Bool = false) -> [String] {
    let found = keys.lazy.compactMap { values[$0]?.strings ?? names(of: $0) }.first ?? []
    let parts =
      isCommaList && found.count == 1 ? found[0].split(separator: ",").map(String.init) : found
    return parts.map(oneLine).filter { !$0.isEmpty }
  }

  /// The names of a list of persons, `- name: Ilse Marant`; nil where the list is none.
  private func names(of key: String) -> [String]? {
    values[key]?.items.map { $0.compactMap { $0["name"]?.string } }
  }

  /// The text of the first of `keys` that is given.
  func text(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.string }.map(oneLine).first { !$0.isEmpty }
  }

  /// What is given for `key`, where it names a thing or says that there is none; see `givenName`.
  func name(_ key: String, _ seed: Seed) -> GivenName? {
    values[key].flatMap {
      givenName($0.string, file: seed.file, line: firstLine + $0.line - 1)
    }
  }

  /// Whether `key` is given as something else than no. Nothing at all says nothing: tables that became records have
  /// every key.
  private func isStated(_ key: String) -> Bool {
    values[key].map { !$0.isNull && $0.string != "" && !isDenied(key) } ?? false
  }

  /// Whether `key` is given as yes: `true` or `yes`.
  func flag(_ key: String) -> Bool {
    ["true", "yes", "on", "1"].contains(values[key]?.string?.lowercased())
  }

  /// Whether `key` is given as no: `false` or `no`.
  func isDenied(_ key: String) -> Bool {
    ["false", "no", "off", "0"].contains(values[key]?.string?.lowercased())
  }

  /// Whether it says that no article shall be made of the file: `draft: true` as Hugo and Eleventy have it,
  /// `published: false` as Jekyll, `hide: true` as sidecars, `status: draft` as Pelican and WordPress. An answer that
  /// is none counts as yes.
  var isDraft: Bool {
    ["draft", "hide", "hidden"].contains(where: isStated) || isDenied("published")
      || text("status").map { unpublished.contains($0.lowercased()) } == true
  }
}

/// What Pelican, WordPress and others call articles that are not, not yet or no longer to be seen.
private let unpublished: Set = [
  "draft", "auto-draft", "hidden", "pending", "private", "future", "trash", "unpublished",
  "withdrawn",
]

/// A Markdown file cut into its front matter and its text. What a program for notes wrote into the text counts where
/// front matter does not say it.
func splitFrontMatter(_ text: [UInt8], _ seed: Seed) -> (matter: FrontMatter, body: Text) {
  var (matter, body) = splitOpening(text, seed)
  guard let note = NoteRecord(body) else { return (matter, body) }
  matter.complete(by: note)
  return (matter, note.body[...])
}

private func splitOpening(_ text: [UInt8], _ seed: Seed) -> (matter: FrontMatter, body: Text) {
  let start = text[...].drop { $0 <= 0x20 }
  guard beginsMatter(start) else { return (FrontMatter(), text[...]) }
  let isTOML = start.first == UInt8(ascii: "+")
  let inner = start.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  guard let end = closingLine(of: inner, isTOML ? ["+++"] : ["---", "..."]) else {
    return (FrontMatter(), text[...])
  }
  let line = text[..<inner.startIndex].count { $0 == UInt8(ascii: "\n") }
  let body = text[end...].drop { $0 != UInt8(ascii: "\n") }
  let yaml = isTOML ? yamlOfTOML(inner[..<end])[...] : inner[..<end]
  var matter = FrontMatter(yaml, firstLine: line + 1, seed)
  // Of tables nothing is read.
  if isTOML, matter.closeRights(inner[..<end]) { matter.reportTable(seed) }
  // Words between two rules are no front matter, and none of them may be lost.
  if matter.values.isEmpty, inner[..<end].contains(where: { $0 > 0x20 }) {
    return (FrontMatter(), text[...])
  }
  return (matter, body.dropFirst())
}

/// Whether a text is one with front matter by all that shows: the line that opens it, a key, and a line that ends it.
/// Other texts may begin with a rule.
func hasMatter(_ text: Text) -> Bool {
  guard beginsMatter(text) else { return false }
  let inner = text.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
  let first = inner.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: "\n") }
  let key = first.drop { "\"'".utf8.contains($0) }.prefix {
    isLetter($0) || isDigit($0) || "_-".utf8.contains($0)
  }
  let sign = first[key.endIndex...].first { !" \"'".utf8.contains($0) }
  return !key.isEmpty && sign.map { ":=".utf8.contains($0) } == true
}

/// Whether a text begins with the line that opens front matter: `---`, or `+++` for TOML.
func beginsMatter(_ text: Text) -> Bool {
  let line = text.prefix { $0 != UInt8(ascii: "\n") }
  return line.endIndex < text.endIndex
    && ["---", "+++"].contains { line.trimmed.elementsEqual($0.utf8) }
}

/// Where the line that ends the front matter begins, one of `ends`.
private func closingLine(of text: Text, _ ends: [String]) -> Int? {
  var start = text.startIndex
  while start < text.endIndex {
    let line = text[start...].prefix { $0 != UInt8(ascii: "\n") }
    if ends.contains(where: { line.trimmed.elementsEqual($0.utf8) }) { return start }
    start = line.endIndex + 1
  }
  return nil
}

extension FrontMatter {
  fileprivate init(_ yaml: Text, firstLine: Int, _ seed: Seed) {
    self.firstLine = firstLine
    do throws(YAMLError) {
      for entry in try parseYAML(Array(yaml))?.entries ?? [] { take(entry.key, entry.value) }
    } catch {
      readSimpleLines(yaml)
      let isClosed = closeRights(yaml)
      diagnostics = [
        Diagnostic(
          .warning, file: seed.file, line: firstLine + error.line - 1, column: error.column,
          "the front matter is not valid YAML (\(error.problem)), so only its simple lines were read"
            + (isClosed ? ", and as 'rights' is none of them, only its headline is shown" : ""),
          advice: "Put values that hold ': ' or other signs into quotes.")
      ]
    }
  }

  fileprivate mutating func complete(by note: NoteRecord) {
    values.merge(note.values) { own, _ in own }
  }

  private mutating func take(_ key: String, _ value: YAMLNode) {
    values[key.lowercased()] = value
  }

  /// Reads `key: value` lines as the plain text that they mean: `title: Kim: the letter`.
  private mutating func readSimpleLines(_ yaml: Text) {
    let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let first = line.first,
        isLetter(first), values[line[..<colon].string.lowercased()] == nil
      else { continue }
      let value = unquoted(withoutComment(line[(colon + 1)...].trimmed))
      guard !value.isEmpty else { continue }
      take(
        line[..<colon].string,
        YAMLNode(.scalar(value.string, isPlain: true), line: index + 1, column: 1))
    }
  }

  fileprivate mutating func reportTable(_ seed: Seed) {
    diagnostics.append(
      Diagnostic(
        .warning, file: seed.file, line: firstLine,
        "'rights' can't be read in this front matter" + headlineOnly,
        advice: "Write one word, such as 'rights = \"excerpt\"', above all tables."))
  }

  /// Where `rights` are given in a way that simple lines don't tell, as little as can be is shown.
  fileprivate mutating func closeRights(_ yaml: Text) -> Bool {
    let speaks = yaml.split(separator: UInt8(ascii: "\n")).map(\.trimmed).contains { line in
      let key = line.drop { "[\"'".utf8.contains($0) }.map(lower)
      let signs = line.first == UInt8(ascii: "[") ? ".]" : ":=."
      return key.starts(with: ascii("rights"))
        && key.dropFirst(6).first { !" \"'".utf8.contains($0) }.map { signs.utf8.contains($0) }
          == true
    }
    guard speaks, values["rights"] == nil else { return false }
    take("rights", YAMLNode(.scalar("headline", isPlain: true), line: 1, column: 1))
    return true
  }

  /// A value without the comment behind it: `true # not yet`.
  private func withoutComment(_ value: Text) -> Text {
    guard let first = value.first, !"\"'".utf8.contains(first) else { return value }
    return value.position(of: ascii(" #")).map { value[..<$0].trimmed } ?? value
  }

  private func unquoted(_ text: Text) -> Text {
    guard text.count >= 2, let first = text.first, first == text.last, "\"'".utf8.contains(first)
    else {
      return text
    }
    return text.dropFirst().dropLast()
  }
}
