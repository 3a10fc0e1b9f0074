import Rendering
import YAML

/// The words of the pages in `language`, by the theme's strings files. English stands in for what
/// the language lacks, and for languages without a file; `pt-BR` falls back on `pt`.
func readWording(
  _ strings: [String: [ThemeFile]], language: String
) throws(BuildError) -> Wording {
  let primary = String(language.prefix { $0 != "-" && $0 != "_" })
  var wording = Wording(phrases: [:], lists: [:])
  for name in ["en", primary, language] {
    for file in strings[name] ?? [] { wording = wording.overridden(by: try parseWording(file)) }
  }
  return wording
}

private func parseWording(_ file: ThemeFile) throws(BuildError) -> Wording {
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
  return Wording(phrases: phrases, lists: lists)
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
