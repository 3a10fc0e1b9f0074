package import Model
package import YAML

/// What a `rights:` entry says, and what in it can't be used.
package struct RightsReading {
  /// A part of the entry that says nothing.
  package struct Problem {
    package let line: Int
    package let column: Int
    package let message: String
    package let advice: String?
    /// What comes of it, where the article is closed for it.
    package var effect = ""
  }

  package var rule = RightsRule()
  package var problems: [Problem] = []

  /// The problems as warnings of the file that the entry stands in; `firstLine` is the file's line in
  /// which the YAML begins.
  func diagnostics(
    of file: String, firstLine: Int = 1, hasColumns: Bool = true
  ) -> [Diagnostic] {
    problems.map {
      Diagnostic(
        .warning, file: file, line: firstLine + $0.line - 1, column: hasColumns ? $0.column : nil,
        $0.message + $0.effect, advice: $0.advice)
    }
  }
}

/// Reads `rights:` of the settings, of a source, of front matter or of a sidecar: a mapping, or one
/// of `full`, `excerpt`, `headline` and `own` alone. Where it can't be told what may be done, or a key is
/// none, that is as little as can be.
package func readRights(_ node: YAMLNode) -> RightsReading {
  var reading = RightsReading()
  guard let entries = node.entries else {
    reading.readShort(node)
    return reading
  }
  for entry in entries { reading.read(entry) }
  if reading.problems.contains(where: { $0.effect == headlineOnly }) {
    reading.rule.show = .headline
  }
  return reading
}

/// What comes of rights that can't be read.
let headlineOnly = ", so only its headline is shown"

extension RightsReading {
  fileprivate mutating func readShort(_ node: YAMLNode) {
    if node.string == "own" {
      rule.isOwn = true
    } else if !node.isNull {
      rule.show = choice(node, extents, else: .headline, headlineOnly)
    }
  }

  fileprivate mutating func read(_ entry: YAMLEntry) {
    let value = entry.value
    switch entry.key {
    case "show": rule.show = choice(value, extents, else: .headline, headlineOnly)
    case "feed":
      rule.feed = choice(value, extents, else: .headline, ", so feeds have only its headline")
    case "robots":
      rule.isIndexed = choice(
        value, ["index": true, "noindex": false], else: false, ", so it is not indexed")
    case "search":
      rule.isSearchable = choice(value, answers, else: false, ", so search does not find it")
    case "images":
      rule.pictures = choice(value, pictureUses, else: .none, ", so it has no pictures")
    case "markdown":
      rule.hasMarkdown = choice(value, answers, else: false, ", so it has no Markdown beside it")
    case "own": rule.isOwn = choice(value, answers, else: false, ", so it is not your own")
    case "licence", "license": rule.licence = text(value)
    case "licence_url", "license_url": rule.licenceAddress = address(value)
    case "holder": rule.holder = text(value)
    default: refuseKey(entry)
    }
  }

  /// The choice that is named; else `closed`, and that is what comes of it.
  private mutating func choice<Choice>(
    _ node: YAMLNode, _ choices: [String: Choice], else closed: Choice, _ effect: String
  ) -> Choice {
    if let text = node.string?.lowercased(), let choice = choices[text] { return choice }
    let names = choices.keys.sorted()
    refuse(
      node,
      node.string.map { "'\($0)' is none of the words that may stand here" }
        ?? "this must be one word",
      "Write one of \(names.joined(separator: ", ")).", effect)
    return closed
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    if let text = node.string.map(oneLine), !text.isEmpty { return text }
    refuse(node, "this must be a text", nil)
    return nil
  }

  private mutating func address(_ node: YAMLNode) -> String? {
    if let address = node.string.flatMap(normalizedAddress) { return address }
    refuse(node, "this is no address", "Write the whole address with https://.")
    return nil
  }

  private mutating func refuseKey(_ entry: YAMLEntry) {
    let near = nearest(to: entry.key, in: rightsKeys)
    problems.append(
      Problem(
        line: entry.line, column: entry.column, message: "'\(entry.key)' is no key of rights",
        advice: near.map { "Did you mean '\($0)'?" }
          ?? "There are: \(rightsKeys.joined(separator: ", ")).", effect: headlineOnly))
  }

  private mutating func refuse(
    _ node: YAMLNode, _ message: String, _ advice: String?, _ effect: String = ""
  ) {
    problems.append(
      Problem(
        line: node.line, column: node.column, message: message, advice: advice, effect: effect))
  }
}

/// The keys of a `rights:` entry.
package let rightsKeys = [
  "show", "feed", "robots", "search", "images", "markdown", "own", "licence", "licence_url",
  "holder",
]
private let extents: [String: Extent] = ["full": .full, "excerpt": .excerpt, "headline": .headline]
private let pictureUses: [String: PictureUse] = [
  "none": .none, "local": .local, "remote": .remote,
]
private let answers = ["yes": true, "true": true, "no": false, "false": false]
