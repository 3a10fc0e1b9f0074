import Model
import Rendering
import Templates
import Templating

/// Templates of the digest's own that no page uses, as their names are none of the theme's.
func unusedTemplates(_ theme: Theme) -> [Diagnostic] {
  let builtIn = BuiltInTheme.templates.keys.sorted()
  return theme.templates.filter { !builtIn.contains($0.name) }.filter { own in
    !theme.templates.contains { $0.name != own.name && $0.mentions(own.name) }
  }.map { own in
    Diagnostic(
      .warning, file: own.file, "no page uses this template, as none has its name",
      advice: nearest(to: own.name, in: builtIn).map { "Did you mean '\($0)'?" }
        ?? "docs/templates.md lists the names that there are.")
  }
}

/// Phrases of the digest's own strings files that nothing shows: they are none of the pages' words, and no
/// template names them.
func unknownPhrases(_ theme: Theme) -> [Diagnostic] {
  let known = Set(BuiltInTheme.strings.keys.compactMap { builtInWording($0)?.keys }.joined())
  let own = Set(theme.wording.keys).subtracting(known).sorted().filter { key in
    !Wording.isForm(key, ofAny: known)
      && !theme.templates.contains { $0.mentions("words." + key) }
  }
  return own.map { key in
    Diagnostic(
      .warning, file: "Templates/strings", "no page has the phrase '\(key)'",
      advice: nearest(to: key, in: known.sorted()).map { "Did you mean '\($0)'?" }
        ?? "docs/templates.md says where the phrases are listed.")
  }
}

extension TemplateSource {
  /// Whether the name stands anywhere in it.
  fileprivate func mentions(_ name: String) -> Bool {
    let name = Array(name.utf8)
    return bytes.indices.contains { bytes[$0] == name[0] && bytes[$0...].starts(with: name) }
  }
}
