import Model
import Testing

@testable import Building

@Suite("Settings")
struct SettingsTests {
  @Test(
    "are the defaults where there is no file, or an empty one", arguments: [nil, "", "# none\n"])
  func defaults(text: String?) throws {
    #expect(try settings(text) == Settings())
  }

  @Test("hold what the file says")
  func full() throws {
    let found = try settings(
      """
      title: The Ellery Digest
      description: News of the coast
      base_url: https://example.org/digest
      language: en-GB
      topics:
        - Weather
        - name: Ferries
          words: [ferry, Lindqvist]
      sources:
        - name: Ellery Gazette
          homepage: https://gazette.example/
          host: gazette.example
          folder: gazette
      """)
    #expect(
      found
        == Settings(
          title: "The Ellery Digest", description: "News of the coast",
          baseURL: BaseURL("https://example.org/digest/"), language: "en-GB",
          topics: [
            TopicRule(name: "Weather"), TopicRule(name: "Ferries", words: ["ferry", "Lindqvist"]),
          ],
          sources: [
            SourceRule(
              name: "Ellery Gazette", homepage: "https://gazette.example/",
              host: "gazette.example", folder: "gazette")
          ]))
  }

  @Test("say what becomes of topics")
  func topics() throws {
    let found = try settings(
      """
      found_topics: off
      topic_threshold: 5
      topics:
        - {name: Kim Jol-un, also: [Kim, Mr Kim]}
        - {name: Reuters, drop: true}
        - {name: Maravel, in: Coast}
      """)
    #expect(!found.findsTopics)
    #expect(found.topicThreshold == 5)
    #expect(
      found.topics == [
        TopicRule(name: "Kim Jol-un", also: ["Kim", "Mr Kim"]),
        TopicRule(name: "Reuters", isDropped: true), TopicRule(name: "Maravel", parent: "Coast"),
      ])
  }

  @Test(
    "that are wrong are refused with line, column and a way out",
    arguments: [
      (
        "titel: X",
        "digest.yaml:1:1: error: 'titel' is not a key of the settings. "
          + "Did you mean 'title'?"
      ),
      (
        "title: X\nzzz: 1",
        "digest.yaml:2:1: error: 'zzz' is not a key of the settings. "
          + "There are: title, description, base_url, language, topics, sources, publisher, contact, "
          + "rights, excerpt_words, removed, found_topics, topic_threshold."
      ),
      ("title: [a]", "digest.yaml:1:8: error: this must be a text"),
      (
        "language: english",
        "digest.yaml:1:11: error: 'english' is not a language tag. Write one such as en, de or pt-BR."
      ),
      (
        "topics: Weather",
        "digest.yaml:1:9: error: this must be a list. Begin each entry with '- '."
      ),
      ("topics:\n  - words: [a]", "digest.yaml:2:5: error: a topic needs a 'name'"),
      (
        "topics:\n  - name: A\n    words: {a: b}",
        "digest.yaml:3:12: error: this must be a list "
          + "of words. Write [one, two] or a line '- word' for each."
      ),
      (
        "sources:\n  - name: A\n    hots: a",
        "digest.yaml:3:5: error: 'hots' is not a key of a "
          + "source. Did you mean 'host'?"
      ),
      (
        "base_url: example.org",
        "digest.yaml:1:11: error: 'base_url' is not an address that a "
          + "site can stand at: 'example.org'. Write one such as https://example.org/ or "
          + "https://example.org/digest/."
      ),
      ("found_topics: maybe", "digest.yaml:1:15: error: this must be on or off, not 'maybe'"),
      (
        "topics:\n  - {name: A, in: B}\n  - {name: B, in: C}",
        "digest.yaml:2:3: error: the topic 'B' stands in a group and can't be one itself. "
          + "Put 'A' and 'B' into the same group."
      ),
      ("- a", "digest.yaml:1:1: error: this file must be made of 'key: value' lines"),
    ])
  func mistakes(text: String, message: String) {
    let error = #expect(throws: BuildError.self) { try settings(text) }
    #expect(error?.diagnostics.map(\.text) == [message])
  }

  @Test("name every mistake at once")
  func all() {
    let error = #expect(throws: BuildError.self) { try settings("titel: a\ntopics: b\n") }
    #expect(error?.diagnostics.count == 2)
  }

  private func settings(_ text: String?) throws -> Settings {
    let files = text.map { ["digest.yaml": Array($0.utf8)] } ?? [:]
    return try readSettings("digest.yaml", in: FileSystem.inMemory(files).0)
  }
}
