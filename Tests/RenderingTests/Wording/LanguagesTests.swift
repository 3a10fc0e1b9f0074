import Templates
import Testing

@testable import Rendering

@Suite("Wording of the built-in languages")
struct LanguagesTests {
  private static let lists = ["months-long": 12, "weekdays-long": 7, "weekdays-short": 7]

  /// Phrases of counted things, by what comes before the category.
  private static let counted = ["articles", "from-sources", "gap"]

  /// Whether a key names the form of a counted thing.
  private static func isCounted(_ key: String) -> Bool {
    counted.contains { key.hasPrefix($0 + "-") }
  }

  /// Phrases that a language may have and English has not.
  private static let optional: Set = ["digits", "first-of-month", "group-size"]

  @Test("is there in at least twenty")
  func number() {
    #expect(wholeLanguages.count >= 20)
    #expect(
      regionalLanguages.allSatisfy { wholeLanguages.contains(String($0.prefix { $0 != "-" })) })
  }

  @Test("says everything that English says", arguments: wholeLanguages)
  func complete(language: String) throws {
    let wording = try ownWording(language)
    let plain = Set(wording.keys.filter { !Self.isCounted($0) }).subtracting(Self.optional)
    let english = try ownWording("en")
    #expect(plain == Set(english.keys.filter { !Self.isCounted($0) }))
    for (list, count) in Self.lists {
      #expect(wording.name(list, count - 1) != nil && wording.name(list, count) == nil, "\(list)")
    }
    let alone = (0...12).filter { wording.name("months-alone", $0) != nil }
    #expect(alone.isEmpty || alone == Array(0..<12))
  }

  @Test("has the forms of counted things that its rule asks for", arguments: wholeLanguages)
  func forms(language: String) throws {
    let wording = try ownWording(language)
    let counts = Array(0...200) + [1_000_000]
    let categories = Set(counts.map(wording.plurals.category) + [.other])
    for thing in Self.counted {
      #expect(
        Set(wording.keys.filter { $0.hasPrefix(thing + "-") })
          == Set(categories.map { "\(thing)-\($0.rawValue)" }))
      for category in categories where ![.zero, .one, .two].contains(category) {
        #expect(wording.phrase("\(thing)-\(category.rawValue)").places == ["count"])
      }
    }
  }

  @Test(
    "fills in what English fills in", arguments: wholeLanguages + regionalLanguages)
  func places(language: String) throws {
    let wording = try ownWording(language)
    let english = try ownWording("en")
    for key in wording.keys where english.has(key) && !Self.isCounted(key) {
      #expect(
        wording.phrase(key).places.sorted() == english.phrase(key).places.sorted(), "\(key)")
    }
    #expect(wording.keys.allSatisfy { !wording($0).isEmpty })
    let known = Set(try ownWording(String(language.prefix { $0 != "-" })).keys)
    #expect(
      Set(wording.keys).isSubset(of: known.union(Self.optional)), "no key that nobody asks for")
  }

  @Test("is never left in English by mistake", arguments: wholeLanguages.filter { $0 != "en" })
  func translated(language: String) throws {
    let wording = try ownWording(language)
    let english = try ownWording("en")
    let same = wording.keys.filter { wording($0) == english($0) && hasLetters(wording.phrase($0)) }
    #expect(Set(same) == (sameAsEnglish[language] ?? []).union(["markdown"]))
  }

  @Test(
    "stands in the language's own script",
    arguments: ["ar", "fa", "he", "hi", "ja", "ko", "ru", "uk", "zh"])
  func script(language: String) throws {
    let wording = try ownWording(language)
    // What readers of every language type in a search.
    let typed: Set = ["topic", "paris", "source", "gazette", "after", "before"]
    for key in wording.keys where key != "markdown" {
      let words = Set(latinWords(wording.phrase(key)))
      let foreign = words.subtracting(["digestgen", "seeds", "RSS", "OPML", "JavaScript"])
      #expect(foreign.subtracting(key == "search-help" ? typed : []).isEmpty, "\(key): \(words)")
    }
  }

  @Test("isolates names where it reads from right to left", arguments: ["ar", "fa", "he"])
  func isolated(language: String) throws {
    let wording = try ownWording(language)
    for key in wording.keys {
      let text = wording(key)
      for place in ["page", "site", "topic", "names", "name", "credit"]
      where text.contains("{\(place)}") {
        #expect(text.contains("\u{2068}{\(place)}\u{2069}"), "\(key)")
      }
      #expect(text.contains("{example}") == text.contains("\u{2066}{example}\u{2069}"), "\(key)")
    }
    #expect(direction(of: language) == "rtl")
  }

  @Test(
    "is found by the tag, then by its shorter forms",
    arguments: [
      ("de", "Archiv"), ("DE", "Archiv"), ("de-CH", "Archiv"), ("de_AT", "Archiv"),
      ("pt-BR", "Arquivo"), ("pt-pt", "Arquivo"), ("zh-Hans-CN", "往期"), ("xx", "Archive"),
      ("deu", "Archive"), ("", "Archive"),
    ])
  func fallback(language: String, archive: String) throws {
    #expect(try builtInWording(language)("archive") == archive)
  }

  @Test("differs in a region only where its file says so")
  func region() throws {
    let (american, english) = (try builtInWording("en-us"), try builtInWording("en"))
    #expect(american("licence", ["name": "X"]) == "License: X")
    #expect(american("skip") == english("skip") && american.firstWeekday == 7)
    #expect(try builtInWording("pt-PT")("navigation") == "Secções")
  }

  /// Whether a phrase has letters besides its places.
  private func hasLetters(_ phrase: Phrase) -> Bool {
    phrase.filled { _ in "" }.contains(where: \.isLetter)
  }

  /// The words of Latin letters in a phrase, without its places.
  private func latinWords(_ phrase: Phrase) -> [String] {
    phrase.filled { _ in " " }.split { !($0.isASCII && $0.isLetter) }.map(String.init)
  }
}

/// Phrases that read the same in English, besides the name Markdown.
private let sameAsEnglish: [String: Set<String>] = [
  "de": ["feed", "feeds", "homepage", "rights-holder", "section-sport"],
  "fr": [
    "about-contact-title", "articles", "articles-one", "articles-other", "section-culture",
    "section-sport", "sources",
  ],
  "it": ["feed", "section-sport"],
  "nl": ["about-contact-title", "email", "feed", "feeds", "homepage", "section-sport"],
  "pl": ["email", "section-sport"],
  "pt": ["email", "feed", "feeds"],
  "sv": ["rights-holder", "section-sport"],
]
