package import Model

extension Wording {
  /// What a section is called: by the editor, else in these words; nil where they have no word for it.
  package func name(of rule: SectionRule) -> String? {
    let phrase = "section-" + rule.id
    return rule.name ?? (has(phrase) ? self(phrase) : nil)
  }
}

extension View {
  /// What a section is called; nil where the words of the pages have no name for it.
  func name(of rule: SectionRule) -> String? { wording.name(of: rule) }

  /// The name of an article's section; nil for one that is in none.
  func section(of article: Int) -> String? {
    plan.corpus.articles[article].section
      .flatMap { name(of: plan.corpus.sections[$0.section].rule) }
  }
}
