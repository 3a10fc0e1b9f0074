import Extraction
import Model
import YAML

/// Reads `digest.yaml`; the defaults if there is none. Throws all that is wrong in it.
func readSettings(_ path: String, in files: FileSystem) throws(BuildError) -> Settings {
  let bytes = try orEnd("the settings can't be read") { () throws(FileError) in
    try files.read(path, Int.max)
  }
  guard let bytes else { return Settings() }
  var reader = SettingsReader(file: path)
  let settings = reader.settings(try parseMapping(bytes, file: path))
  guard reader.mistakes.isEmpty else { throw BuildError(reader.mistakes) }
  return settings
}

/// Turns YAML into settings and notes every mistake on the way.
private struct SettingsReader {
  let file: String
  var mistakes: [Diagnostic] = []

  mutating func settings(_ entries: [YAMLEntry]) -> Settings {
    let values = fields(entries, known: SettingsKeys.settings, of: "the settings")
    let defaults = Settings()
    return Settings(
      title: text(values["title"]) ?? defaults.title,
      description: text(values["description"]),
      baseURL: baseURL(values["base_url"]),
      language: language(values["language"]) ?? defaults.language,
      topics: topics(values["topics"]),
      sources: list(values["sources"]) { $0.source($1) },
      sections: sections(values["sections"]),
      publisher: text(values["publisher"]), contact: contact(values["contact"]),
      rights: rights(values["rights"]),
      excerptWords: number(values["excerpt_words"], in: 5...200) ?? defaults.excerptWords,
      cadence: cadence(values["edition"]) ?? defaults.cadence,
      editionWords: number(values["edition_words"], in: 100...10_000) ?? defaults.editionWords,
      removed: texts(values["removed"]), switches: switches(values),
      topicThreshold: number(values["topic_threshold"], in: 1...1_000))
  }

  private mutating func switches(_ values: [String: YAMLNode]) -> Switches {
    var switches = Switches()
    for (name, path) in Switches.keys {
      if let isOn = isOn(values[name]) { switches[keyPath: path] = isOn }
    }
    return switches
  }

  /// `on` or `off`, or another of YAML's words for it.
  private mutating func isOn(_ node: YAMLNode?) -> Bool? {
    guard let node, let text = text(node)?.lowercased() else { return nil }
    if ["on", "true", "yes"].contains(text) { return true }
    if ["off", "false", "no"].contains(text) { return false }
    refuse(node, "this must be 'on' or 'off', not '\(text)'", nil)
    return nil
  }

  private mutating func cadence(_ node: YAMLNode?) -> Cadence? {
    guard let node, let text = text(node) else { return nil }
    if let cadence = Cadence(rawValue: text.lowercased()) { return cadence }
    refuse(
      node, "'edition' must be 'auto', 'daily', 'weekly' or 'monthly', not '\(text)'",
      "For no editions at all write 'editions: off'.")
    return nil
  }

  /// Groups are one level deep, so that the index of topics stays readable.
  private mutating func topics(_ node: YAMLNode?) -> [TopicRule] {
    let rules = list(node) { $0.topic($1) }
    let grouped = Set(rules.filter { $0.parent != nil }.map(\.name))
    if let node, let rule = rules.first(where: { $0.parent.map(grouped.contains) == true }) {
      refuse(
        node, "the topic '\(rule.parent ?? "")' stands in a group and can't be one itself",
        "Put '\(rule.name)' and '\(rule.parent ?? "")' into the same group.")
    }
    return rules
  }

  /// A topic: a name alone, or `name` and what is to become of it.
  private mutating func topic(_ node: YAMLNode) -> TopicRule? {
    if case .scalar(let name, _) = node.value { return TopicRule(name: name) }
    let values = fields(of: node, known: SettingsKeys.topic, as: "a topic")
    guard let name = required("name", values, at: node, of: "a topic") else { return nil }
    return TopicRule(
      name: name, words: texts(values["words"]), also: texts(values["also"]),
      isDropped: isOn(values["drop"]) ?? false, parent: text(values["in"]))
  }

  /// A source: `name`, and how its articles are known.
  private mutating func source(_ node: YAMLNode) -> SourceRule? {
    let values = fields(of: node, known: SettingsKeys.source, as: "a source")
    guard let name = required("name", values, at: node, of: "a source") else { return nil }
    return SourceRule(
      name: name, homepage: text(values["homepage"]), host: text(values["host"]).map(plainHost),
      folder: text(values["folder"]).map(plainFolder),
      rights: rights(values["rights"]), isDropped: isOn(values["drop"]) ?? false)
  }

  /// The sections in the editor's order; all built-in ones where nothing is said.
  private mutating func sections(_ node: YAMLNode?) -> [SectionRule] {
    guard let node, !node.isNull else { return SectionRule.all }
    // One word alone switches them all on or off.
    if let word = node.string, nearest(to: word, in: ["on", "off"]) != nil {
      return isOn(node) == false ? [] : SectionRule.all
    }
    var ids: Set<String> = []
    return list(node) { reader, node in
      guard let rule = reader.section(node) else { return nil }
      if ids.insert(rule.id).inserted { return rule }
      reader.refuse(node, "the section '\(rule.name ?? rule.id)' is there twice", nil)
      return nil
    }
  }

  /// A section: what a built-in one is called alone, or `name`, with `is` or `words` or both.
  private mutating func section(_ node: YAMLNode) -> SectionRule? {
    if case .scalar(let name, _) = node.value { return builtInSection(name, node) }
    let values = fields(of: node, known: SettingsKeys.section, as: "a section")
    guard let name = required("name", values, at: node, of: "a section") else { return nil }
    let words = texts(values["words"])
    guard let kind = values["is"] else { return SectionRule(name: name, words: words) }
    return text(kind).flatMap { builtInSection($0, kind) }?.builtIn
      .map { SectionRule($0, name: name, words: words) }
  }

  private mutating func builtInSection(_ name: String, _ node: YAMLNode) -> SectionRule? {
    if let section = BuiltInSection(rawValue: name) { return SectionRule(section) }
    if let section = BuiltInSection(named: name) { return SectionRule(section, name: name) }
    let known = BuiltInSection.allCases.map(\.rawValue)
    refuse(
      node, "'\(name)' is no section",
      nearest(to: name.lowercased(), in: known).map { "Did you mean '\($0)'?" }
        ?? "There are: \(known.joined(separator: ", ")). One of your own is a line such as "
        + "'- {name: Harbour, words: [ferry, quay]}'.")
    return nil
  }

  private mutating func rights(_ node: YAMLNode?) -> RightsRule {
    guard let node else { return RightsRule() }
    let reading = readRights(node)
    mistakes += reading.problems.map {
      Diagnostic(
        .error, file: file, line: $0.line, column: $0.column, $0.message, advice: $0.advice)
    }
    return reading.rule
  }

  /// A mail address, or the address of a page.
  private mutating func contact(_ node: YAMLNode?) -> String? {
    guard let node, let text = text(node) else { return nil }
    let isMail = text.split(separator: "@").count == 2 && !text.contains { " <>\"'?&".contains($0) }
    let isPage = ["https://", "http://"].contains { text.hasPrefix($0) }
    if isMail || isPage { return text }
    refuse(
      node, "'\(text)' is neither a mail address nor the address of a page",
      "Write one such as editor@example.org or https://example.org/contact.")
    return nil
  }

  private mutating func language(_ node: YAMLNode?) -> String? {
    guard let node, let text = text(node) else { return nil }
    if let tag = languageTag(text) { return tag }
    refuse(node, "'\(text)' is not a language tag", "Write one such as en, de or pt-BR.")
    return nil
  }

  private mutating func baseURL(_ node: YAMLNode?) -> BaseURL? {
    guard let node, let text = text(node) else { return nil }
    if let url = BaseURL(text) { return url }
    refuse(
      node, "'base_url' is not an address that a site can stand at: '\(text)'",
      "Write one such as https://example.org/ or https://example.org/digest/.")
    return nil
  }
}

// The shapes of YAML values, each with its own complaint.
extension SettingsReader {
  private mutating func fields(
    of node: YAMLNode, known: [String], as what: String
  ) -> [String: YAMLNode] {
    guard case .mapping(let entries) = node.value else {
      refuse(node, "\(what) must be made of 'key: value' lines", nil)
      return [:]
    }
    return fields(entries, known: known, of: what)
  }

  private mutating func fields(
    _ entries: [YAMLEntry], known: [String], of what: String
  ) -> [String: YAMLNode] {
    // A file that is something else has as many as lines, and what is meant by each takes its time.
    for entry in entries.lazy.filter({ !known.contains($0.key) }).prefix(100) {
      let advice = nearest(to: entry.key, in: known).map { "Did you mean '\($0)'?" }
      mistakes.append(
        Diagnostic(
          .error, file: file, line: entry.line, column: entry.column,
          "'\(entry.key)' is not a key of \(what)",
          advice: advice ?? "There are: \(known.joined(separator: ", "))."))
    }
    return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private mutating func required(
    _ key: String, _ values: [String: YAMLNode], at node: YAMLNode, of what: String
  ) -> String? {
    if let value = text(values[key]), !value.isEmpty { return value }
    if values[key] == nil { refuse(node, "\(what) needs a '\(key)'", nil) }
    return nil
  }

  private mutating func text(_ node: YAMLNode?) -> String? {
    guard let node, !node.isNull else { return nil }
    if case .scalar(let text, _) = node.value { return text }
    refuse(node, "this must be a text", nil)
    return nil
  }

  private mutating func number(_ node: YAMLNode?, in range: ClosedRange<Int>) -> Int? {
    guard let node, let text = text(node) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    refuse(
      node, "'\(text)' is no number from \(range.lowerBound) to \(range.upperBound)", nil)
    return nil
  }

  private mutating func texts(_ node: YAMLNode?) -> [String] {
    guard let node, !node.isNull else { return [] }
    if let texts = node.strings { return texts }
    refuse(node, "this must be a list of words", "Write [one, two] or a line '- word' for each.")
    return []
  }

  private mutating func list<Rule>(
    _ node: YAMLNode?, _ rule: (inout SettingsReader, YAMLNode) -> Rule?
  ) -> [Rule] {
    guard let node, !node.isNull else { return [] }
    guard case .sequence(let elements) = node.value else {
      refuse(node, "this must be a list", "Begin each entry with '- '.")
      return []
    }
    return elements.compactMap { rule(&self, $0) }
  }

  private mutating func refuse(_ node: YAMLNode, _ message: String, _ advice: String?) {
    mistakes.append(
      Diagnostic(
        .error, file: file, line: node.line, column: node.column, message, advice: advice))
  }
}

/// A host as the addresses of articles are compared with it, whether it is given alone or in an address:
/// small letters, no `www.`, port or point at its end. Subdomains count anyway, so `*.` says nothing.
private func plainHost(_ text: String) -> String {
  var name = text.lowercased().split(separator: "://").last ?? ""
  while name.hasPrefix("/") { name = name.dropFirst() }
  name = name.prefix { !"/?#:".contains($0) }
  for start in ["*.", ".", "www."] where name.hasPrefix(start) {
    name = name.dropFirst(start.count)
  }
  return String(name.hasSuffix(".") ? name.dropLast() : name)
}

/// A folder as the paths of seeds are compared with it, whether it is seen from `seeds/` or from the
/// digest's own folder: no `seeds/` or `./` at its start, no slashes at its ends.
private func plainFolder(_ text: String) -> String {
  let names = text.split(separator: "/").filter { $0 != "." }
  return (names.first == "seeds" ? names.dropFirst() : names[...]).joined(separator: "/")
}
