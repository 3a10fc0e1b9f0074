import Collation
import Model
import Testing

@Suite("The editor's topics")
struct TopicRulesTests {
  private let items = [
    item("a", ["Kim"]), item("b", ["Kim Jol-un", "Reuters"]), item("c", ["Maravel"]),
    item("d", ["Tesk"]),
  ]

  @Test(
    "merge, rename, drop and group what is found",
    arguments: [
      (
        TopicRule(name: "Kim Jol-un", also: ["Kim"]),
        ["Kim Jol-un 2", "Maravel 1", "Reuters 1", "Tesk 1"]
      ),
      (
        TopicRule(name: "The Coast", also: ["maravel"]),
        ["Kim 1", "Kim Jol-un 1", "Reuters 1", "Tesk 1", "The Coast 1"]
      ),
      (
        TopicRule(name: "Reuters", isDropped: true),
        ["Kim 1", "Kim Jol-un 1", "Maravel 1", "Tesk 1"]
      ),
      (
        TopicRule(name: "Maravel", parent: "Lands"),
        ["Kim 1", "Kim Jol-un 1", "Lands 1", "Maravel 1 in Lands", "Reuters 1", "Tesk 1"]
      ),
    ])
  func rules(rule: TopicRule, expected: [String]) {
    let corpus = collate(items, settings: Settings(topics: [rule]))
    #expect(corpus.topics.map { described($0, corpus) } == expected)
  }

  @Test("are all there is if found ones are off")
  func off() {
    var switches = Switches()
    switches.foundTopics = false
    let corpus = collate(items, settings: Settings(switches: switches))
    #expect(corpus.topics.isEmpty)
  }

  @Test("have their pages from as many articles on as the settings say")
  func threshold() {
    let more = items + [item("e", ["Tesk"])]
    let corpus = collate(more, settings: Settings(topicThreshold: 2))
    #expect(corpus.topics.map(\.name) == ["Tesk"])
  }

  @Test(
    "need their words in the headline, in the opening or twice",
    arguments: [
      ("A storm\nCalm.", true), ("A concert\nOne\n\ntwo\n\nthe storm\n\nfour", true),
      ("A concert\nOne\n\ntwo\n\nthree\n\na storm of applause", false),
      ("A concert\nOne\n\ntwo\n\nthree\n\na storm of applause\n\nand a storm", true),
      ("A concert\nA stormy night.", false),
    ])
  func words(text: String, expected: Bool) {
    let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
    let found = features(
      of: Article(
        header: ArticleHeader(id: "a", seed: "a", headline: Headline(lines[0])),
        content: ArticleContent(markdown: Array(lines[1].utf8))),
      settings: Settings(topics: [TopicRule(name: "Weather", words: ["storm"])]))
    #expect(found.editorTopics == (expected ? [0] : []))
  }

  @Test("stand in for an article's own if none of those has a page")
  func background() {
    let lonely = item("x", ["Ellery"], background: ["Tesk"])
    let many = (0..<3).map { item("t\($0)", ["Tesk"]) }
    let corpus = collate(many + [lonely], settings: Settings(topicThreshold: 3))
    #expect(corpus.topics.map { described($0, corpus) } == ["Tesk 4"])
  }

  @Test("are surveyed with their counts, and with those that may be one")
  func survey() {
    let items = [
      item("a", ["Ilse Marant", "Tesk"], persons: ["Ilse Marant"]),
      item("b", ["Ilse Marant"], persons: ["Ilse Marant"]),
      item("c", ["Ils Marant"], persons: ["Ils Marant"]), item("d", ["Ilse"]),
    ]
    let survey = surveyTopics(of: items, settings: Settings(topicThreshold: 2))
    #expect(survey.topics.map(\.name) == ["Ilse Marant", "Ils Marant", "Ilse", "Tesk"])
    #expect(survey.topics.map(\.count) == [2, 1, 1, 1])
    #expect(survey.topics.map(\.hasPage) == [true, false, false, false])
    #expect(survey.twins.map(\.other) == ["Ils Marant", "Ilse"])
  }

  @Test("have one spelling: hyphens, accents and capitals make no other topic")
  func spellings() {
    let items = [
      item("a", ["Kim Jol-un"]), item("b", ["Kim Jol Un"]), item("c", ["Kim Jol-un"]),
      item("d", ["Tesk’s Rest"]), item("e", ["Tésk's Rest"]), item("f", ["Tésk's Rest"]),
    ]
    let corpus = collate(items, settings: Settings())
    #expect(corpus.topics.map { described($0, corpus) } == ["Kim Jol-un 3", "Tésk's Rest 3"])
  }

  private func described(_ topic: Topic, _ corpus: Corpus) -> String {
    let parent = topic.parent.map { " in \(corpus.topics[$0].name)" } ?? ""
    return "\(topic.name) \(topic.articles.count)\(parent)"
  }
}

private func item(
  _ seed: String, _ names: [String], background: [String] = [], persons: Set<String> = []
) -> CollationItem {
  CollationItem(
    header: ArticleHeader(id: seed, seed: seed, headline: Headline("About \(seed)")),
    features: Features(
      names: names.map {
        NamedMention(name: $0, count: 2, weight: 4, isPerson: persons.contains($0))
      }
        + background.map { NamedMention(name: $0, count: 1, weight: 2, bearing: .background) }))
}
