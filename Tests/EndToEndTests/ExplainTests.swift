import Building
import Model
import TestSupport
import Testing

@Suite("Explaining where a seed belongs")
struct ExplainTests {
  @Test("names its address, story, copies and earlier coverage with the figures that decided")
  func place() async throws {
    let world = World(storyDigest)
    let facts = try await facts(of: "seeds/gazette/cause.md", in: world)
    #expect(facts["address"]?.value == "2024/03/03/sail-mill-fire-began-in-the-barley-dryer.html")
    #expect(facts["story"]?.value == "stories/corran-wants-its-sail-mill-back.html")
    #expect(facts["story"]?.origin.contains("to its 3 other articles on average") == true)
    #expect(facts["earlier"]?.value == "seeds/wire/fire.md")
    #expect(facts["topic"]?.value == "Fires")
  }

  @Test("tells where a sidecar puts right what nobody sees, as the article is a copy")
  func hiddenCorrection() async throws {
    let world = World(smallDigest)
    world["seeds/x/a.txt"] = world["seeds/a.txt"]
    world["seeds/x/a.txt.yaml"] = "title: The bridge is open\n"
    let shown = try await facts(of: "seeds/x/a.txt", in: world)
    #expect(shown["headline"]?.value == "The bridge is open" && shown["copy of"] == nil)
    world["seeds/x/a.txt.yaml"] = "date: 2024-02-09\n"
    let hidden = try await facts(of: "seeds/x/a.txt", in: world)
    #expect(hidden["copy of"]?.value == "seeds/a.txt")
    #expect(hidden["not shown"]?.value == "what its sidecar corrects")
    #expect(hidden["not shown"]?.origin == "the page shows seeds/a.txt in its place")
  }

  @Test("names what an article is about at large, and how much of its words tells it")
  func atLarge() async throws {
    let world = World(
      """
      -- seeds/soup.txt --
      How to make a better soup

      Whisk the butter, fold in the flour and bake it until the oven smells of garlic. The chef adds a \
      sauce and a spoon of cheese, and serves the soup with bread.
      """)
    let facts = try await facts(of: "seeds/soup.txt", in: world)
    #expect(facts["topic"]?.value == "Food")
    #expect(facts["topic"]?.origin.hasSuffix("% of what its words tell") == true)
  }

  @Test("names the original of a copy, and the copy of an original")
  func copies() async throws {
    let world = World(storyDigest)
    let copy = try await facts(of: "seeds/bugle/reprint.md", in: world)
    #expect(copy["copy of"]?.value == "seeds/wire/fire.md")
    #expect(
      copy["copy of"]?.origin
        == "both have 100 % of their text together; 'copy_of: none' in seeds/bugle/reprint.md.yaml "
        + "parts them")
    #expect(copy["address"] == nil)
    let original = try await facts(of: "seeds/wire/fire.md", in: world)
    #expect(original["copy"]?.value == "seeds/bugle/reprint.md")
  }

  @Test("tells of a file outside the seeds how it is read, and no more")
  func elsewhere() async throws {
    let world = World(storyDigest)
    world["other.md"] = "---\ntitle: Otters\ndate: 2024-03-02\n---\nOtters were seen.\n"
    let facts = try await facts(of: "other.md", in: world)
    #expect(facts["headline"]?.value == "Otters")
    #expect(facts["address"] == nil)
  }

  @Test("goes with a list of all articles, if the build is asked for one")
  func corpus() async throws {
    let world = World(storyDigest)
    let options = BuildOptions(corpusFile: "corpus.jsonl")
    _ = try await build(options, in: world.files)
    let lines = try #require(world["corpus.jsonl"]).split(separator: "\n")
    #expect(lines.count == 7)
    let copy = lines.first { $0.contains(#""seed":"bugle/reprint.md""#) }
    #expect(
      copy?.contains(
        #""duplicateOf":"2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html""#) == true)
    #expect(lines.count { $0.contains(#""story":"stories/corran-wants"#) } == 4)
  }

  @Test("goes with the language of every article in that list")
  func languages() async throws {
    let world = World("-- digest.yaml --\nlanguage: en-GB")
    world["seeds/a.txt"] =
      "3 May 2024\nThe ferry is late again today, the harbour master of the town said.\n"
    world["seeds/b.txt"] =
      "3 May 2024\nDie Fähre ist heute wieder zu spät, und niemand in der Stadt weiß, warum das so ist.\n"
    _ = try await build(BuildOptions(corpusFile: "corpus.jsonl"), in: world.files)
    let lines = try #require(world["corpus.jsonl"]).split(separator: "\n")
    #expect(lines.count { $0.contains(#""language":"en-GB""#) } == 1)
    #expect(lines.count { $0.contains(#""language":"de""#) } == 1)
  }

  @Test("tells of each entry of a file of records its line, its fields and its place")
  func entries() async throws {
    let world = World("")
    world["seeds/a.jsonl"] =
      #"""
      {"title": "Fog over the bay", "text": "Fog lay over the bay of Port Ellery.", "pub_date": "2024-05-02", "tags": "Fog"}
      not a record
      {"headline": "Rain", "text": "3 May 2024\nBy Ann Lee\nRain fell on Port Ellery on Friday, and nobody wondered."}
      """#
    let explained = try await explain(["seeds/a.jsonl"], of: BuildOptions(), in: world.files)
    let records = try #require(explained.first?.explanation).records
    #expect(records.map(\.line) == [1, 3])
    let origins = records.map { record in
      record.facts.filter {
        ["headline", "date", "authors", "topics", "address"].contains($0.name)
      }
      .map { "\($0.name): \($0.value), \($0.origin)" }
    }
    #expect(
      origins == [
        [
          "headline: Fog over the bay, the field 'title'", "date: 2024-05-02, the field 'pub_date'",
          "topics: Fog, the field 'tags'", "address: 2024/05/02/fog-over-the-bay.html, digest.lock",
        ],
        [
          "headline: Rain, the field 'headline'", "date: 2024-05-03, the text",
          "authors: Ann Lee, by-line",
          "address: 2024/05/03/rain.html, digest.lock",
        ],
      ])
  }

  @Test(
    "names the source that the page names",
    arguments: [
      (
        "{name: Tesk Wire, folder: w}",
        "PORT ELLERY, Jan 9 (TW) - A ferry sank in the bay, officials said on Tuesday.\n", "a.txt",
        "Tesk Wire", "digest.yaml, by the folder w"
      ),
      (
        "{name: Bay Times, host: b.example}",
        "---\ntitle: Fog\nurl: https://b.example/fog\n---\nFog lay over it.\n", "a.md", "Bay Times",
        "digest.yaml, by the host b.example"
      ),
      (
        "{name: Else, folder: e}",
        "---\ntitle: Fog\nurl: https://b.example/fog\n---\nFog lay over it.\n", "a.md", "b.example",
        "the host of its address"
      ),
      (
        "{name: Tesk Wire, folder: w}",
        "<html><head><meta property=\"og:site_name\" content=\"TW\"></head><body><h1>Ferry late again</h1><p>The ferry is late again today, the harbour master of the town said on Monday.</p></body></html>",
        "a.html", "Tesk Wire", "digest.yaml, by the folder w"
      ),
    ])
  func source(rule: String, text: String, name: String, source: String, origin: String) async throws
  {
    let world = World("")
    world["digest.yaml"] = "sources:\n  - \(rule)\n"
    world["seeds/w/\(name)"] = text
    let found = try await facts(of: "seeds/w/\(name)", in: world)["source"]
    #expect(found == Explanation.Fact("source", source, origin: origin))
  }

  @Test("tells which keywords of a page are none of its topics")
  func keywords() async throws {
    let world = World("")
    world["seeds/a.html"] = """
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late again",
      "keywords": ["ferry", "Regatta"]}</script></head><body><h1>Ferry late again</h1>
      <p>The ferry is late again today, the harbour master of the town said on Monday.</p></body></html>
      """
    let facts = try await facts(of: "seeds/a.html", in: world)
    #expect(facts["topics"]?.value == "ferry")
    #expect(facts["no topics"]?.value == "Regatta")
    #expect(facts["no topics"]?.origin.hasSuffix("; the text does not name them") == true)
  }

  /// The first fact of each name.
  private func facts(
    of path: String, in world: World
  ) async throws -> [String: Explanation.Fact] {
    let explained = try await explain([path], of: BuildOptions(), in: world.files)
    let facts = try #require(explained.first?.explanation).facts
    return Dictionary(facts.map { ($0.name, $0) }) { first, _ in first }
  }
}
