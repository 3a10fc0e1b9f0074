import Collation
import Model
import Testing

@Suite("A corpus")
struct CollateTests {
  @Test("lists the newest article first and undated ones last, whatever order they come in")
  func order() {
    let items = [
      item("c", "2024-02-03"), item("a", nil), item("b", "2024-02-04"), item("d", "2024-02-03"),
    ]
    let corpus = collate(items, settings: Settings())
    #expect(corpus.articles.map(\.header.seed) == ["b", "c", "d", "a"])
    #expect(corpus.articles.map(\.entry) == [2, 0, 3, 1])
    let reversed = collate(items.reversed(), settings: Settings())
    #expect(reversed.articles.map(\.header.seed) == ["b", "c", "d", "a"])
  }

  @Test("gives a topic its page from three articles on, in a small digest from one on")
  func threshold() {
    let few = (0..<3).map { item("\($0)", "2024-02-03", names: [$0 < 2 ? "Tesk" : "Maravel"]) }
    #expect(collate(few, settings: Settings()).topics.map(\.name) == ["Maravel", "Tesk"])
    let rest = (3..<25).map { item("\($0)", "2024-02-03") }
    #expect(collate(few + rest, settings: Settings()).topics.isEmpty)
    let third = item("z", "2024-02-03", names: ["Tesk"])
    let topics = collate(few + rest + [third], settings: Settings()).topics
    #expect(topics.map(\.name) == ["Tesk"])
    #expect(topics.first?.articles.count == 3)
  }

  @Test("puts the editor's topics before those that the source lists, and those before names")
  func priority() {
    let settings = Settings(topics: [TopicRule(name: "Ferries", words: ["ferry", "Ellery Line"])])
    let article = CollationItem(
      header: ArticleHeader(
        id: "a", seed: "a", headline: Headline("x"), listedTopics: ["Ships", "tesk"]),
      features: Features(
        names: [
          NamedMention(name: "Ellery Line", count: 3, weight: 6),
          NamedMention(name: "Tesk", count: 3, weight: 6),
        ], editorTopics: [0]))
    let corpus = collate([article], settings: settings)
    #expect(
      corpus.articles[0].topics.map { corpus.topics[$0].name } == ["Ferries", "Ships", "Tesk"])
  }

  @Test("takes the last word of a full name for that person, and for none where others end so")
  func shortForms() {
    let items = [
      item("a", "2024-02-03", names: ["Ilse Marant"]), item("b", "2024-02-03", names: ["Marant"]),
      item("c", "2024-02-03", names: ["Ann Lee"]), item("d", "2024-02-03", names: ["Bo Lee"]),
      item("e", "2024-02-03", names: ["Lee"]),
    ]
    let corpus = collate(items, settings: Settings())
    #expect(corpus.topics.map(\.name) == ["Ann Lee", "Bo Lee", "Ilse Marant"])
    #expect(corpus.topics[2].articles.count == 2)
  }

  @Test("finds the editor's words as whole words in any case")
  func editorWords() {
    let settings = Settings(
      topics: [TopicRule(name: "Oysters"), TopicRule(name: "Ferries", words: ["ferry line"])])
    func topics(_ text: String) -> [Int] {
      features(
        of: Article(
          header: ArticleHeader(id: "a", seed: "a", headline: Headline("h")),
          content: ArticleContent(markdown: Array(text.utf8))), settings: settings
      ).editorTopics
    }
    #expect(topics("OYSTERS, they say.") == [0])
    #expect(topics("The ferry-line closed.\n\nOystersauce.") == [1])
    #expect(topics("Nothing.") == [])
  }

  private func item(_ seed: String, _ date: String?, names: [String] = []) -> CollationItem {
    CollationItem(
      header: ArticleHeader(
        id: seed, seed: seed, headline: Headline("x"),
        published: date.flatMap { CalendarDay(iso: $0) }.map { PublicationDate(day: $0) }),
      features: Features(
        names: names.map {
          NamedMention(name: $0, count: 2, weight: 4, isPerson: $0.contains(" "))
        }))
  }
}
