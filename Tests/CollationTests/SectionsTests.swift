import Model
import Testing

@testable import Collation

@Suite("An article's section")
struct SectionsTests {
  @Test(
    "is found by its words",
    arguments: [
      (
        "world", "Ceasefire holds as troops leave the border province",
        "Rebels and government troops kept the ceasefire; an envoy of the embassy met refugees."
      ),
      (
        "politics", "Minister wins vote in parliament",
        "Backbench MPs of the opposition voted against the bill, and the election is a year away."
      ),
      (
        "business", "Oyster maker's profit falls",
        "Shares of the company lost a tenth after it cut its dividend and warned of lower revenue."
      ),
      (
        "technology", "Harbour computers held to ransom",
        "Hackers sent malware by email and encrypted the servers; the software was years old."
      ),
      (
        "science", "Old whale bones tell of a warmer sea",
        "Researchers dated the fossil by its isotopes; the species died out with the glaciers."
      ),
      (
        "health", "Hospital short of nurses",
        "Patients wait months for surgery, doctors say, and the vaccine against flu is late."
      ),
      (
        "sport", "Rovers win the cup in the last minute",
        "The striker scored twice, and the goalkeeper saved a penalty before the whistle."
      ),
      (
        "culture", "A film of the ferry takes the prize",
        "The actor and the director thanked the audience of the festival; an album is to follow."
      ),
    ])
  func english(section: String, headline: String, text: String) {
    #expect(sections([item(headline, text)]) == [section])
  }

  @Test(
    "is found in German, French and Spanish too",
    arguments: [
      ("de", "sport", "Rovers gewinnen den Pokal", "Der Stürmer traf in der zweiten Halbzeit."),
      ("de-AT", "business", "Konzern senkt Prognose", "Die Aktie fiel, Anleger und Banken warnen."),
      ("fr", "health", "L'hôpital manque de médecins", "Les patients attendent l'infirmière."),
      ("fr", "politics", "Le ministre devant l'Assemblée", "Les députés votent la loi."),
      ("es", "culture", "La película del puerto", "El actor y la directora presentan la novela."),
      ("es", "world", "Tregua en la frontera", "Soldados y rebeldes respetan la tregua."),
    ])
  func others(language: String, section: String, headline: String, text: String) {
    #expect(sections([item(headline, text, language: language)]) == [section])
  }

  @Test(
    "is left open rather than guessed",
    arguments: [
      ("en", "Town remembers old baker", "Many came, and the bread was as it had always been."),
      ("en", "Game of chance", "It was a game."),
      ("en", "Down the lane", "The children played there."),
      ("en", "Minister opens hospital", "Parliament and patients were glad of the hospital."),
      ("it", "Partita persa", "Il portiere e gli attaccanti, il calcio e lo stadio."),
      ("en", "", ""),
    ])
  func open(language: String, headline: String, text: String) {
    #expect(sections([item(headline, text, language: language)]) == [nil])
  }

  @Test("tells why, with the figures")
  func reason() {
    func reason(_ item: CollationItem) -> String? {
      chooseSections(of: [item], settings: Settings())[0]?.reason.text
    }
    let words = item("Rovers win the cup", "The striker and the goalkeeper; the striker again.")
    #expect(reason(words) == "margin .43, words: striker, goalkeeper, win")
    #expect(reason(item("A", "b", section: "Sports")) == "its source says 'Sports'")
    #expect(
      reason(item("A", "b", original: "https://a.example/sport/b")) == "its address has 'sport'")
    #expect(reason(item("A", "b", topics: ["Health"])) == "its source lists the topic 'Health'")
  }

  private let match = ("Rovers win the cup", "The striker and the goalkeeper of the football club.")

  @Test("is the one that its source names, before the address, the topics and the words")
  func authority() {
    let items = [
      item(
        match.0, match.1, section: "Culture", original: "https://a.example/tech/x",
        topics: ["Health"]),
      item(
        match.0, match.1, section: "Page 4", original: "https://a.example/tech/x",
        topics: ["Health"]),
      item(match.0, match.1, section: "Page 4", topics: ["Health", "Oysters"]),
      item(match.0, match.1, topics: ["Health", "Politics"]),
    ]
    #expect(sections(items) == ["culture", "technology", "health", "sport"])
  }

  @Test(
    "may stand in the address of the original",
    arguments: [
      ("https://gazette.example/sport/2024/02/rovers", "sport"),
      ("https://gazette.example/2024/02/03/world/business/tariffs", "business"),
      ("https://gazette.example/world/europe/strike", "world"),
      ("https://gazette.example/news/science-environment-43783861", "science"),
      ("https://gazette.example/news/uk-politics-43783861", "politics"),
      ("https://gazette.example/news/world-asia-43783861", "world"),
      ("https://money.gazette.example/2024/02/03/rates", "business"),
      ("https://gazette.example/2024/02/03/sport", nil),
      ("https://gazette.example/sport-shop/boots", nil),
      ("https://gazette.example/", nil),
      ("https://gazette.example", nil),
    ] as [(String, String?)])
  func address(original: String, section: String?) {
    #expect(sections([item("A", "b", original: original)]) == [section])
  }

  @Test("is one that the editor opened, under the editor's name")
  func editor() {
    let settings = Settings(sections: [
      SectionRule(.business, name: "Money"),
      SectionRule(name: "Harbour", words: ["ferry", "quay"]),
      SectionRule(name: "Letters"),
    ])
    let items = [
      item("Oyster maker's profit falls", "Shares lost a tenth after it cut its dividend."),
      item("The ferry is late", "It lay at the quay for an hour while the bank was shut."),
      item("A reader writes", "Nothing much.", section: "letters"),
      item(match.0, match.1), item("A", "b", section: "Sport"), item("A", "b", section: "Economy"),
    ]
    #expect(
      sections(items, settings) == ["business", "harbour", "letters", nil, nil, "business"])
    #expect(sections(items, Settings(sections: [])).allSatisfy { $0 == nil })
  }

  @Test("is none where its words are of a section that the digest does not have")
  func leftOut() {
    let settings = Settings(sections: [SectionRule(.sport), SectionRule(name: "Harbour")])
    let concert = item(
      "Singer's album takes the prize",
      "Fans of the band and its music won seats in the stadium; the actor and the director played.")
    #expect(sections([concert], settings) == [nil])
    #expect(sections([item(match.0, match.1)], settings) == ["sport"])
    #expect(sections([concert]) == ["culture"])
  }

  @Test("lists its articles in the corpus's order")
  func gathered() {
    let settings = Settings(sections: [SectionRule(.culture), SectionRule(.sport)])
    let items = ["c", "a", "b"].map { item(match.0, match.1, seed: $0) }
    let corpus = collate(items, settings: settings)
    #expect(corpus.sections.map(\.id) == ["culture", "sport"])
    #expect(corpus.sections.map(\.articles) == [[], [0, 1, 2]])
  }

  @Test("is told by what others of it say, in a digest of 200 articles, whatever their order")
  func learned() {
    let unsure = item("Thorvik back in Hask", "Thorvik played. " + hask, seed: "unsure")
    #expect(sections([unsure]) == [nil])
    let others = (0..<240).map { number in
      number % 2 == 0
        ? item(match.0, match.1 + " Thorvik, \(hask)", seed: "\(number)")
        : item(
          "Profit falls", "Shares and revenue fell; investors of the bank \(tesk)",
          seed: "\(number)")
    }
    let items = others + [unsure]
    let found = chooseSections(of: items, settings: Settings())
    #expect(found.last??.section == BuiltInSection.allCases.firstIndex(of: .sport))
    #expect(
      found.last??.reason.text.hasPrefix("like other articles of the section, margin ") == true)
    #expect(chooseSections(of: items.reversed(), settings: Settings()) == found.reversed())
    #expect(sections(Array(others.prefix(150)) + [unsure]).last == .some(nil))
  }

  private let hask =
    "hills rain bus gate mill boots mud lamp bell coat wind rope path yard bridge fence hat nail barn goat "
  private let tesk =
    "tower desk clerk letter stamp stairs carpet window folder pencil drawer phone "

  @Test("has lists whose words are all read as one word each", arguments: ["en", "de", "fr", "es"])
  func lists(language: String) throws {
    for section in BuiltInSection.allCases {
      let words = try #require(SectionWords.of(section, language: language))
      for list in [words.strong, words.clear, words.weak] {
        let count = list.split(whereSeparator: \.isWhitespace).count
        #expect(scanWords(Array(list.utf8)).content.count == count, "\(section)")
      }
    }
  }

  private func sections(_ items: [CollationItem], _ settings: Settings = Settings()) -> [String?] {
    chooseSections(of: items, settings: settings).map { choice in
      choice.map { settings.sections[$0.section].id }
    }
  }

  private func item(
    _ headline: String, _ text: String, seed: String = "a", language: String? = nil,
    section: String? = nil, original: String? = nil, topics: [String] = []
  ) -> CollationItem {
    let header = ArticleHeader(
      id: seed, seed: seed, headline: Headline(headline), original: original, language: language,
      listedTopics: topics, section: section)
    let content = ArticleContent(markdown: Array(text.utf8))
    return CollationItem(
      header: header,
      features: features(of: Article(header: header, content: content), settings: Settings()))
  }
}
