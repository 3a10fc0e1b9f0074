/// The forms that languages have for counted things, by their names in CLDR; strings files name
/// them at the end of a key: `articles-few`.
enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other
}

/// Which form of a counted thing a language takes for which whole number.
///
/// The rules are the cardinal ones of the Unicode CLDR,
/// https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html, as far as
/// they concern whole numbers written in digits.
enum PluralRule: String, Sendable, Hashable {
  /// Always `other`: Japanese, Korean, Chinese, Indonesian and others without plural forms.
  case never
  /// 1 is `one`: English, German and most others.
  case one
  /// 0 and 1 are `one`: Persian, Hindi.
  case zeroAndOne
  /// 1 is `one`, whole millions are `many` ("1.000.000 de artículos"): Spanish,
  /// Italian, Portuguese of Portugal.
  case oneAndMillions
  /// 0 and 1 are `one`, whole millions are `many`: French, Portuguese but for that of Portugal.
  case zeroAndOneAndMillions
  /// Czech and Slovak: 1, 2 to 4, the others.
  case czech
  /// Russian, Ukrainian: by the last digit, but for 11 to 14.
  case russian
  /// Polish: as Russian, but 21 and the like are `many`.
  case polish
  /// Hebrew: 1, 2, the others.
  case hebrew
  /// Arabic: 0, 1, 2, then by the last two digits: 3 to 10, 11 to 99, the others.
  case arabic

  /// The rule of a language by its tag. Where no rule is known here, 1 is `one`, as in most
  /// languages.
  init(language: String) {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "id", "ja", "ko", "lo", "ms", "my", "th", "vi", "zh": self = .never
    case "am", "bn", "fa", "gu", "hi", "kn", "zu": self = .zeroAndOne
    case "ca", "es", "it": self = .oneAndMillions
    case "pt" where parts.dropFirst().contains("pt"): self = .oneAndMillions
    case "fr", "pt": self = .zeroAndOneAndMillions
    case "cs", "sk": self = .czech
    case "ru", "uk", "be": self = .russian
    case "pl": self = .polish
    case "he", "iw": self = .hebrew
    case "ar": self = .arabic
    default: self = .one
    }
  }

  /// The category of `count`, which is 0 or more; of a negative number that of its magnitude.
  func category(of count: Int) -> PluralCategory {
    let count = count.magnitude
    let isMillions = count > 0 && count % 1_000_000 == 0
    return switch self {
    case .never: .other
    case .one: count == 1 ? .one : .other
    case .zeroAndOne: count <= 1 ? .one : .other
    case .oneAndMillions: count == 1 ? .one : isMillions ? .many : .other
    case .zeroAndOneAndMillions: count <= 1 ? .one : isMillions ? .many : .other
    case .czech: count == 1 ? .one : (2...4).contains(count) ? .few : .other
    case .russian: Self.byLastDigit(count, isOne: count % 10 == 1 && count % 100 != 11)
    case .polish: Self.byLastDigit(count, isOne: count == 1)
    case .hebrew: count == 1 ? .one : count == 2 ? .two : .other
    case .arabic: Self.arabic(count)
    }
  }

  private static func byLastDigit(_ count: UInt, isOne: Bool) -> PluralCategory {
    if isOne { return .one }
    return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? .few : .many
  }

  private static func arabic(_ count: UInt) -> PluralCategory {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
