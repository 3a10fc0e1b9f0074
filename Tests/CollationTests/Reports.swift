import Model

@testable import Collation

/// Articles for tests, made of sentences.
enum Reports {
  /// An article as the corpus sees it, with its text beside it.
  struct Report {
    let item: CollationItem
    let text: String
  }

  /// An article of `source` with the headline and text given.
  static func report(
    _ id: String, _ headline: String, _ text: String, on day: String? = "2024-03-02",
    source: String? = nil, story: String? = nil, copyOf: String? = nil, authors: [String] = [],
    original: String? = nil, minute: Int? = nil, isCorrected: Bool = false
  ) -> Report {
    let header = ArticleHeader(
      id: id, seed: id, headline: Headline(headline),
      published: day.flatMap { CalendarDay(iso: $0) }.map {
        PublicationDate(day: $0, minute: minute)
      },
      source: source.map { Source(name: $0) }, authors: authors, original: original, language: "en",
      placement: Placement(story: story.map(given), copyOf: copyOf.map(given)),
      isCorrected: isCorrected)
    let article = Article(header: header, content: ArticleContent(markdown: Array(text.utf8)))
    return Report(
      item: CollationItem(header: header, features: features(of: article, settings: Settings())),
      text: text)
  }

  /// What an editor says in a word of a sidecar.
  private static func given(_ word: String) -> GivenName {
    GivenName(name: word == "none" ? nil : word, file: "a.yaml", line: 1)
  }

  /// The corpus of `reports`; see `collate` for `copies`.
  static func corpus(
    _ reports: [Report], _ settings: Settings = Settings(), copies: [Int: Int] = [:]
  ) -> Corpus {
    collate(reports.map(\.item), settings: settings, copies: copies) {
      Shingles(of: Array(reports[$0].text.utf8))
    }
  }

  /// Reports of consecutive days that share some words and have others of their own; `words` are those that say
  /// of what story each is.
  static func coverage(
    _ name: String, _ count: Int, after day: Int = 0, _ words: [String: String] = [:]
  ) -> [Report] {
    (0..<count).map { number in
      let shared = sentences(name, 4).map { $0.replacing("The ", with: "It is the ") }
      return report(
        "\(name)\(number)", "On the \(name) and the \(name)h\(number)",
        (shared + sentences("\(name)own\(number)", 3)).begun(at: number).joined(separator: " "),
        on: "2024-03-\(number + 10)", story: words["\(name)\(number)"])
    }
  }

  /// A text of `count` sentences that no text of another `name` shares.
  static func sentences(_ name: String, _ count: Int) -> [String] {
    (0..<count).map { number in
      let word = { (letter: String) in "\(name)\(letter)\(number)" }
      return
        "The \(word("a")) of the \(word("b")) was with the \(word("c")) at the \(word("d")), and "
        + "the \(word("e")) is on the \(word("f"))."
    }
  }
}

extension [String] {
  /// The same sentences, begun at another one: so that no two reports are copies.
  fileprivate func begun(at number: Int) -> [String] {
    let cut = isEmpty ? 0 : number % count
    return Array(self[cut...] + self[..<cut])
  }
}

/// The id of a word as `scanWords` gives it among the content words; nil for what is no word.
func termID(of word: String) -> UInt32? { scanWords(Array(word.utf8)).content.first }
