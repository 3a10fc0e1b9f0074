import Model
import TestSupport
import Testing

@testable import Building

@Suite("A new digest")
struct InitTests {
  @Test("builds at once, without a word")
  func builds() async throws {
    let world = World("")
    let report = try startDigest(in: ".", files: world.files)
    #expect(report.kept.isEmpty && !report.hasSeeds)
    #expect(report.written.contains("digest.yaml") && report.written.contains(".gitignore"))
    let built = try await world.build(baseURL: "https://example.org/")
    #expect(built.articles == 2 && built.errors == 0)
    #expect(brokenLinks(in: world.site).isEmpty)
    let bell = "site/2024/03/14/harbour-bell-rings-again-after-eleven-silent-years.html"
    #expect(world[bell]?.contains("share panel") == false)
  }

  @Test("has every setting that there is, each of which can be switched on")
  func settings() throws {
    let world = World("")
    _ = try startDigest(in: ".", files: world.files)
    let text = try #require(world["digest.yaml"])
    _ = try readSettings("digest.yaml", in: world.files)
    world["digest.yaml"] = uncommented(text)
    let all = try readSettings("digest.yaml", in: world.files)
    #expect(all.baseURL != nil && all.topics.count == 5 && all.sources.count == 3)
    let lines = uncommented(text).split(separator: "\n")
    for key in SettingsKeys.settings {
      #expect(lines.contains { $0.hasPrefix(key + ":") }, "no line for '\(key)'")
    }
    for key in SettingsKeys.rights {
      #expect(lines.contains { $0.hasPrefix("  \(key):") }, "no line for '\(key)' of rights")
    }
    let nested = SettingsKeys.topic + SettingsKeys.source + SettingsKeys.section
    for key in nested {
      #expect(
        lines.contains { $0.hasPrefix("  ") && $0.contains(key + ": ") }, "no line for '\(key)'")
    }
  }

  @Test("shows of each setting at rest what holds without it")
  func defaults() throws {
    let world = World("")
    _ = try startDigest(in: ".", files: world.files)
    world["digest.yaml"] = world["digest.yaml"].map(uncommented)
    let said = try readSettings("digest.yaml", in: world.files)
    let none = Settings()
    #expect(said.excerptWords == none.excerptWords && said.editionWords == none.editionWords)
    #expect(said.cadence == none.cadence && said.switches == none.switches)
    let rights = Rights(site: said.rights, source: RightsRule())
    let usual = Rights(site: none.rights, source: RightsRule())
    #expect(rights.show == usual.show && rights.feed == usual.feed)
    #expect(rights.isIndexed == usual.isIndexed && rights.pictures == usual.pictures)
  }

  @Test("keeps what is there, and adds no samples to articles")
  func keeps() throws {
    let world = World("-- paper/digest.yaml --\ntitle: Mine\n-- paper/seeds/a.txt --\nWords.\n")
    let report = try startDigest(in: "paper", files: world.files)
    #expect(report.kept == ["paper/digest.yaml"] && report.hasSeeds)
    #expect(world["paper/digest.yaml"] == "title: Mine\n")
    #expect(world.kept.keys.filter { $0.contains("seeds/") } == ["paper/seeds/a.txt"])
    let all = world.memory.all
    let again = try startDigest(in: "paper", files: world.files)
    #expect(again.written.isEmpty && again.kept.count == 4 && world.memory.all == all)
  }

  @Test("can have the theme in files, which make the same site")
  func theme() async throws {
    let world = World(storyDigest)
    try await world.build()
    let site = world.site
    world["Templates/home.html"] = "mine"
    let report = try copyTheme(to: ".", files: world.files)
    #expect(report.kept == ["Templates/home.html"] && world["Templates/home.html"] == "mine")
    #expect(report.written.contains("Templates/strings/de.yaml"))
    #expect(report.written.contains("Templates/assets/site.css"))
    world["Templates/home.html"] = nil
    _ = try copyTheme(to: ".", files: world.files)
    try await world.build(isFull: true)
    #expect(world.site.filter { !$0.key.hasPrefix(".") } == site.filter { !$0.key.hasPrefix(".") })
  }

  /// With all settings that are at rest switched on: lines that begin with `#` and no single space.
  private func uncommented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isNote = line.hasPrefix("# ") && !line.hasPrefix("#  ")
      return String(line.hasPrefix("#") && !isNote ? line.dropFirst() : line)
    }.joined(separator: "\n")
  }
}
