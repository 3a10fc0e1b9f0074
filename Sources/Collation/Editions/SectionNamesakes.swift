import Model

/// What the sections of a digest are called, so that no topic of such a name becomes a second heading of an edition.
struct SectionNamesakes: Sendable {
  private let sections: [(rule: SectionRule, names: [String])]

  /// `shown` holds by section what the pages call it, as far as that is known.
  init(_ rules: [SectionRule], shown: [String]) {
    sections = rules.enumerated().map { index, rule in
      (rule, [rule.id] + (index < shown.count ? [shown[index]] : []))
    }
  }

  /// Whether a topic is called as a section is, or by a form of that name: "Sports" beside "Sport". "Football" is more
  /// than another name.
  func holds(_ topic: String) -> Bool {
    let id = topicID(topic)
    let meant = BuiltInSection(named: topic)
    return sections.contains { rule, names in
      names.contains { name in
        let other = topicID(name)
        return id == other || meant != nil && meant == rule.builtIn && areForms(id, other)
      }
    }
  }
}

/// Whether two words begin alike: in four letters, or in all of the shorter one.
private func areForms(_ one: String, _ other: String) -> Bool {
  let length = min(4, one.count, other.count)
  return length > 0 && one.prefix(length) == other.prefix(length)
}
