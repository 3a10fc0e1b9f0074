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
    hidingKeys.contains(where: isStated) || isDenied("published")
      || text("status").map { unpublished.contains($0.lowercased()) } == true
  }
}

/// The keys that keep an article out of the site: in front matter, sidecars and records alike.
let hidingKeys = ["draft", "hide", "hidden"]

/// What Pelican, WordPress and others call articles that are not, not yet or no longer to be seen.
private let unpublished: Set = [
  "draft", "auto-draft", "hidden", "pending", "private", "future", "trash", "unpublished",
  "withdrawn",
]

extension FrontMatter {
  /// Reads the lines between those that open and close it; `firstLine` is the line of the file that the first is.
  init(_ yaml: Text, firstLine: Int, _ seed: Seed) {
    self.firstLine = firstLine
    do throws(YAMLError) {
      for entry in try parseYAML(Array(yaml))?.entries ?? [] { take(entry.key, entry.value) }
    } catch {
      for entry in simpleLines(of: yaml) { take(entry.key, entry.value) }
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

  /// Takes in what it does not say itself.
  mutating func complete(by note: NoteRecord) {
    values.merge(note.values) { own, _ in own }
  }

  private mutating func take(_ key: String, _ value: YAMLNode) {
    values[key.lowercased()] = value
  }

  /// Says that rights may stand in a table of TOML, of which nothing is read.
  mutating func reportTable(_ seed: Seed) {
    diagnostics.append(
      Diagnostic(
        .warning, file: seed.file, line: firstLine,
        "'rights' can't be read in this front matter" + headlineOnly,
        advice: "Write one word, such as 'rights = \"excerpt\"', above all tables."))
  }

  /// Says that no line closes it, so that it was taken to end before line `end` of the file.
  mutating func reportOpen(_ seed: Seed, closing: String, end: Int) {
    diagnostics.append(
      Diagnostic(
        .warning, file: seed.file, line: firstLine - 1,
        "the front matter that begins here has no closing '\(closing)', so it was taken to end before line \(end)",
        advice: "Write '\(closing)' in a line of its own below it."))
  }

  /// Where `rights` are given in a way that simple lines don't tell, as little as can be is shown.
  mutating func closeRights(_ yaml: Text) -> Bool {
    guard speaksOfRights(yaml), values["rights"] == nil else { return false }
    take("rights", YAMLNode(.scalar("headline", isPlain: true), line: 1, column: 1))
    return true
  }
}
