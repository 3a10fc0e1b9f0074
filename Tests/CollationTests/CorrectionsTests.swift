import Model
import Testing

@testable import Collation

/// What the editor says of stories, in the words of a sidecar, and the stories that come of it.
struct StoryCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// By article.
  let words: [String: String]
  /// The articles of each story, and its name if it has one.
  let stories: [String: Set<String>]

  init(_ description: String, _ words: [String: String], _ stories: [String: String]) {
    testDescription = description
    self.words = words
    self.stories = stories.mapValues { Set($0.split(separator: " ").map(String.init)) }
  }
}

private let cases = [
  StoryCase(
    "nothing is said", [:], ["mill0": "mill0 mill1 mill2 mill3", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "one name for some of two events joins them",
    ["mill1": "High water", "dam2": "HIGH WATER"],
    ["High water": "mill0 mill1 mill2 mill3 dam0 dam1 dam2"]),
  StoryCase(
    "none takes an article out", ["mill0": "none"],
    ["mill1": "mill1 mill2 mill3", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "none leaves too few for a story", ["dam0": "none", "dam1": "none"],
    ["mill0": "mill0 mill1 mill2 mill3"]),
  StoryCase(
    "a name for one of an event names its story", ["dam1": "The dam"],
    ["mill0": "mill0 mill1 mill2 mill3", "The dam": "dam0 dam1 dam2"]),
  StoryCase(
    "two names part an event", ["mill0": "A", "mill1": "A", "mill2": "B", "mill3": "B"],
    ["A": "mill0 mill1", "B": "mill2 mill3", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "a name and none", ["mill0": "A", "mill1": "A", "mill2": "none", "other": "A"],
    ["A": "mill0 mill1 mill3 other", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "one name makes a story of two that are not near", ["other": "Quiet", "mill0": "Quiet"],
    ["Quiet": "other mill0 mill1 mill2 mill3", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "a name that only one article has", ["other": "Quiet"],
    ["mill0": "mill0 mill1 mill2 mill3", "dam0": "dam0 dam1 dam2"]),
  StoryCase(
    "a story's headline is a name of it", ["other": "on the dam and the damh1"],
    ["mill0": "mill0 mill1 mill2 mill3", "on the dam and the damh1": "other dam0 dam1 dam2"]),
  StoryCase(
    "an article is moved to another story",
    ["dam0": "Mills", "mill0": "Mills", "dam1": "Dams", "dam2": "Dams"],
    ["Mills": "mill0 mill1 mill2 mill3 dam0", "Dams": "dam1 dam2"]),
]

@Suite("Stories that the editor puts right")
struct StoryCorrectionsTests {
  @Test("are what the editor says, whatever order the articles come in", arguments: cases)
  func table(row: StoryCase) {
    let reports = reports(row.words)
    for order in [reports, reports.reversed(), Array(reports[3...] + reports[..<3])] {
      let corpus = Reports.corpus(order)
      let found = corpus.stories.map { story in
        let ids = story.articles.map { corpus.articles[$0].header.id }
        return (story.name ?? ids.last ?? "", Set(ids))
      }
      #expect(Dictionary(found) { first, _ in first } == row.stories)
      #expect(found.count == row.stories.count)
      for (index, article) in corpus.articles.enumerated() {
        let story = corpus.stories.firstIndex { $0.articles.contains(index) }
        #expect(article.story == story)
      }
    }
  }

  @Test("send an article without a name to the part that it is nearest to")
  func nearest() throws {
    let corpus = Reports.corpus(reports(["mill0": "A", "mill1": "B"]))
    let named = corpus.stories.filter { $0.name != nil }
    for id in ["mill2", "mill3"] {
      let index = try #require(corpus.articles.firstIndex { $0.header.id == id })
      #expect(named.count { $0.articles.contains(index) } == 1)
    }
  }

  @Test("remember what was taken out of them, for the sake of their address")
  func departed() throws {
    let corpus = Reports.corpus(reports(["mill0": "none"]))
    let story = try #require(corpus.stories.first { $0.articles.count == 3 && $0.departed != [] })
    #expect(story.departed.map { corpus.articles[$0].header.id } == ["mill0"])
  }

  @Test("are called as their oldest article calls them")
  func spelling() {
    let corpus = Reports.corpus(reports(["mill3": "THE MILL", "mill0": "The mill"]))
    #expect(corpus.stories.compactMap(\.name) == ["The mill"])
  }

  @Test("go by the words of a copy where the article itself has none")
  func copies() {
    let text = Reports.sentences("mill", 12).joined(separator: " ")
    let corpus = Reports.corpus([
      Reports.report("early", "Mill", text), Reports.report("late", "Mill", text, story: "Mills"),
      Reports.report("other", "Choir", Reports.sentences("choir", 6).joined(), story: "Mills"),
    ])
    #expect(corpus.stories.map(\.name) == ["Mills"] && corpus.articles.count == 2)
  }

  @Test("are none where stories are switched off")
  func off() {
    var switches = Switches()
    switches.stories = false
    let corpus = Reports.corpus(
      reports(["mill0": "A", "mill1": "A"]), Settings(switches: switches))
    #expect(corpus.stories.isEmpty)
  }

  @Test("are told together in an edition, and their parts apart")
  func editions() throws {
    let apart = Reports.corpus(reports([:]))
    let together = Reports.corpus(reports(["mill0": "A", "dam0": "A"]))
    let parted = Reports.corpus(reports(["mill0": "none"]))
    func sizes(_ corpus: Corpus) -> [Int] {
      corpus.editions.flatMap(\.items).map(\.articles.count).sorted(by: >)
    }
    #expect(
      sizes(apart) == [4, 3, 1] && sizes(together) == [7, 1] && sizes(parted) == [3, 3, 1, 1])
  }

  private func reports(_ words: [String: String]) -> [Reports.Report] {
    Reports.coverage("mill", 4, words) + Reports.coverage("dam", 3, words)
      + [
        Reports.report(
          "other", "Choir sings", Reports.sentences("choir", 6).joined(separator: " "),
          story: words["other"])
      ]
  }
}

@Suite("Copies that the editor puts right")
struct CopyCorrectionsTests {
  private let text = Reports.sentences("mill", 12)

  @Test("stand behind the article that is named, or the one that this is a copy of")
  func named() {
    let reports = [
      report("first", text), report("second", text, on: "2024-03-03"),
      report("third", Reports.sentences("choir", 12), on: "2024-03-04"),
      report("fourth", Reports.sentences("dam", 12), on: "2024-03-01"),
    ]
    for original in [0, 1] {
      let corpus = Reports.corpus(reports, copies: [2: original, 3: original])
      #expect(corpus.articles.map(\.header.id) == ["first"])
      #expect(corpus.articles[0].copies.map(\.header.id) == ["fourth", "second", "third"])
      #expect(corpus.articles[0].copies.map(\.resemblance) == [nil, 1, nil])
    }
  }

  @Test("are compared with nothing else: what was taken for a copy of one stands by itself")
  func parted() {
    let reports = [
      report("first", text), report("second", text, on: "2024-03-03"),
      report("choir", Reports.sentences("choir", 12)),
    ]
    let corpus = Reports.corpus(reports, copies: [0: 2])
    #expect(corpus.articles.map(\.header.id) == ["second", "choir"])
  }

  @Test("are none where the editor says so, whichever of both comes first or is longer")
  func none() {
    let longer = text + Reports.sentences("extra", 3)
    for (first, second) in [(text, text), (text, longer), (longer, text)] {
      let late = Reports.corpus([
        report("first", first), report("second", second, on: "2024-03-03", copyOf: "none"),
      ])
      #expect(late.articles.map(\.header.id) == ["second", "first"])
      let early = Reports.corpus([
        report("first", first, copyOf: "none"), report("second", second, on: "2024-03-03"),
      ])
      let isReplaced = second.count > first.count
      #expect(early.articles.map(\.header.id) == (isReplaced ? ["second", "first"] : ["first"]))
    }
  }

  @Test("do not matter where copies are switched off")
  func off() {
    var switches = Switches()
    switches.duplicates = false
    let reports = [report("first", text), report("choir", Reports.sentences("choir", 12))]
    let corpus = Reports.corpus(reports, Settings(switches: switches), copies: [1: 0])
    #expect(corpus.articles.count == 2)
  }

  private func report(
    _ id: String, _ text: [String], on day: String = "2024-03-02", copyOf: String? = nil
  ) -> Reports.Report {
    Reports.report(id, "A \(id)", text.joined(separator: " "), on: day, copyOf: copyOf)
  }
}
