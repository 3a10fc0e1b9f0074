import Model

extension View {
  /// What a section is called: by the editor, else in the words of the pages; nil where these have no
  /// word for it.
  func name(of rule: SectionRule) -> String? {
    let phrase = "section-" + rule.id
    return rule.name ?? (wording.has(phrase) ? wording(phrase) : nil)
  }

  /// The name of an article's section; nil for one that is in none.
  func section(of article: Int) -> String? {
    plan.corpus.articles[article].section
      .flatMap { name(of: plan.corpus.sections[$0.section].rule) }
  }
}
