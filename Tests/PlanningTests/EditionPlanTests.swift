import Model
import Testing

@testable import Planning

@Suite("The pages of editions")
struct EditionPlanTests {
  @Test("are a page and its Markdown each, and where the site has an address mails and a feed")
  func pages() {
    #expect(
      paths(1, Settings()) == [
        "editions/", "editions/2024-01-01.html", "editions/2024-01-01.md",
      ])
    #expect(
      paths(1, Settings(baseURL: BaseURL("https://example.org/"))) == [
        "editions/", "editions/2024-01-01.html", "editions/2024-01-01.md", "editions/feed.xml",
        "email/2024-01-01.html", "email/2024-01-01.txt",
      ])
    #expect(paths(0, Settings()).isEmpty)
  }

  @Test("are listed on one page as long as they are a hundred")
  func few() {
    #expect(indexes(100).map(\.path.text) == ["editions/"])
    #expect(listed(indexes(100)) == Set(0..<100))
  }

  @Test("are listed by year, and years with more than a hundred by month, once they are more")
  func many() {
    let pages = indexes(450)
    #expect(
      pages.map(\.path.text).sorted()
        == (["editions/", "editions/2024/", "editions/2025/"]
        + (1...12).map { "editions/2024/\(padded($0, to: 2))/" }).sorted())
    let parts = pages.filter { $0.path.text != "editions/" }
    #expect(listed(parts) == Set(0..<450))
  }

  @Test("keep the address of one of which nothing is left, and say so there")
  func removed() throws {
    let period = try #require(EditionPeriod("2024-W09"))
    let ledger = Ledger(editions: [period: EditionSelection(lead: [.init([ShortID(of: "x")])])])
    let plan = Planning.plan(corpus(0), settings: Settings(), ledger: ledger)
    let page = plan.pages.first { $0.path.text == "editions/2024-W09.html" }
    #expect(page?.content == .removed)
    #expect(plan.ledger.editions == ledger.editions)
  }

  private func paths(_ editions: Int, _ settings: Settings) -> [String] {
    Planning.plan(corpus(editions), settings: settings).pages.map(\.path.text)
      .filter { $0.hasPrefix("editions/") || $0.hasPrefix("email/") }.sorted()
  }

  private func indexes(_ editions: Int) -> [Page] {
    Planning.plan(corpus(editions), settings: Settings()).pages.filter {
      if case .editionIndex = $0.content { true } else { false }
    }
  }

  private func listed(_ pages: [Page]) -> Set<Int> {
    Set(
      pages.flatMap { page -> Range<Int> in
        if case .editionIndex(let index) = page.content { index.editions } else { 0..<0 }
      })
  }

  /// A corpus with an edition of one article on each of `count` days from 1 January 2024 on.
  private func corpus(_ count: Int) -> Corpus {
    let days = (0..<count).reversed().map { CalendarDay(number: 19_723 + $0) }
    let articles = days.enumerated().map { index, day in
      CorpusArticle(
        header: ArticleHeader(
          id: day.iso, seed: day.iso, headline: Headline(day.iso),
          published: PublicationDate(day: day)), entry: index, topics: [])
    }
    let editions = days.enumerated().map { index, day in
      let figures = EditionFigures(sources: 1, articles: 1, words: 1)
      return Edition(
        period: .day(day), lead: EditionItem(article: index, figures: figures), sections: [],
        briefs: [], isSealed: index > 0, selection: EditionSelection())
    }
    return Corpus(articles: articles, topics: [], editions: editions)
  }
}
