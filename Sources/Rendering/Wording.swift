/// The words of the pages in one language: phrases, names of months and weekdays, how dates and
/// numbers read.
///
/// Dates and numbers stand beside every article of a list, so phrases are taken apart once, when
/// the wording is made.
package struct Wording: Sendable, Hashable {
  private let phrases: [String: Phrase]
  private let lists: [String: [String]]
  /// nil where no phrase is counted, so that another wording's rule stays with its own phrases.
  private let ownPlurals: PluralRule?
  /// How numbers are written.
  let numerals: Numerals
  /// How dates are written.
  let dates: DatePhrases

  /// A wording from the phrases and lists of a strings file, each by its key. `language` is the
  /// language that they are in, by its tag: it tells which form counted things take.
  package init(phrases: [String: String], lists: [String: [String]], language: String = "en") {
    self.init(
      phrases.mapValues(Phrase.init), lists,
      phrases.keys.contains(where: Self.isCounted) ? PluralRule(language: language) : nil)
  }

  private init(
    _ phrases: [String: Phrase], _ lists: [String: [String]], _ plurals: PluralRule?
  ) {
    self.phrases = phrases
    self.lists = lists
    self.ownPlurals = plurals
    self.dates = DatePhrases(phrases, lists)
    self.numerals = Numerals(
      digits: phrases["digits"]?.text, separator: phrases["thousands-separator"]?.text ?? "",
      groupSize: phrases["group-size"].flatMap { Int($0.text) })
  }

  /// This wording, with the phrases and lists of `other` in place of its own where it has them.
  /// The forms of counted things are chosen by the rule of `other` if it has any.
  package func overridden(by other: Wording) -> Wording {
    Wording(
      phrases.merging(other.phrases) { $1 }, lists.merging(other.lists) { $1 },
      other.ownPlurals ?? ownPlurals)
  }

  /// The keys of all phrases, sorted.
  package var keys: [String] { phrases.keys.sorted() }

  /// Which forms counted things take.
  var plurals: PluralRule { ownPlurals ?? .one }

  /// The phrase `key`; the key itself if there is none.
  func callAsFunction(_ key: String) -> String { phrases[key]?.text ?? key }

  /// The phrase `key` with `{name}` replaced by each of `values`.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    phrase(key).filled { place in values.first { $0.key == place }?.value }
  }

  /// The phrase `key`, to be filled; one of the key itself if there is none.
  func phrase(_ key: String) -> Phrase { phrases[key] ?? Phrase(key) }

  /// Whether there is a phrase `key`.
  func has(_ key: String) -> Bool { phrases[key] != nil }

  /// How many names a list has; nil where there is none.
  func length(of list: String) -> Int? { lists[list]?.count }

  /// The name at `index` of a list, nil where the list is too short or not there.
  func name(_ list: String, _ index: Int) -> String? {
    guard let names = lists[list], names.indices.contains(index) else { return nil }
    return names[index]
  }

  /// All there is to say, in bytes that differ when anything differs.
  var bytes: [UInt8] {
    let all = phrases.map { [$0, $1.text] } + lists.map { [$0] + $1 } + [[plurals.rawValue]]
    let sorted = all.map { $0.joined(separator: "\u{1F}") }.sorted()
    return Array(sorted.joined(separator: "\u{1E}").utf8)
  }

  /// Whether a key is a form, such as `articles-few`, of a thing that other forms of are among `keys`.
  package static func isForm(_ key: String, ofAny keys: Set<String>) -> Bool {
    commonForm(of: key).map(keys.contains) ?? false
  }

  /// The form that stands in for those that are left out: `articles-other` for `articles-few`; nil for a key that
  /// names no form of a counted thing.
  static func commonForm(of key: String) -> String? {
    guard isCounted(key), let end = key.lastIndex(of: "-") else { return nil }
    return key[..<end] + "-other"
  }

  /// Whether a key names the form of a counted thing: `articles-few`.
  private static func isCounted(_ key: String) -> Bool {
    PluralCategory.allCases.contains { key.hasSuffix("-" + $0.rawValue) }
  }
}
