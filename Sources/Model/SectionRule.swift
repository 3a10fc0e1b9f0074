/// A section that every digest knows, with its own words in the lexicon.
package enum BuiltInSection: String, CaseIterable, Sendable, Hashable {
  case world, politics, business, technology, science, health, sport, culture
}

/// A section of the digest as the editor wants it.
package struct SectionRule: Sendable, Hashable {
  /// What the editor calls it; nil stands for the built-in section's own name.
  package let name: String?
  /// The built-in section that it is, if it is one.
  package let builtIn: BuiltInSection?
  /// Words that tell it, beside those of the built-in section.
  package let words: [String]

  package init(_ builtIn: BuiltInSection, name: String? = nil, words: [String] = []) {
    self.builtIn = builtIn
    self.name = name
    self.words = words
  }

  /// A section of the editor's own. Without words only articles whose source says so belong to it.
  package init(name: String, words: [String] = []) {
    self.builtIn = nil
    self.name = name
    self.words = words
  }

  /// What the section is known by for ever: `sport`, or for a section of the editor's own its name in
  /// small letters.
  package var id: String { builtIn?.rawValue ?? name?.lowercased() ?? "" }

  /// All built-in sections in the order of `BuiltInSection`.
  package static let all = BuiltInSection.allCases.map { SectionRule($0) }
}

extension [SectionRule] {
  /// The section called `name` by the editor, or by newspapers in general; nil if there is none.
  package func index(named name: String) -> Int? {
    let small = name.lowercased()
    return firstIndex { $0.name?.lowercased() == small }
      ?? BuiltInSection(named: name).flatMap { found in firstIndex { $0.builtIn == found } }
  }
}
