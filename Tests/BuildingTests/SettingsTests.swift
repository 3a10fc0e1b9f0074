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
      topic_threshold: 5
      topics:
        - {name: Kim Jol-un, also: [Kim, Mr Kim]}
        - {name: Reuters, drop: true}
        - {name: Maravel, in: Coast}
      """)
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
          + "There are: title, description, base_url, language, topics, sources, sections, "
          + "publisher, contact, rights, excerpt_words, edition, edition_words, removed, "
          + "topic_threshold, found_topics, stories, related, duplicates, editions, search."
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
      (
        "sections: [sprot]",
        "digest.yaml:1:12: error: 'sprot' is no section. Did you mean 'sport'?"
      ),
      (
        "sections:\n  - Harbour",
        "digest.yaml:2:5: error: 'Harbour' is no section. There are: world, politics, business, "
          + "technology, science, health, sport, culture. One of your own is a line such as "
          + "'- {name: Harbour, words: [ferry, quay]}'."
      ),
      (
        "sections:\n  - {name: Money, is: buisness}",
        "digest.yaml:2:23: error: 'buisness' is no section. Did you mean 'business'?"
      ),
      ("sections: [sport, Sports]", "digest.yaml:1:19: error: the section 'Sports' is there twice"),
      (
        "sections: of", "digest.yaml:1:11: error: this must be 'on' or 'off', not 'of'"
      ),
      (
        "sections: sport",
        "digest.yaml:1:11: error: this must be a list. Begin each entry with '- '."
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

  @Test(
    "choose, order and name the sections",
    arguments: [
      ("sections: off", []),
      ("sections: [culture, sport]", [SectionRule(.culture), SectionRule(.sport)]),
      ("sections:", SectionRule.all), ("sections: on", SectionRule.all),
      ("sections: [Deportes]", [SectionRule(.sport, name: "Deportes")]),
      (
        "sections:\n  - {name: Money, is: business, words: [ferry]}\n  - {name: Harbour, words: [quay]}",
        [
          SectionRule(.business, name: "Money", words: ["ferry"]),
          SectionRule(name: "Harbour", words: ["quay"]),
        ]
      ),
    ] as [(String, [SectionRule])])
  func sections(text: String, rules: [SectionRule]) throws {
    #expect(try settings(text).sections == rules)
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
