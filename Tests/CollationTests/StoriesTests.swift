import Model
import Testing

@testable import Collation

@Suite("Stories")
struct StoriesTests {
  @Test("are made of the reports on one event, whatever order they come in")
  func events() {
    let reports = Reports.coverage("mill", 4) + Reports.coverage("dam", 3) + [other]
    let stories = [reports, reports.reversed(), Array(reports[5...] + reports[..<5])].map {
      members(of: Reports.corpus(Array($0)))
    }
    #expect(stories[0] == [["mill0", "mill1", "mill2", "mill3"], ["dam0", "dam1", "dam2"]])
    #expect(stories[1] == stories[0] && stories[2] == stories[0])
  }

  @Test("hold no reports that lie far apart and are alike by chance")
  func time() {
    let near = Reports.corpus(pair("2024-01-02", "2024-01-09"))
    let far = Reports.corpus(pair("2023-01-02", "2024-01-09"))
    let undated = Reports.corpus(pair("2024-01-02", nil))
    #expect(near.stories.count == 1)
    #expect(far.stories.isEmpty && undated.stories.isEmpty)
  }

  @Test("hold reports that lie months apart and are much alike, but not years")
  func years() {
    let months = Reports.corpus(pair("2023-06-02", "2024-01-09", shared: 2))
    let years = Reports.corpus(pair("2021-06-02", "2024-01-09", shared: 2))
    #expect(months.stories.count == 1 && years.stories.isEmpty)
  }

  @Test("have the article for their lead that is nearest to all others")
  func lead() throws {
    let story = try #require(Reports.corpus(Reports.coverage("mill", 4)).stories.first)
    #expect(story.articles.contains(story.lead))
    let best = story.nearness.max()
    #expect(story.nearness[story.articles.firstIndex(of: story.lead) ?? 0] == best)
    #expect(story.nearness.allSatisfy { $0 > 0.1 && $0 <= 1 })
  }

  @Test("are not made where the editor wants none, and earlier coverage stays")
  func off() {
    var switches = Switches()
    switches.stories = false
    let corpus = Reports.corpus(Reports.coverage("mill", 3), Settings(switches: switches))
    #expect(corpus.stories.isEmpty && corpus.articles.allSatisfy { $0.story == nil })
    #expect(!corpus.articles[0].earlier.isEmpty)
  }

  @Test("do not change what is near to older articles when newer ones come")
  func stable() {
    let old = Reports.coverage("mill", 4) + [other]
    let before = Reports.corpus(old)
    let after = Reports.corpus(old + Reports.coverage("mill", 12, after: 8).suffix(8))
    for article in before.articles {
      let same = after.articles.first { $0.header.id == article.header.id }
      #expect(same.map { ids($0.earlier, after) } == ids(article.earlier, before))
      #expect(same?.earlier.map(\.nearness) == article.earlier.map(\.nearness))
    }
  }

  @Test("and earlier coverage name no later article, no undated one and no more than five")
  func earlier() {
    let corpus = Reports.corpus(Reports.coverage("mill", 9) + [undated("mill")])
    for article in corpus.articles {
      #expect(article.earlier.count <= 5)
      #expect(article.earlier.allSatisfy { $0.nearness >= 0.15 })
      for near in article.earlier {
        let date = corpus.articles[near.article].header.published
        #expect(date != nil && article.header.published.map { date! <= $0 } == true)
      }
    }
    #expect(corpus.articles[0].earlier.count == 5)
    #expect(corpus.articles.last?.earlier.isEmpty == true)
  }

  private func undated(_ name: String) -> Reports.Report {
    Reports.report(
      "\(name)undated", "Once more the \(name)",
      (Reports.sentences(name, 4) + Reports.sentences("\(name)z", 6)).joined(separator: " "),
      on: nil)
  }

  private func pair(
    _ first: String, _ second: String?, shared count: Int = 1
  ) -> [Reports.Report] {
    [("a", first), ("b", second)].map { id, day in
      let shared = Reports.sentences("quarry", count)
      return Reports.report(
        id, "A \(id)", (shared + Reports.sentences("q\(id)", 3)).joined(separator: " "), on: day)
    }
  }

  private let other = Reports.report(
    "other", "Choir sings", Reports.sentences("choir", 6).joined(separator: " "))

  private func members(of corpus: Corpus) -> [[String]] {
    corpus.stories.map { $0.articles.map { corpus.articles[$0].header.id }.sorted() }
      .sorted { $0.count > $1.count }
  }

  private func ids(_ near: [NearArticle], _ corpus: Corpus) -> [String] {
    near.map { corpus.articles[$0.article].header.id }
  }
}
