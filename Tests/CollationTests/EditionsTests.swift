import Model
import Testing

@testable import Collation

@Suite("Editions")
struct EditionsTests {
  @Test(
    "come as often as there is news enough",
    arguments: [
      ([5, 6, 5], EditionUnit.day), ([4, 4, 4], .week), ([1, 0, 0, 0, 0, 0, 0, 2], nil),
      ([9], .day), ([], nil),
    ])
  func cadence(perDay: [Int], unit: EditionUnit?) {
    let days = perDay.enumerated().flatMap { day, count in
      [CalendarDay](repeating: CalendarDay(number: 19_723 + day), count: count)
    }
    #expect(chooseUnit(for: days, .auto) == unit)
    #expect(chooseUnit(for: days, .monthly) == .month)
  }

  @Test(
    "begin with what most sources reported, then with what most articles tell, then the longest")
  func ranking() throws {
    let items = [
      article("long", "Harvest", harvest + harvest, "Gazette"),
      article("flood-1", "Flood in Tesk", flood, "Gazette"),
      article("flood-2", "Tesk under water", flood + " Boats were sent.", "Wire"),
      article("strike-1", "Strike at the mill", strike, "Wire"),
      article("strike-2", "Mill strike goes on", strike + " The owner was silent.", "Wire"),
    ]
    let edition = try #require(editions(items).first)
    #expect(edition.lead.articles.count == 2)
    #expect(edition.items.map { items[$0.article].header.id.prefix(5) }.count == 3)
    #expect(edition.items.map(\.figures.sources) == [2, 1, 1])
    #expect(edition.items.map(\.figures.articles) == [2, 2, 1])
  }

  @Test(
    "count a text that was saved twice once, and other sources that printed it each",
    arguments: [
      ([nil, nil], [nil, nil], 1, 1), (["Gazette", nil], [nil, nil], 1, 1),
      ([nil, "Gazette", "Gazette"], [nil, nil, nil], 1, 1),
      (["Gazette", "GAZETTE"], [nil, nil], 1, 1), (["Gazette", "Bugle"], [nil, nil], 2, 2),
      ([nil, "Gazette", "Bugle"], [nil, nil, nil], 2, 2),
      (["Gazette", "The Gazette"], ["https://g.example/1", "https://g.example/1"], 1, 1),
      (["g.example", "Gazette"], [nil, "https://www.g.example/1"], 1, 1),
      (
        ["g.example", "Gazette", "Bugle"], [nil, "https://g.example/1", "https://b.example/"], 2, 2
      ),
      (["g.example", "b.example"], ["https://g.example/1", "https://b.example/1"], 2, 2),
    ] as [([String?], [String?], Int, Int)])
  func savedTwice(names: [String?], addresses: [String?], sources: Int, articles: Int) throws {
    let text = Reports.sentences("ferry", 12).joined(separator: " ")
    let reports = zip(names, addresses).enumerated().map { number, report in
      Reports.report("a\(number)", "Ferry", text, source: report.0, original: report.1)
    }
    let corpus = collate(reports.map(\.item), settings: settings(1200)) { _ in
      Shingles(of: Array(text.utf8))
    }
    let figures = try #require(corpus.editions.first).lead.figures
    #expect(corpus.articles.count == 1)
    #expect(figures.sources == sources && figures.articles == articles)
  }

  @Test("have thirty items at the most, and briefs where the words run out")
  func finite() throws {
    let items = (0..<60).map { number in
      article(
        "a\(number)", "Matter \(number)", distinct(number), "Gazette",
        summary: distinct(number))
    }
    let edition = try #require(editions(items, words: 100).first)
    #expect(edition.items.count == 30)
    #expect(edition.sections.flatMap(\.items).count <= 3 && edition.briefs.count >= 26)
    #expect(try #require(editions(items).first).briefs.count == 30 - 1 - 6)
  }

  @Test("tell a story again only as an update, and only its new articles")
  func update() throws {
    let items = [
      article("flood-1", "Flood in Tesk", flood, "Gazette", day: 1),
      article("flood-2", "Flood goes down", flood + " The water falls.", "Gazette", day: 2),
      article("strike", "Strike at the mill", strike, "Wire", day: 2),
    ]
    let editions = editions(items)
    #expect(editions.map(\.period.name) == ["2024-01-02", "2024-01-01"])
    let marks = editions[0].items.map { (items[entry($0, items)].header.id, $0.isUpdate) }
    #expect(marks.filter(\.1).map(\.0) == ["flood-2"])
    #expect(editions[0].items.flatMap(\.articles).count == 2)
  }

  @Test("look back to the same week of earlier years")
  func archive() throws {
    let items = [
      article("old", "Harvest", harvest, "Gazette", year: 2022, day: 4),
      article("older", "Flood", flood, "Gazette", year: 2021, day: 6),
      article("elsewhere", "Mill", strike, "Gazette", year: 2023, day: 20),
      article("new", "Matter", distinct(1), "Gazette", day: 3),
    ]
    let corpus = collate(items, settings: settings(1200))
    let newest = try #require(corpus.editions.first)
    #expect(newest.archive.map { corpus.articles[$0].header.id } == ["old", "older"])
  }

  @Test("keep what was published when the cadence changes, and go on after it")
  func newCadence() throws {
    let items = (1...20).map { article("a\($0)", "Matter \($0)", distinct($0), "Gazette", day: $0) }
    let weekly = collate(
      Array(items.prefix(10)), settings: Settings(cadence: .weekly)
    ).editions
    let ledger = Ledger(editions: Dictionary(weekly.map { ($0.period, $0.selection) }) { $1 })
    let mixed = collate(items, settings: settings(1200), ledger: ledger).editions
    #expect(
      mixed.map(\.period.name) == (15...20).reversed().map { "2024-01-\($0)" } + [
        "2024-W02", "2024-W01",
      ])
    let all = mixed.flatMap(\.items).flatMap(\.articles)
    #expect(Set(all).count == all.count && all.count == 20)
  }

  @Test("that are sealed keep their selection, without what is gone and with what came late")
  func sealed() throws {
    let items = (1...12).map {
      article("a\($0)", "Matter \($0)", distinct($0), "Gazette", day: 1 + $0 / 7)
    }
    let first = collate(items, settings: settings(1200))
    let ledger = Ledger(
      articles: Dictionary(items.map { ($0.header.id, SitePath($0.header.id)) }) { $1 },
      editions: Dictionary(first.editions.map { ($0.period, $0.selection) }) { $1 })
    let gone = items.filter { $0.header.id != "a2" }
    let late = article("late", "Longest of all", distinct(40) + distinct(41), "Gazette", day: 1)
    let second = collate(gone + [late], settings: settings(1200), ledger: ledger)
    let before = first.editions[1].items.map { first.articles[$0.article].header.id }
    let after = second.editions[1].items.map { second.articles[$0.article].header.id }
    #expect(after == before.filter { $0 != "a2" })
    #expect(second.editions[1].late.map { second.articles[$0].header.id } == ["late"])
    #expect(second.editions[1].isSealed && !second.editions[0].isSealed)
  }

  @Test("are not made of articles without a date, nor where they are switched off")
  func none() {
    let undated = CollationItem(
      header: ArticleHeader(id: "x", seed: "x", headline: Headline("x")), features: Features())
    #expect(editions([undated]).isEmpty)
    var switches = Switches()
    switches.editions = false
    let items = (0..<9).map { article("a\($0)", "M \($0)", distinct($0), "Gazette") }
    #expect(collate(items, settings: Settings(switches: switches)).editions.isEmpty)
  }

  @Test(
    "have no topic's heading that is called as a section is",
    arguments: [
      ("Sport", "Sport", [EditionHeading.section("sport"), .other]),
      ("Sports", "Sport", [.section("sport"), .other]),
      ("sport", "Deportes", [.section("sport"), .other]),
      ("Deportes", "Deportes", [.section("sport"), .other]),
      ("Football", "Sport", [.section("sport"), .topic("Football")]),
      ("Sportsmanship", "Sport", [.section("sport"), .topic("Sportsmanship")]),
    ])
  func namesakes(topic: String, shown: String, headings: [EditionHeading]) throws {
    let sections = ["Sport", "Sport", "Sport", "Sport", "Politics", "Business", "Health"]
    let items = sections.enumerated().map {
      article("a\($0)", "Matter \($0)", distinct($0), "Gazette", topics: [topic], section: $1)
    }
    let names = settings(1200).sections.map { $0.builtIn == .sport ? shown : $0.id }
    let corpus = collate(items, settings: settings(1200), sectionNames: names)
    #expect(try #require(corpus.editions.first).sections.map(\.heading) == headings)
  }

  private func editions(_ items: [CollationItem], words: Int = 1200) -> [Edition] {
    collate(items, settings: settings(words)).editions
  }

  private func settings(_ words: Int) -> Settings {
    var switches = Switches()
    switches.foundTopics = false
    return Settings(cadence: .daily, editionWords: words, switches: switches)
  }

  /// Which of `items` an edition's item shows.
  private func entry(_ item: EditionItem, _ items: [CollationItem]) -> Int {
    collate(items, settings: settings(1200)).articles[item.article].entry
  }
}

private let flood = """
  The river Tarrow rose above its banks at Tesk in the night and drove ninety families from their \
  houses. Sandbags were filled by schoolchildren while the bridge was closed.
  """
private let strike = """
  Workers of the paper mill laid down their tools for higher wages. The foreman said that no machine \
  had run since Monday and that the stores of pulp would last a week.
  """
private let harvest = """
  Farmers on the northern plain brought in more barley than in any summer of the last decade. Prices \
  at the corn exchange fell by a tenth, and two silos had to be rented.
  """

/// A text that has no rare word in common with others.
private func distinct(_ number: Int) -> String {
  (0..<24).map { word in "zu\(number)q\(word)a" }.joined(separator: " ") + "."
}

private func article(
  _ id: String, _ headline: String, _ text: String, _ source: String, year: Int = 2024,
  day: Int = 1, topics: [String] = [], section: String? = nil, summary: String = ""
) -> CollationItem {
  let header = ArticleHeader(
    id: id, seed: id, headline: Headline(headline),
    published: CalendarDay(year, 1, day).map { PublicationDate(day: $0) },
    source: Source(name: source), listedTopics: topics, section: section, summary: summary)
  let article = Article(header: header, content: ArticleContent(markdown: Array(text.utf8)))
  return CollationItem(header: header, features: features(of: article, settings: Settings()))
}
