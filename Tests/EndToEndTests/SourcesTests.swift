import Building
import Model
import TestSupport
import Testing

@Suite("The list of sources")
struct SourcesTests {
  @Test("counts them, tells how each was known, from when to when, and what is shown")
  func table() async throws {
    let world = World(storyDigest)
    world["seeds/loose/note.md"] = "---\ntitle: A note\n---\nOf nobody.\n"
    let report = try await world.findSources()
    // What Bugle printed is a copy, and the site has no page of it.
    #expect(report.sources.map(\.name) == ["Gazette", "Wire", nil])
    #expect(report.sources.map(\.articles) == [3, 3, 1])
    #expect(report.sources[0].origins == ["folder gazette in digest.yaml (3)"])
    #expect(report.sources[0].days?.lowerBound.iso == "2024-03-03")
    #expect(report.sources[0].days?.upperBound.iso == "2024-03-20")
    #expect(report.sources[0].example == "Otters counted along the canal")
    #expect(report.sources[2].origins == ["not known (1)"] && report.sources[2].days == nil)
    #expect(
      report.sources.map(\.line) == [
        nil, nil, "- {name: Its name, folder: loose, rights: excerpt}",
      ])
  }

  @Test("offers lines that, put into the settings, do what they say")
  func lines() async throws {
    let world = World(
      """
      -- seeds/a.md --
      ---
      title: One
      url: https://www.gazette.example/one
      ---
      Words.
      -- seeds/b.md --
      ---
      title: Two
      url: https://gazette.example/two
      source: The Gazette
      ---
      More words.
      -- seeds/c.md --
      ---
      title: Three
      source: The Gazette
      ---
      Other words.
      """)
    let before = try await world.findSources()
    #expect(before.sources.map(\.name) == ["The Gazette", "gazette.example"])
    #expect(before.sources[1].origins == ["address at gazette.example (1)"])
    #expect(before.twins == [["The Gazette", "gazette.example"]])
    #expect(before.merges == ["- {name: The Gazette, host: gazette.example, rights: excerpt}"])
    world["digest.yaml"] = "sources:\n  " + before.merges[0] + "\n"
    let after = try await world.findSources()
    #expect(after.sources.map(\.name) == ["The Gazette"] && after.sources[0].articles == 3)
    #expect(after.sources[0].show == "excerpt" && after.twins.isEmpty)
  }

  @Test("loses a source that is dropped, whose addresses say that it is gone")
  func dropped() async throws {
    let world = World(storyDigest)
    // What is said of a folder holds for all that lies there.
    world["seeds/gazette/guest.md"] =
      "---\ntitle: A guest\nsource: Other\ndate: 2024-03-21\n---\nA guest saw eleven otters as well.\n"
    try await world.build()
    let page = "site/2024/03/20/otters-counted-along-the-canal.html"
    #expect(world[page]?.contains("eleven otters") == true)
    world["digest.yaml"] = world["digest.yaml"]?
      .replacing(
        "{name: Gazette, folder: gazette}", with: "{name: Gazette, folder: gazette, drop: yes}")
    #expect(try await world.findSources().sources.map(\.name) == ["Wire"])
    try await world.build()
    #expect(
      world.site.values.allSatisfy {
        !String(decoding: $0, as: UTF8.self).contains("eleven otters")
      })
    #expect(world[page]?.contains("noindex") == true && brokenLinks(in: world.site).isEmpty)
    #expect(try await world.check().errors == 0)
  }

  @Test("asks which source was meant to be dropped")
  func misspelt() async throws {
    let world = World(storyDigest)
    world["digest.yaml"] = world["digest.yaml"].map { $0 + "  - {name: Gazete, drop: yes}\n" }
    let found = try await world.check().diagnostics.map(\.text)
    #expect(
      found.contains(
        "digest.yaml: warning: no article has the source 'Gazete' that 'sources' drops. "
          + "Did you mean 'gazette'?"))
  }

  @Test(
    "knows articles by hosts and folders however they are written",
    arguments: [
      "folder: seeds/gazette", "folder: ./gazette/", "folder: /gazette", "folder: ./seeds/gazette",
      "host: \"https://www.gazette.example/news\"", "host: Gazette.example:443",
      "host: \"*.gazette.example\"", "host: //gazette.example.",
    ])
  func written(place: String) async throws {
    let world = World(
      "-- digest.yaml --\nsources:\n  - {name: Gazette, \(place), rights: headline}\n")
    world["seeds/gazette/a.md"] = article("Ferry late", at: "news.gazette.example")
    let report = try await world.build()
    #expect(report.warnings == 1 && !world.siteText.contains("Words on"))
  }

  @Test(
    "warns of what fits no article, in build and check",
    arguments: [
      ("folder: gazete", "'seeds/gazete'", "Did you mean 'gazette'?"),
      ("folder: gazete, host: gazette.example", "'seeds/gazete'", "Did you mean 'gazette'?"),
      ("host: gazete.example", "'gazete.example'", "Did you mean 'gazette.example'?"),
      ("homepage: \"https://club.example/\"", "'Club'", "Say by 'host' or 'folder' which"),
      ("folder: gazette, host: club.example", "", ""),
    ])
  func idle(place: String, what: String, advice: String) async throws {
    let world = World("-- digest.yaml --\nsources:\n  - {name: Club, \(place), rights: headline}\n")
    world["seeds/gazette/a.md"] = article("Ferry late", at: "gazette.example")
    for found in [try await world.build().diagnostics, try await world.check().diagnostics] {
      let told = found.filter { $0.file == "digest.yaml" }
      #expect(told.count == (what.isEmpty ? 0 : 1))
      for one in told {
        #expect(one.severity == .warning && one.message.contains(what))
        #expect(one.message.hasSuffix(", so nothing that it says of them holds"))
        #expect(one.advice?.hasPrefix(advice) == true)
      }
    }
  }

  @Test("takes no source for another that it passes on")
  func passedOn() async throws {
    let world = World([:])
    for (name, host) in [("a", "gazette.example"), ("b", "bugle.example"), ("c", "wire.example")] {
      world["seeds/own/\(name).md"] = article("Own \(name)", at: host)
      world["seeds/club/\(name).md"] = article("Club \(name)", at: host, source: "The Club")
    }
    world["seeds/x.md"] = article("Late news", at: "gazette.example", source: "Evening Gazette")
    let report = try await world.findSources()
    #expect(report.twins == [["Evening Gazette", "gazette.example"]])
    #expect(
      report.merges == ["- {name: Evening Gazette, host: gazette.example, rights: excerpt}"])
  }

  @Test("offers no two lines for one host")
  func sharedHost() async throws {
    let world = World([:])
    world["seeds/a.md"] = article("Own", at: "www.tesk.example")
    world["seeds/b.md"] = article("Late news", at: "tesk.example", source: "Tesk Gazette")
    world["seeds/c.md"] = article("Sport", at: "tesk.example", source: "Ferry Club")
    let report = try await world.findSources()
    let lines = report.merges + report.sources.compactMap(\.line)
    #expect(lines.count { $0.contains("host: tesk.example") } == 1)
    #expect(lines.contains("- {name: Ferry Club, rights: excerpt}"))
  }

  @Test("warns of a host that two entries of the settings claim, and tells whose it is")
  func rivals() async throws {
    let world = World(
      """
      -- digest.yaml --
      sources:
        - {name: Gazette, host: tesk.example, rights: excerpt}
        - {name: Bugle, host: www.tesk.example, rights: excerpt}
        - {name: Gazette, host: tesk.example, folder: gazette}
      -- seeds/.keep --
      """)
    world["seeds/gazette/a.md"] = article("Ferry late", at: "tesk.example")
    let told = try await world.check().diagnostics.filter { $0.file == "digest.yaml" }
    #expect(
      told.map(\.message) == [
        "'sources' says of both 'Gazette' and 'Bugle' that articles at 'tesk.example' are theirs, "
          + "so they are those of 'Gazette'"
      ])
    #expect(try await world.findSources().sources.map(\.name) == ["Gazette"])
  }

  private func article(_ title: String, at host: String, source: String? = nil) -> String {
    let line = source.map { "source: \($0)\n" } ?? ""
    let address = "https://\(host)/\(title.split(separator: " ").joined(separator: "-"))"
    return "---\ntitle: \(title)\n\(line)url: \(address)\n---\nWords on \(title).\n"
  }

  @Test("of a digest without articles is empty")
  func empty() async throws {
    let world = World(["seeds/.keep": []])
    #expect(try await world.findSources().sources.isEmpty)
  }
}
