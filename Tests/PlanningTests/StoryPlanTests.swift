import Model
import Testing

@testable import Planning

@Suite("A plan with stories")
struct StoryPlanTests {
  @Test("has a page for each story, an index, and feeds of those with three articles or more")
  func pages() {
    let all = corpus(
      (0..<5).map { ("No \($0)", Optional("2024-02-0\(9 - $0)")) }, stories: [[0, 1, 2], [3, 4]])
    let plan = plan(all, settings: Settings(baseURL: BaseURL("https://example.org/")))
    #expect(
      paths(plan) == [
        "stories/", "stories/no-0.html", "stories/no-0.xml", "stories/no-3.html",
      ])
  }

  @Test("has no index of stories where there are none")
  func none() {
    let plan = plan(corpus([("No 0", "2024-02-03")]), settings: Settings())
    #expect(paths(plan).isEmpty)
  }

  @Test("cuts a story of more than a hundred articles into parts, counted from the oldest")
  func parts() {
    let articles = (0..<250).map { number in
      ("No \(number)", Optional("2024-\(padded(12 - number / 25, to: 2))-01"))
    }
    let plan = plan(corpus(articles, stories: [Array(0..<250)]), settings: Settings())
    #expect(
      paths(plan) == [
        "stories/", "stories/no-0.html", "stories/no-0/part-1.html", "stories/no-0/part-2.html",
        "stories/no-0/part-3.html",
      ])
    let first = plan.pages.first { $0.path.text == "stories/no-0/part-1.html" }
    guard case .part(let part) = first?.content else { return #expect(Bool(false), "no part") }
    #expect(plan.articles(of: part.list) == Array(150..<250))
  }

  @Test("cuts an index of more than a hundred stories by year, month and number")
  func index() {
    // 150 stories that ended in March 2024, 10 in 2023, two without a date; two articles each.
    let dates = (0..<162).map { number -> String? in
      number < 150 ? "2024-03-0\(9 - number / 20)" : number < 160 ? "2023-05-01" : nil
    }
    let articles = dates.enumerated().flatMap { number, date in
      [("No \(number)", date), ("More of \(number)", date)]
    }
    let stories = (0..<162).map { [2 * $0, 2 * $0 + 1] }
    let plan = plan(corpus(articles, stories: stories), settings: Settings())
    let index = plan.pages.compactMap { page -> (String, Range<Int>)? in
      guard case .storyIndex(let index) = page.content else { return nil }
      return (page.path.text, index.stories)
    }
    #expect(
      index.map(\.0) == [
        "stories/2024/03/part-1.html", "stories/2024/03/part-2.html", "stories/2024/03/",
        "stories/2024/", "stories/2023/", "stories/undated/", "stories/",
      ])
    #expect(index.map(\.1) == [50..<150, 0..<50, 0..<30, 0..<0, 150..<160, 160..<162, 0..<30])
  }

  @Test(
    "names on a month's page the stories with several articles of that month, the busiest first")
  func months() {
    let days = ["2024-03-09", "2024-03-08", "2024-03-07", "2024-03-06", "2024-03-05", "2024-02-01"]
    let all = corpus(days.map { ("On \($0)", $0) }, stories: [[0, 4], [1, 2, 3, 5]])
    let plan = plan(all, settings: Settings())
    let months = plan.pages.compactMap { page -> [Int]? in
      if case .month(let month) = page.content { month.stories } else { nil }
    }
    #expect(months == [[1, 0], []])
  }

  @Test("leads from a story to those on its topics that had begun before it, never to later ones")
  func related() {
    let days = (0..<6).map { ("On \($0)", Optional("2024-03-0\(9 - $0)")) }
    let all = corpus(days, topic: "Tesk", stories: [[0, 1], [2, 3], [4, 5]])
    let plan = plan(all, settings: Settings())
    let pages = plan.pages.compactMap { page -> StoryPage? in
      if case .story(let story) = page.content { story } else { nil }
    }
    #expect(pages.map(\.related) == [[1, 2], [2], []])
    #expect(pages.map(\.topics) == [[0], [0], [0]])
  }

  @Test("leads from a topic to its stories, and to topics that several of its articles share")
  func topics() {
    let shared = [[0, 1], [0, 1, 2], [0, 2], [0, 3]]
    let articles = shared.enumerated().map { index, topics in
      CorpusArticle(
        header: ArticleHeader(id: "\(index)", seed: "\(index)", headline: Headline("\(index)")),
        entry: index, topics: topics, story: index < 2 ? 0 : nil)
    }
    let topics = (0..<4).map { topic in
      Topic(
        name: "T\(topic)", id: "t\(topic)",
        articles: shared.indices.filter { shared[$0].contains(topic) })
    }
    let story = Story(articles: [0, 1], lead: 0, nearness: [0.5, 0.5])
    let plan = plan(
      Corpus(articles: articles, topics: topics, stories: [story]), settings: Settings())
    let fronts = plan.pages.compactMap { page -> FrontPage? in
      if case .front(let front) = page.content { front } else { nil }
    }
    #expect(fronts.map(\.related) == [[1, 2], [0], [0], []])
    #expect(fronts.map(\.stories) == [[0], [0], [], []])
  }

  private func paths(_ plan: SitePlan) -> [String] {
    plan.pages.map(\.path.text).filter { $0.hasPrefix("stories") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
