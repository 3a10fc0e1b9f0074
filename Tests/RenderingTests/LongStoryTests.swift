import Model
import TestSupport
import Testing

@testable import Building
@testable import Rendering

@Suite("The page of a long story")
struct LongStoryTests {
  @Test("is one that a server sends at one go, with as many articles as a list may have")
  func weight() throws {
    let page = try page(with: 100)
    #expect(page.split(separator: "<article>").count == 101)
    #expect(packedSize(Array(page.utf8)) <= 14_000)
  }

  @Test("tells of a source that reported on many days the first and the last of them")
  func coverage() throws {
    let page = try page(with: 100)
    let row = "<tr><th scope=\"row\"><bdi>Source 0</bdi></th><td>15</td>"
    #expect(page.contains(row + "<td>1 January – 8 April 2024</td></tr>"))
  }

  @Test("lists articles without a date at the end, and knows nothing of a span where none has one")
  func undated() throws {
    let page = try page(with: 3, dated: false)
    #expect(page.contains("<span>3 articles from 3 sources</span>"))
    #expect(page.contains("<h2>Undated</h2>"))
  }

  /// The page of a story of `count` articles by seven sources, one a day from 1 January 2024 on.
  private func page(with count: Int, dated: Bool = true) throws -> String {
    let days = (0..<12).flatMap { CalendarMonth(year: 2024, month: $0 + 1).days }
    let articles = (0..<count).reversed().map { number in
      let header = ArticleHeader(
        id: "\(number)", seed: "\(number)", headline: Headline(words(8, from: number)),
        published: dated ? PublicationDate(day: days[number]) : nil,
        source: Source(name: "Source \(number % 7)"), summary: words(60, from: 7 * number))
      return CorpusArticle(header: header, entry: number, topics: [], story: 0)
    }
    let story = Story(
      articles: Array(0..<count), lead: 0, nearness: Array(repeating: 0.5, count: count))
    let corpus = Corpus(articles: articles, topics: [], stories: [story])
    let path = SitePath("stories/long.html")
    let shown = Page(
      path, .story(StoryPage(story: 0, list: ArticleList(.story(0, 0..<count), .byDay))))
    let settings = Settings(baseURL: BaseURL("https://example.org/"))
    let plan = SitePlan(
      settings: settings, corpus: corpus,
      articlePaths: articles.map { SitePath("2024/01/01/\($0.header.id)-of-the-story.html") },
      topicPaths: [], sourcePaths: [], storyPaths: [path], storyLeads: [0],
      rights: RightsTable(of: articles, settings: settings), pages: [shown], ledger: Ledger())
    let theme = try readTheme("Templates", language: "en", in: FileSystem.inMemory([:]).0)
    let press = try Renderer(theme).press(for: plan)
    return String(decoding: press.render(shown, contents: []), as: UTF8.self)
  }

  /// `count` words that differ from one `seed` to the next.
  private func words(_ count: Int, from seed: Int) -> String {
    var state = UInt32(truncatingIfNeeded: seed &* 7919 &+ 12345)
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return vocabulary[Int(state >> 16) % vocabulary.count]
    }.joined(separator: " ")
  }
}

private let vocabulary = """
  the harbour of a council has said that ferry crews will not sail before morning in fog and storm \
  after mayor asked for money to mend quay walls which broke last winter under heavy waves from south \
  fishermen want new nets but bank refuses loans until spring prices rise again schools stay closed \
  while teachers strike over wages they call unfair since ministry cut budget by tenth hospital nurses \
  joined march through old town where shops shut early police counted thousands organisers twice many \
  minister promised talks next week opposition doubts his word railway engineers found cracks along \
  bridge near station trains run slower than usual passengers wait hours without warning scientists \
  measured warmer water off northern coast cod moves away herring arrives instead museum opens wing
  """.split(separator: " ").map(String.init)
