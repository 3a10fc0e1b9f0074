import Model
import Testing

@testable import Planning

/// What becomes of a story's address as its articles come, go and are put together otherwise. Articles
/// are known by their numbers: article 0 is the newest.
@Suite("The address of a story")
struct StoryAddressTests {
  @Test("is made of its headline and kept under the article that it began with")
  func first() {
    let addresses = assignAddresses(days(3, stories: [[0, 1, 2]], lead: 1), ledger: Ledger())
    #expect(addresses.stories == [SitePath("stories/no-1.html")])
    #expect(addresses.ledger.stories == ["2.txt": SitePath("stories/no-1.html")])
  }

  @Test("stays when the story goes on, or is led by another article")
  func kept() {
    let ledger = Ledger(stories: ["2.txt": SitePath("stories/no-1.html")])
    let addresses = assignAddresses(days(4, stories: [[0, 1, 2, 3]], lead: 0), ledger: ledger)
    #expect(addresses.stories == [SitePath("stories/no-1.html")])
    #expect(addresses.storyLeads == [1], "its name too")
    #expect(addresses.ledger.stories == ledger.stories)
  }

  @Test("stays where no headline is left that it could be made of; the name is that of the lead")
  func renamed() {
    let ledger = Ledger(stories: ["2.txt": SitePath("stories/other-words.html")])
    let addresses = assignAddresses(days(3, stories: [[0, 1, 2]], lead: 0), ledger: ledger)
    #expect(addresses.stories == [SitePath("stories/other-words.html")])
    #expect(addresses.storyLeads == [0])
  }

  @Test("is that of the story that began first where two have become one; the other leads there")
  func merged() throws {
    let ledger = Ledger(stories: [
      "3.txt": SitePath("stories/old.html"), "1.txt": SitePath("stories/young.html"),
    ])
    let merged = plan(days(4, stories: [[0, 1, 2, 3]]), settings: Settings(), ledger: ledger)
    #expect(merged.storyPaths == [SitePath("stories/old.html")])
    #expect(content(of: "stories/young.html", merged) == .moved(to: SitePath("stories/old.html")))
    #expect(merged.ledger.stories == ledger.stories)
  }

  @Test("stays with the part that holds the first article where a story comes apart")
  func split() {
    let ledger = Ledger(stories: ["3.txt": SitePath("stories/whole.html")])
    let addresses = assignAddresses(days(4, stories: [[0, 1], [2, 3]]), ledger: ledger)
    #expect(addresses.stories == [SitePath("stories/no-0.html"), SitePath("stories/whole.html")])
  }

  @Test("that led elsewhere is the story's own again where the two come apart")
  func apartAgain() {
    let ledger = Ledger(stories: [
      "3.txt": SitePath("stories/old.html"), "1.txt": SitePath("stories/young.html"),
    ])
    let addresses = assignAddresses(days(4, stories: [[0, 1], [2, 3]]), ledger: ledger)
    #expect(addresses.stories == [SitePath("stories/young.html"), SitePath("stories/old.html")])
  }

  @Test("leads to the article that is left of it, and says that it is gone where none is")
  func vanished() {
    let ledger = Ledger(stories: [
      "0.txt": SitePath("stories/one-left.html"), "gone.txt": SitePath("stories/gone.html"),
    ])
    let plan = plan(days(1, stories: []), settings: Settings(), ledger: ledger)
    #expect(content(of: "stories/one-left.html", plan) == .moved(to: plan.articlePaths[0]))
    #expect(content(of: "stories/gone.html", plan) == .removed)
    #expect(!plan.pages.contains { $0.path == .stories })
  }

  @Test(
    "goes over to what is left of it where its first article was taken out, if no story has that one"
  )
  func departed() {
    let ledger = Ledger(stories: ["2.txt": SitePath("stories/old.html")])
    let left = assignAddresses(days(3, stories: [[0, 1]], departed: [2]), ledger: ledger)
    #expect(left.stories == [SitePath("stories/old.html")])
    #expect(left.ledger.stories == ["1.txt": SitePath("stories/old.html")])
    let moved = assignAddresses(
      days(4, stories: [[0, 1], [2, 3]], departed: [2]), ledger: ledger)
    #expect(moved.stories == [SitePath("stories/no-0.html"), SitePath("stories/old.html")])
  }

  @Test("is made of the name that the editor gives it")
  func named() {
    let addresses = assignAddresses(
      days(2, stories: [[0, 1]], name: "The summit"), ledger: Ledger())
    #expect(addresses.stories == [SitePath("stories/the-summit.html")])
  }

  @Test("is never given to another story")
  func neverReused() {
    let ledger = Ledger(stories: ["gone.txt": SitePath("stories/no-1.html")])
    let addresses = assignAddresses(days(2, stories: [[0, 1]], lead: 1), ledger: ledger)
    #expect(addresses.stories[0] != SitePath("stories/no-1.html"))
  }

  /// Articles 0, 1, … of successive days, the newest first, some of them put together.
  private func days(
    _ count: Int, stories: [[Int]], lead: Int? = nil, name: String? = nil, departed: [Int] = []
  ) -> Corpus {
    let articles = (0..<count).map { ("No \($0)", Optional("2024-02-\(padded(28 - $0, to: 2))")) }
    return corpus(articles, stories: stories, lead: lead, name: name, departed: departed)
  }

  private func content(of path: String, _ plan: SitePlan) -> PageContent? {
    plan.pages.first { $0.path.text == path }?.content
  }
}

/// A corpus of headlines and days, given newest first, with some of its articles put together. The first of the
/// `stories` has a `name` and `departed` articles.
func corpus(
  _ articles: [(String, String?)], topic: String? = nil, stories: [[Int]], lead: Int? = nil,
  name: String? = nil, departed: [Int] = []
) -> Corpus {
  let plain = corpus(articles, topic: topic)
  return Corpus(
    articles: plain.articles.enumerated().map { index, article in
      CorpusArticle(
        header: article.header, entry: index, topics: article.topics,
        story: stories.firstIndex { $0.contains(index) })
    }, topics: plain.topics,
    stories: stories.enumerated().map { number, articles in
      Story(
        articles: articles, lead: lead ?? articles[0],
        nearness: articles.map { _ in 0.5 }, name: number == 0 ? name : nil,
        departed: number == 0 ? departed : [])
    })
}
