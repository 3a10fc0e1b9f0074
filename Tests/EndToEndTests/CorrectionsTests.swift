import Building
import Model
import TestSupport
import Testing

/// Two events, of four articles and of three, one of them printed again, and two articles of other things.
private let twoEvents =
  storyDigest + "\n"
    + """
    -- seeds/wire/aground.md --
    ---
    title: Ferry Marant runs aground off Port Ellery
    date: 2024-03-10
    ---
    The ferry Marant ran aground on the Gull sandbank off Port Ellery in thick fog, with ninety passengers on board.

    Two tugs from Harne tried to pull her off at high tide, and divers looked for holes in her hull. Her captain had lost sight of the lightship.
    -- seeds/gazette/tugs.md --
    ---
    title: Tugs free the ferry Marant
    date: 2024-03-11
    ---
    Two tugs from Harne have pulled the ferry Marant off the Gull sandbank at high tide.

    Her ninety passengers had spent the night on board in the fog off Port Ellery. Divers found no holes in her hull; the captain asked why the lightship had been dark.
    -- seeds/bugle/captain.md --
    ---
    title: Captain of the Marant blames a dark lightship
    date: 2024-03-12
    ---
    The lightship off Port Ellery was dark when the ferry Marant ran aground on the Gull sandbank in the fog, her captain says.

    None of the ninety passengers was hurt. Divers will look at the hull again before the tugs from Harne let the ferry go.
    """

@Suite("A story that the editor puts right")
struct StoryCorrectionTests {
  private let mill = "stories/corran-wants-its-sail-mill-back.html"

  @Test("is joined with another: the older address stays, the other leads there, both come back")
  func joined() async throws {
    let world = World(twoEvents)
    let first = try await world.build(baseURL: "https://example.org/")
    let before = world.site
    let ferry = try #require(try await story(of: "gazette/tugs.md", in: world))
    world["seeds/gazette/cause.md.yaml"] = "story: A bad  month\n"
    world["seeds/gazette/tugs.md.yaml"] = "story: a bad month\n"
    let report = try await world.build(baseURL: "https://example.org/")
    #expect(report.warnings == first.warnings)
    for seed in ["wire/fire.md", "wire/insurer.md", "bugle/captain.md", "wire/aground.md"] {
      #expect(try await story(of: seed, in: world) == mill)
    }
    let page = try #require(world["site/" + mill])
    #expect(page.contains("<h1>A bad month</h1>") && page.contains("8 articles from 3 sources"))
    #expect(world["site/\(mill.dropLast(5)).xml"]?.contains("A bad month") == true)
    #expect(world["site/stories/index.html"]?.contains("A bad month") == true)
    #expect(world["site/" + ferry]?.contains("corran-wants-its-sail-mill-back.html") == true)
    try await expectClean(world)
    world["seeds/gazette/cause.md.yaml"] = nil
    world["seeds/gazette/tugs.md.yaml"] = nil
    try await world.build(baseURL: "https://example.org/")
    #expect(world.site == before)
  }

  @Test("keeps its address where the article that it began with is taken out")
  func takenOut() async throws {
    let world = World(twoEvents)
    try await world.build(baseURL: "https://example.org/")
    let before = world.site
    for word in ["none", "off", "false"] {
      world["seeds/wire/fire.md.yaml"] = "story: \(word)\n"
      try await world.build(baseURL: "https://example.org/")
      #expect(try await story(of: "wire/fire.md", in: world)?.hasPrefix("stories/") == false)
      #expect(try await story(of: "wire/insurer.md", in: world) == mill)
      #expect(world["site/" + mill]?.contains("3 articles from 2 sources") == true)
      let fire = "site/2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"
      #expect(world[fire]?.contains("Part of") == false)
      try await expectClean(world)
    }
    world["seeds/wire/fire.md.yaml"] = nil
    try await world.build(baseURL: "https://example.org/")
    #expect(world.site == before)
  }

  @Test("comes apart into those with one name each, and the first keeps the address")
  func split() async throws {
    let world = World(twoEvents)
    try await world.build(baseURL: "https://example.org/")
    for (seed, name) in [
      ("wire/fire.md", "The fire"), ("gazette/cause.md", "The fire"),
      ("gazette/appeal.md", "A new mill"), ("wire/insurer.md", "A new mill"),
    ] { world["seeds/\(seed).yaml"] = "story: \(name)\n" }
    try await world.build(baseURL: "https://example.org/")
    #expect(try await story(of: "wire/fire.md", in: world) == mill)
    #expect(try await story(of: "wire/insurer.md", in: world) == "stories/a-new-mill.html")
    #expect(world["site/" + mill]?.contains("<h1>The fire</h1>") == true)
    try await expectClean(world)
  }

  @Test("is made of articles that have nothing in common, and of one alone not")
  func made() async throws {
    let world = World(twoEvents)
    world["seeds/wire/library.md.yaml"] = "story: Quiet days\n"
    var report = try await world.build()
    #expect(world["site/stories/quiet-days.html"] == nil)
    #expect(
      report.diagnostics.map(\.text).contains(
        "seeds/wire/library.md.yaml:1: note: no other article has the story 'Quiet days', so there is "
          + "no such story. Write the same into another one: those that were found to be on its event "
          + "follow."))
    world["seeds/gazette/otters.md.yaml"] = "section: x\nstory: Quite days\n"
    report = try await world.build()
    #expect(
      report.diagnostics.map(\.text).contains(
        "seeds/gazette/otters.md.yaml:2: warning: no other article has the story 'Quite days', so "
          + "there is no such story. Did you mean 'Quiet days'?"))
    world["seeds/gazette/otters.md.yaml"] = "story: quiet days\n"
    report = try await world.build()
    #expect(world["site/stories/quiet-days.html"]?.contains("<h1>Quiet days</h1>") == true)
    #expect(!report.diagnostics.contains { $0.message.hasPrefix("no other article") })
    try await expectClean(world, baseURL: nil)
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "stories: off\n"
    report = try await world.build()
    #expect(!report.diagnostics.contains { $0.message.hasPrefix("no other article") })
  }

  @Test("says in its explanation who put it right, and how")
  func explained() async throws {
    let world = World(twoEvents)
    let found = try await facts(of: "wire/insurer.md", in: world)["story"]?.origin
    #expect(
      found?.hasSuffix(
        "to its 3 other articles on average; 'story: none' in seeds/wire/insurer.md.yaml takes it out"
      )
        == true)
    world["seeds/wire/insurer.md.yaml"] = "story: The mill\n"
    let facts = try await facts(of: "wire/insurer.md", in: world)
    #expect(facts["story"]?.value == "stories/the-mill.html")
    #expect(
      facts["story"]?.origin.hasPrefix("given in seeds/wire/insurer.md.yaml; nearness") == true)
  }

  /// The address of the story of a seed's article.
  private func story(of seed: String, in world: World) async throws -> String? {
    try await facts(of: seed, in: world)["story"]?.value
  }
}

@Suite("A copy that the editor puts right")
struct CopyCorrectionTests {
  private let library = "site/2024/03/02/library-opens-on-sundays.html"
  private let otters = "site/2024/03/20/otters-counted-along-the-canal.html"

  @Test("stands behind the article that is named, and comes back when the word goes")
  func named() async throws {
    let world = World(twoEvents)
    let first = try await world.build(baseURL: "https://example.org/")
    let before = world.site
    for name in ["wire/library.md", "seeds/wire/library.md"] {
      world["seeds/gazette/otters.md.yaml"] = "copy_of: \(name)\n"
      let report = try await world.build(baseURL: "https://example.org/")
      #expect(report.warnings == first.warnings)
      #expect(world[library]?.contains("<h2 id=\"copies\">Also published by</h2>") == true)
      #expect(world[otters]?.contains("library-opens-on-sundays.html") == true)
      try await expectClean(world)
    }
    let copy = try await facts(of: "gazette/otters.md", in: world)["copy of"]
    #expect(copy?.value == "seeds/wire/library.md")
    #expect(copy?.origin == "given in seeds/gazette/otters.md.yaml")
    world["seeds/gazette/otters.md.yaml"] = nil
    try await world.build(baseURL: "https://example.org/")
    #expect(world.site == before)
  }

  @Test("is none where the editor says so")
  func none() async throws {
    let world = World(twoEvents)
    try await world.build(baseURL: "https://example.org/")
    let fire = "site/2024/03/02/fire-destroys-the-old-sail-mill-at-corran.html"
    #expect(world[fire]?.contains("id=\"copies\"") == true)
    world["seeds/bugle/reprint.md.yaml"] = "copy_of: none\n"
    try await world.build(baseURL: "https://example.org/")
    #expect(world[fire]?.contains("id=\"copies\"") == false)
    #expect(world["site/2024/03/04/mill-lost-to-flames.html"] != nil)
    try await expectClean(world)
  }

  @Test(
    "of something unknown, of itself or in a circle is reported, and the rest goes on",
    arguments: [
      (
        "wire/libary.md", "",
        [
          "no article has the id, address or seed 'wire/libary.md' that 'copy_of' names, so it changes "
            + "nothing. Did you mean 'wire/library.md'?"
        ]
      ),
      (
        "library.md", "",
        [
          "no article has the id, address or seed 'library.md' that 'copy_of' names, so it changes "
            + "nothing. Did you mean 'wire/library.md'?"
        ]
      ),
      (
        "https://nobody.example/a", "",
        [
          "no article has the id, address or seed 'https://nobody.example/a' that 'copy_of' names, so "
            + "it changes nothing. Write the path of the other article's file in seeds/, or the address "
            + "of its original."
        ]
      ),
      (
        "gazette/otters.md", "",
        [
          "'copy_of' says of articles in a circle that each is a copy of the next, so it changes "
            + "nothing. Take it out of the one that is to be shown."
        ]
      ),
      (
        "wire/library.md", "gazette/otters.md",
        [String](
          repeating:
            "'copy_of' says of articles in a circle that each is a copy of the next, so it "
            + "changes nothing. Take it out of the one that is to be shown.", count: 2)
      ),
    ])
  func mistaken(name: String, back: String, messages: [String]) async throws {
    let world = World(twoEvents)
    try await world.build()
    let before = world.site
    world["seeds/gazette/otters.md.yaml"] = "section: x\ncopy_of: \(name)\n"
    if !back.isEmpty { world["seeds/wire/library.md.yaml"] = "copy_of: \(back)\n" }
    let report = try await world.build()
    let found = report.diagnostics.filter { $0.message.contains("'copy_of'") }.map(\.text)
    let places = ["seeds/gazette/otters.md.yaml:2", "seeds/wire/library.md.yaml:1"]
    #expect(Set(found) == Set(zip(places, messages).map { "\($0): warning: \($1)" }))
    #expect(world[library] != nil && world[otters] != nil)
    #expect(Set(world.site.keys) == Set(before.keys))
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "duplicates: off\n"
    #expect(
      try await world.build().diagnostics.allSatisfy { !$0.message.contains("'copy_of'") })
  }

  @Test("of an article that was taken down is taken down too, if no other source printed it")
  func takenDown() async throws {
    let world = World(twoEvents)
    world["seeds/wire/flood.md"] = "---\ntitle: Other words\ndate: 2024-03-09\n---\nOther words.\n"
    world["seeds/wire/flood.md.yaml"] = "copy_of: wire/library.md\n"
    world["seeds/wire/high.md"] = "---\ntitle: High water\ndate: 2024-03-10\n---\nThe water rose.\n"
    world["seeds/wire/high.md.yaml"] = "copy_of: wire/flood.md\n"
    world["seeds/gazette/otters.md.yaml"] = "copy_of: wire/library.md\n"
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "removed: [wire/library.md]\n"
    try await world.build()
    #expect(!world.site.keys.contains { $0.contains("other-words") || $0.contains("high-water") })
    #expect(world[otters] != nil)
  }

  @Test("goes along when a file is converted")
  func converted() async throws {
    let world = World(twoEvents)
    world["seeds/wire/fire.md.yaml"] = "story: The fire\ncopy_of: off\n"
    let report = try await world.convert(["seeds/wire/fire.md"])
    let text = report.markdown.first.map { String(decoding: $0, as: UTF8.self) }
    #expect(text?.contains("\nstory: \"The fire\"\ncopy_of: \"none\"\n") == true)
  }
}

/// The first fact of each name that the explanation of a seed tells.
private func facts(
  of seed: String, in world: World
) async throws -> [String: Explanation.Fact] {
  let explained = try await explain(["seeds/" + seed], of: BuildOptions(), in: world.files)
  let facts = try #require(explained.first?.explanation).facts
  // What a digest makes of an article comes last.
  return Dictionary(facts.map { ($0.name, $0) }) { $1 }
}

private func expectClean(
  _ world: World, baseURL: String? = "https://example.org/"
) async throws {
  let clean = try await world.cleanSite(baseURL: baseURL)
  #expect(clean == world.site)
}
