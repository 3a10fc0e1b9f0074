import Rendering
import Templates

@testable import Building

/// The words of the built-in theme as a site in `language` has them.
func builtInWording(_ language: String) throws -> Wording {
  try readTheme("Templates", language: language, in: FileSystem.inMemory([:]).0).wording
}

/// What the built-in strings file of `language` says itself, without what it falls back on.
func ownWording(_ language: String) throws -> Wording {
  let bytes = BuiltInTheme.strings[language] ?? []
  return try parseWording(ThemeFile(name: language + ".yaml", bytes: bytes), language: language)
}

/// The languages of the built-in theme that have a whole file; `pt-PT` says only what differs.
let wholeLanguages = BuiltInTheme.strings.keys.filter { !$0.contains("-") }.sorted()

/// Files that say only what differs from a language's own.
let regionalLanguages = BuiltInTheme.strings.keys.filter { $0.contains("-") }.sorted()
