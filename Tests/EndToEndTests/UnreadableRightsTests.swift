import Building
import Extraction
import Model
import TestSupport
import Testing

@Suite("Rights that can't be read")
struct UnreadableRightsTests {
  @Test(
    "of an article are reported, and then as little as can be is shown",
    arguments: [
      ("excerp", 4, 9), ("{show: ful}", 4, 16), ("[full]", 4, 9), ("{shw: headline}", 4, 10),
      ("{shw: headline, show: full}", 4, 10),
    ])
  func unreadable(said: String, line: Int, column: Int) async throws {
    let world = World("")
    world["seeds/a.md"] =
      "---\ntitle: On fog\ndate: 2024-02-05\nrights: \(said)\n---\nFog smells of iron and of apples.\n"
    let report = try await world.build()
    #expect(world["site/2024/02/05/on-fog.html"]?.contains("apples") == false)
    let places = report.diagnostics.filter { $0.severity == .warning && $0.file == "seeds/a.md" }
      .map { [$0.line, $0.column] }
    #expect(places == [[line, column]])
    #expect(report.diagnostics.contains { $0.message.hasSuffix(", so only its headline is shown") })
  }

  @Test(
    "close an article whose front matter or sidecar can't be read",
    arguments: [
      ("title: Fog: [\nrights:\n  show: headline", nil, ", only its headline is shown"),
      ("title: Fog: [\nrights : {show: headline", nil, ", only its headline is shown"),
      ("title: Fog: [\n \"rights\": headline", nil, ", only its headline is shown"),
      ("title: Fog", "title: [fog", "corrects nothing, so only its headline is shown"),
      (
        "title: Fog", "title: On: fog\nrights:\n  show: headline",
        "corrects nothing, so only its headline is shown"
      ),
      ("title: Fog", "headline only", "corrects nothing, so only its headline is shown"),
      ("title: Fog", "rigths: headline", "corrects nothing, so only its headline is shown"),
      ("title: Fog", "title: [fog\nhide: true", "hide the article, that is left out"),
      ("title: Fog", "hide: ture", "can't be used, so it hides the article"),
    ])
  func unreadableFile(matter: String, sidecar: String?, told: String) async throws {
    let world = World("")
    world["seeds/a.md"] =
      "---\n\(matter)\ndate: 2024-02-05\n---\nFog smells of iron and of apples.\n"
    world["seeds/a.md.yaml"] = sidecar
    world["seeds/b.md"] = "---\ntitle: Rain\ndate: 2024-02-05\n---\nRain smells of nothing.\n"
    let report = try await world.build()
    #expect(!world.site.values.contains { String(decoding: $0, as: UTF8.self).contains("apples") })
    #expect(report.diagnostics.contains { $0.message.hasSuffix(told) })
  }

  @Test(
    "of front matter hold whatever its sidecar says of other things, or of nothing",
    arguments: [
      "rights: {images: none}", "rights:", "rights: full", "title: Fog: again\nrights: full",
    ])
  func narrowedOnly(sidecar: String) async throws {
    let world = World("")
    world["seeds/a.md"] =
      "---\ntitle: Fog\nrights: headline\n---\nFog smells of iron and of apples.\n"
    world["seeds/a.md.yaml"] = sidecar + "\n"
    try await world.build()
    #expect(!world.siteText.contains("apples"))
  }

  @Test(
    "close where a key stands twice and one of the two closes",
    arguments: [
      "rights: full\nrights: headline", "draft: false\ndraft: true", "hide: no\nhide: yes",
    ])
  func twice(matter: String) async throws {
    let world = World("")
    world["seeds/a.md"] = "---\ntitle: Fog\n\(matter)\n---\nFog smells of iron and of apples.\n"
    world["seeds/b.txt"] = "Fog at sea\n\nFog smells of iron and of pears.\n"
    world["seeds/b.txt.yaml"] = matter + "\n"
    world["seeds/c.md"] = "---\ntitle: Rain\ndate: 2024-02-05\n---\nRain smells of nothing.\n"
    try await world.build()
    #expect(!world.siteText.contains("apples") && !world.siteText.contains("pears"))
  }

  @Test(
    "hold by the host of an address however that is written",
    arguments: [
      "www.gazette.example/letter", "//gazette.example/letter", "HTTPS://Gazette.example/letter",
    ])
  func host(address: String) async throws {
    for form in ["a.md", "a.jsonl"] {
      let world = World("")
      world["digest.yaml"] =
        "sources:\n- {name: Gazette, host: gazette.example, rights: headline}\n"
      world["seeds/" + form] =
        form == "a.md"
        ? "---\ntitle: Fog\nurl: \(address)\n---\nFog smells of iron and of apples.\n"
        : "{\"title\": \"Fog\", \"url\": \"\(address)\", \"text\": \"Fog smells of iron and of apples.\"}\n"
      try await world.build()
      #expect(!world.siteText.contains("apples"))
    }
  }

  @Test(
    "hold where no line closes the front matter that gives them",
    arguments: [
      "---\ntitle: Fog\ndate: 2024-02-05\nrights: headline\n\n",
      "---\ntitle: Fog\nrights: headline\n\nFog comes.\n\n---\n\n",
      "---\ntitle: Fog\ndraft: true\n\n", "+++\ntitle = \"Fog\"\ndraft = true\n\n",
    ])
  func unclosed(opening: String) async throws {
    let world = World("")
    world["seeds/a.md"] = opening + "Fog smells of iron and of apples.\n"
    world["seeds/b.md"] = "---\ntitle: Rain\ndate: 2024-02-05\n---\nRain smells of nothing.\n"
    let report = try await world.build()
    #expect(!world.siteText.contains("apples") && report.warnings > 0)
  }

  @Test("close an article that gives them in a table of TOML")
  func table() async throws {
    let world = World("")
    world["seeds/a.md"] =
      "+++\ntitle = \"Fog\"\n[rights]\nshow = \"excerpt\"\n+++\nFog smells of iron and of apples.\n"
    let report = try await world.build()
    #expect(!world.siteText.contains("apples"))
    #expect(
      report.diagnostics.contains {
        $0.text.hasPrefix("seeds/a.md:2: warning: 'rights' can't be read in this front matter, so")
      })
  }

  @Test("leave what they say of feeds, search and the like closed")
  func unreadableAnswers() {
    let said = "{feed: ful, robots: yes, search: maybe, images: all, markdown: never, own: mine}"
    let seed = Seed(path: "a.md", bytes: Array("---\nrights: \(said)\n---\nFog.\n".utf8))
    let rule = extract(seed, settings: Settings()).articles.first?.header.rights
    #expect(
      rule
        == RightsRule(
          feed: .headline, isIndexed: false, isSearchable: false, pictures: PictureUse.none,
          hasMarkdown: false, isOwn: false))
  }
}
