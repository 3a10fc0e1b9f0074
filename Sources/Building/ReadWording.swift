import Model
import Rendering
import Templates
import YAML

/// The words of the pages in `language`, by the theme's strings files. English stands in for what
/// the language lacks, and for languages without a file; `pt-PT` falls back on `pt`.
///
/// Strings files are found whatever the case of their names, as language tags have none.
func readWording(
  _ strings: [String: [ThemeFile]], language: String
) throws(BuildError) -> Wording {
  var wording = Wording(phrases: [:], lists: [:])
  for tag in ["en"] + shortenings(of: language).filter({ $0 != "en" }) {
    for name in strings.keys.sorted() where name.lowercased() == tag {
      for file in strings[name] ?? [] {
        if file.isOwn { try checkPhrases(file) }
        wording = wording.overridden(by: try parseWording(file, language: tag))
      }
    }
  }
  return wording
}

/// Refuses phrases of a digest's own file that would leave gaps on the pages.
private func checkPhrases(_ file: ThemeFile) throws(BuildError) {
  guard let english = builtInWording("en") else { return }
  let mistakes = try parseMapping(file.bytes, file: file.name).compactMap { entry in
    english.objection(to: entry.value.string, entry.value.strings, for: entry.key).map {
      Diagnostic(
        .error, file: file.name, line: entry.value.line, column: entry.value.column, $0.message,
        advice: $0.advice)
    }
  }
  if !mistakes.isEmpty { throw BuildError(mistakes) }
}

/// A warning where the digest's language has no words, so that its pages say all in English.
func unspokenLanguage(_ digest: Digest) -> [Diagnostic] {
  let language = digest.settings.language
  guard shortenings(of: language).first != "en", digest.theme.wording == builtInWording("en") else {
    return []
  }
  return [
    Diagnostic(
      .warning, file: "digest.yaml",
      "there are no words in '\(language)', so the pages' own words are English",
      advice: "Write them into Templates/strings/\(language).yaml: see docs/templates.md.")
  ]
}

/// The words of `language` that the program itself brings, without those that it lacks; nil for a language without any.
func builtInWording(_ language: String) -> Wording? {
  BuiltInTheme.strings[language].flatMap {
    try? parseWording(ThemeFile(name: language, bytes: $0), language: language)
  }
}

/// `zh`, `zh-hant` and `zh-hant-tw` for `zh-Hant-TW`.
private func shortenings(of language: String) -> [String] {
  let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
  return parts.indices.map { parts[...$0].joined(separator: "-") }
}

/// The phrases and lists of one strings file, in `language`.
func parseWording(
  _ file: ThemeFile, language: String
) throws(BuildError) -> Wording {
  let entries = try parseMapping(file.bytes, file: file.name)
  var phrases: [String: String] = [:]
  var lists: [String: [String]] = [:]
  for entry in entries {
    switch entry.value.value {
    case .scalar(let text, _): phrases[entry.key] = text
    case .sequence: lists[entry.key] = entry.value.strings ?? []
    case .mapping:
      throw BuildError(
        file.name, line: entry.line, column: entry.column,
        "'\(entry.key)' must be a phrase or a list of words", advice: nil)
    }
  }
  return Wording(phrases: phrases, lists: lists, language: language)
}

/// The entries of a YAML file that must be a mapping; none for an empty file.
func parseMapping(_ bytes: [UInt8], file: String) throws(BuildError) -> [YAMLEntry] {
  let node: YAMLNode?
  do throws(YAMLError) {
    node = try parseYAML(bytes)
  } catch {
    throw BuildError(
      file, line: error.line, column: error.column, error.problem,
      advice: "Mend the YAML: 'key: value' lines, lists with '- ', two spaces for each step in.")
  }
  switch node?.value {
  case .mapping(let entries): return entries
  case nil: return []
  case .scalar(let text, _) where text.isEmpty: return []
  case .scalar, .sequence:
    throw BuildError(
      file, line: node?.line, column: node?.column,
      "this file must be made of 'key: value' lines", advice: nil)
  }
}
