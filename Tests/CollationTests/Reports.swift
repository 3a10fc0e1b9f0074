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
    source: String? = nil
  ) -> Report {
    let header = ArticleHeader(
      id: id, seed: id, headline: Headline(headline),
      published: day.flatMap { CalendarDay(iso: $0) }.map { PublicationDate(day: $0) },
      source: source.map { Source(name: $0) }, language: "en")
    let article = Article(header: header, content: ArticleContent(markdown: Array(text.utf8)))
    return Report(
      item: CollationItem(header: header, features: features(of: article, settings: Settings())),
      text: text)
  }

  /// The corpus of `reports`.
  static func corpus(_ reports: [Report], _ settings: Settings = Settings()) -> Corpus {
    collate(reports.map(\.item), settings: settings) { Shingles(of: Array(reports[$0].text.utf8)) }
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
