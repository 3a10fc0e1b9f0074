import Model

/// The words that tell a section, in one language, and how sure each is of it. Words stand apart by white
/// space.
struct SectionWords: Sendable {
  /// Words that hardly any other section uses: weight 3.
  let strong: String
  /// Words that this section uses much more often than others: weight 2.
  let clear: String
  /// Words that lean towards it: weight 1.
  let weak: String

  /// The words that tell `section` in `language`, a primary subtag; nil for languages without a lexicon.
  static func of(_ section: BuiltInSection, language: String) -> SectionWords? {
    switch language {
    case "en": english(section)
    case "de": german(section)
    case "fr": french(section)
    case "es": spanish(section)
    default: nil
    }
  }

  private static func english(_ section: BuiltInSection) -> SectionWords {
    switch section {
    case .world: englishWorld
    case .politics: englishPolitics
    case .business: englishBusiness
    case .technology: englishTechnology
    case .science: englishScience
    case .health: englishHealth
    case .sport: englishSport
    case .culture: englishCulture
    }
  }

  private static func german(_ section: BuiltInSection) -> SectionWords {
    switch section {
    case .world: germanWorld
    case .politics: germanPolitics
    case .business: germanBusiness
    case .technology: germanTechnology
    case .science: germanScience
    case .health: germanHealth
    case .sport: germanSport
    case .culture: germanCulture
    }
  }

  private static func french(_ section: BuiltInSection) -> SectionWords {
    switch section {
    case .world: frenchWorld
    case .politics: frenchPolitics
    case .business: frenchBusiness
    case .technology: frenchTechnology
    case .science: frenchScience
    case .health: frenchHealth
    case .sport: frenchSport
    case .culture: frenchCulture
    }
  }

  private static func spanish(_ section: BuiltInSection) -> SectionWords {
    switch section {
    case .world: spanishWorld
    case .politics: spanishPolitics
    case .business: spanishBusiness
    case .technology: spanishTechnology
    case .science: spanishScience
    case .health: spanishHealth
    case .sport: spanishSport
    case .culture: spanishCulture
    }
  }
}
