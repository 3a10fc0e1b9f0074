import Model
import Testing

@testable import Planning

@Suite("A plan")
struct PlanTests {
  @Test("of an empty digest is a front page that says so")
  func empty() {
    let plan = Planning.plan(corpus([]), settings: Settings())
    #expect(
      paths(plan) == [
        "", ".nojekyll", "404.html", "_headers", "about/", "llms.txt", "robots.txt",
      ])
  }

  @Test("has pages for each article, its day, month and year")
  func calendar() {
    let plan = Planning.plan(corpus([("Bridge opens", "2024-02-03")]), settings: Settings())
    #expect(
      paths(plan) == [
        "", ".nojekyll", "2024/", "2024/02/", "2024/02/03/", "2024/02/03/bridge-opens.html",
        "2024/02/03/bridge-opens.md", "404.html", "_headers", "about/", "archive/", "llms.txt",
        "robots.txt", "search/",
      ])
  }

  @Test("has a feed and sitemaps only if it is known where the site will stand")
  func machineFiles() {
    let settings = Settings(baseURL: BaseURL("https://example.org/"))
    let plan = Planning.plan(corpus([("Bridge opens", "2024-02-03")]), settings: settings)
    let machine = paths(plan).filter { $0.hasSuffix(".xml") }
    #expect(
      machine == [
        "feed.xml", "feeds/2024/02.xml", "rss.xml", "sitemap.xml", "sitemaps/pages.xml",
      ])
    #expect(
      paths(plan).filter { $0.contains("feeds") || $0.hasSuffix(".json") } == [
        "feed.json", "feeds.opml", "feeds/", "feeds/2024/02.xml",
      ])
  }

  @Test("names articles to search engines only where that is allowed")
  func indexed() {
    let settings = Settings(
      baseURL: BaseURL("https://example.org/"), rights: RightsRule(isOwn: true))
    let plan = Planning.plan(corpus([("Bridge opens", "2024-02-03")]), settings: settings)
    #expect(paths(plan).contains("sitemaps/articles-2024-02.xml"))
  }

  @Test("has no Markdown of an article of which only an excerpt may be shown")
  func twins() {
    let settings = Settings(rights: RightsRule(show: .excerpt))
    let plan = Planning.plan(corpus([("Bridge opens", "2024-02-03")]), settings: settings)
    #expect(!paths(plan).contains { $0.hasSuffix(".md") })
  }

  @Test("cuts a day of more than a hundred articles into parts, counted from the oldest")
  func busyDay() {
    let articles = (0..<250).map { ("No \($0)", Optional("2024-02-03")) }
    let plan = Planning.plan(corpus(articles), settings: Settings())
    let parts = plan.pages.compactMap { page -> [Int]? in
      guard case .part(let part) = page.content else { return nil }
      return [part.number, part.list.range.lowerBound, part.list.range.upperBound]
    }
    #expect(parts == [[1, 150, 250], [2, 50, 150], [3, 0, 50]])
    #expect(paths(plan).contains("2024/02/03/part-3.html"))
  }

  @Test("keeps undated articles apart")
  func undated() {
    let plan = Planning.plan(corpus([("Bridge opens", nil)]), settings: Settings())
    #expect(paths(plan).contains("undated/"))
    #expect(paths(plan).contains("undated/bridge-opens.html"))
    #expect(!paths(plan).contains { $0.hasPrefix("2") })
  }

  @Test("links the articles of one day, and no others")
  func neighbours() {
    let plan = Planning.plan(
      corpus([
        ("Four", "2024-02-04"), ("Three", "2024-02-03"), ("Two", "2024-02-03"),
        ("One", "2024-02-03"),
      ]), settings: Settings())
    let found = plan.pages.compactMap { page -> [Int?]? in
      guard case .article(let article) = page.content else { return nil }
      return [article.newer, article.older]
    }
    #expect(found == [[nil, nil], [nil, 2], [1, 3], [2, nil]])
  }

  @Test("lists the articles of a month up to a hundred, then its days")
  func busyMonth() throws {
    for (count, isList) in [(100, true), (101, false)] {
      let articles = (0..<count).map { ("No \($0)", "2024-02-\(padded(28 - $0 % 28, to: 2))") }
      let sorted = articles.sorted { $0.1 > $1.1 }
      let plan = Planning.plan(corpus(sorted.map { ($0.0, $0.1) }), settings: Settings())
      let month = plan.pages.compactMap { page -> MonthPage? in
        if case .month(let month) = page.content { month } else { nil }
      }
      #expect((try #require(month.first).list != nil) == isList)
      #expect(try #require(month.first).extracts.count == (isList ? 0 : 28))
      #expect(try #require(month.first).days.count == 28)
    }
  }

  @Test("cuts a large topic by year, and a busy year of it by month")
  func largeTopic() {
    let busy = (0..<120).map { ("B \($0)", "2024-\(padded(12 - $0 / 10, to: 2))-01") }
    let calm = (0..<5).map { ("C \($0)", "2023-05-01") }
    let plan = Planning.plan(
      corpus(busy + calm, topic: "Tarrow River"), settings: Settings())
    let topic = paths(plan).filter { $0.hasPrefix("topics/tarrow-river/") }
    let months = (1...12).map { "topics/tarrow-river/2024/\(padded($0, to: 2))/" }
    #expect(
      topic == ["topics/tarrow-river/", "topics/tarrow-river/2023/", "topics/tarrow-river/2024/"]
        + months)
  }

  @Test("never names a path twice and writes what others lead to first")
  func order() throws {
    let plan = Planning.plan(
      corpus([("Same", "2024-02-03"), ("Same", "2024-02-03")], topic: "Tesk"),
      settings: Settings(baseURL: BaseURL("https://example.org/")), assets: ["site.css"])
    let all = plan.pages.map(\.path.text)
    #expect(Set(all).count == all.count)
    let article = try #require(all.firstIndex { $0.hasSuffix("same.html") })
    let day = try #require(all.firstIndex(of: "2024/02/03/"))
    let home = try #require(all.firstIndex(of: ""))
    #expect(article < day && day < home)
  }
}

/// The paths of a plan's pages, sorted.
private func paths(_ plan: SitePlan) -> [String] {
  plan.pages.map(\.path.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// A corpus of headlines and days, given newest first; all of them on `topic` if there is one.
func corpus(_ articles: [(String, String?)], topic: String? = nil) -> Corpus {
  let headers = articles.enumerated().map { index, article in
    ArticleHeader(
      id: "\(index).txt", seed: "\(index).txt", headline: Headline(article.0),
      published: article.1.flatMap { CalendarDay(iso: $0) }.map { PublicationDate(day: $0) })
  }
  let topics = topic.map {
    [Topic(name: $0, id: $0.lowercased(), articles: Array(headers.indices))]
  }
  return Corpus(
    articles: headers.enumerated().map {
      CorpusArticle(header: $1, entry: $0, topics: topic == nil ? [] : [0])
    }, topics: topics ?? [])
}
