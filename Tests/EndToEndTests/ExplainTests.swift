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

  /// The first fact of each name.
  private func facts(
    of path: String, in world: World
  ) async throws -> [String: Explanation.Fact] {
    let explained = try await explain([path], of: BuildOptions(), in: world.files)
    let facts = try #require(explained.first?.explanation).facts
    return Dictionary(facts.map { ($0.name, $0) }) { first, _ in first }
  }
}
