import Building
import Model
import TestSupport
import Testing

@Suite("A sidecar")
struct SidecarTests {
  @Test("changes the article at the next build, and takes its change back when it goes")
  func rebuilt() async throws {
    let world = World(smallDigest)
    try await world.build()
    let before = world.site
    world["seeds/a.txt.yaml"] = "title: The bridge is open\ntopics: [Bridges]\n"
    let report = try await world.build()
    #expect(report.articles == 3 && report.warnings == 0 && report.written > 0)
    let page = world.site.values.contains { bytes in
      String(decoding: bytes, as: UTF8.self).contains("<h1>The bridge is open</h1>")
        || String(decoding: bytes, as: UTF8.self).contains("title: \"The bridge is open\"")
    }
    #expect(page)
    world["seeds/a.txt.yaml"] = nil
    try await world.build()
    #expect(Set(world.site.keys).isSuperset(of: before.keys))
  }

  @Test(
    "of one of several files with one text makes that the one that is shown",
    arguments: ["a", "x/a"])
  func ofOneOfSeveral(name: String) async throws {
    let world = World(smallDigest)
    for copy in ["x/a", "y/a"] { world["seeds/\(copy).txt"] = world["seeds/a.txt"] }
    world["seeds/\(name).txt.yaml"] = "title: The bridge is open\n"
    let report = try await world.build()
    #expect(report.articles == 3 && report.copies == 2 && report.warnings == 0)
    #expect(world.site["2024/02/03/the-bridge-is-open.html"] != nil)
  }

  @Test("of a copy that is not shown is reported")
  func ofCopy() async throws {
    let world = World(smallDigest)
    world["seeds/x/a.txt"] = (world["seeds/a.txt"] ?? "").replacing(
      "3 February", with: "9 February")
    world["seeds/x/a.txt.yaml"] = "story: none\n"
    #expect(try await world.build().warnings == 0)
    world["seeds/x/a.txt.yaml"] = "source: Ellery Gazette\n"
    #expect(
      try await world.build().diagnostics.map(\.text) == [
        "seeds/x/a.txt: warning: it is a copy of 'seeds/a.txt', so what its sidecar corrects is shown "
          + "nowhere. Call it 'a.txt.yaml', or write 'copy_of: none' into it to have a page of this "
          + "one too."
      ])
    world["seeds/x/a.txt.yaml"] = "source: Ellery Gazette\ncopy_of: a.txt\n"
    #expect(try await world.build().warnings == 0)
  }

  @Test("hides an article, quietly")
  func hidden() async throws {
    let world = World(smallDigest)
    world["seeds/a.txt.yml"] = "hide: true\n"
    let report = try await world.build()
    #expect(report.articles == 2 && report.diagnostics.map(\.severity) == [.note])
  }

  @Test(
    "holds an article back in the words of front matter, too",
    arguments: [
      "draft: true", "published: false", "Draft: yes", "draft: true\ntitle: On: [fog",
      "published: false\ntitle: On: [fog",
    ])
  func drafts(sidecar: String) async throws {
    let world = World(smallDigest)
    world["seeds/a.txt.yaml"] = sidecar + "\n"
    #expect(try await world.build().articles == 2)
  }

  @Test(
    "with an empty text corrects nothing, and that is reported",
    arguments: ["title: \"\"", "source: \"  \""])
  func empty(sidecar: String) async throws {
    let world = World(smallDigest)
    let before = try await world.build()
    let site = world.site
    world["seeds/a.txt.yaml"] = sidecar + "\n"
    let report = try await world.build()
    #expect(report.warnings == before.warnings + 1 && world.site == site)
  }

  @Test("without its article is reported")
  func alone() async throws {
    let world = World(smallDigest)
    world["seeds/z.txt.yaml"] = "title: Z\n"
    let report = try await world.build()
    #expect(
      report.diagnostics.map(\.text) == [
        "seeds/z.txt.yaml: warning: there is no 'seeds/z.txt' beside this file, so it corrects "
          + "nothing. Call it as the article's file with '.yaml' after it, such as "
          + "'letter.txt.yaml'."
      ])
  }

  @Test("with a colon in a text without quotes is read as it is meant, and reported")
  func colon() async throws {
    let world = World(smallDigest)
    world["seeds/a.txt.yaml"] = "# Mended.\ntitle: The bridge: open\ntopics: Bridges, Quays\n"
    let report = try await world.build()
    #expect(report.articles == 3 && report.errors == 0)
    #expect(
      report.diagnostics.map(\.text) == [
        "seeds/a.txt.yaml:2:18: warning: this is not valid YAML (mapping values are not allowed in this "
          + "context), so it was read as lines of plain text. Put values that hold ': ' or other signs "
          + "into quotes."
      ])
    #expect(world.siteText.contains("<h1>The bridge: open</h1>"))
    #expect(world.siteText.contains("\"Bridges\"") && world.siteText.contains("\"Quays\""))
  }

  @Test("with a section that the digest does not have is reported, until the settings have it")
  func section() async throws {
    let world = World(smallDigest)
    let before = try await world.build().diagnostics
    world["seeds/a.txt.yaml"] = "section: sprot\n"
    #expect(
      try await world.build().diagnostics.map(\.text) == before.map(\.text) + [
        "seeds/a.txt.yaml:1:10: warning: 'sprot' is none of the digest's sections, so it puts the "
          + "article into none. Did you mean 'sport'?"
      ])
    world["digest.yaml"] = (world["digest.yaml"] ?? "") + "\nsections: [sport, {name: Sprot}]\n"
    #expect(try await world.build().diagnostics.map(\.text) == before.map(\.text))
  }

  @Test("that is broken is an error, and the article stays as it was found")
  func broken() async throws {
    let world = World(smallDigest)
    world["seeds/a.txt.yaml"] = "title: [open\n"
    let report = try await world.build()
    #expect(report.articles == 3 && report.errors == 1)
  }

  @Test("says of a file of many articles only what is true of all")
  func many() async throws {
    let world = World([
      "seeds/a.jsonl": Array(
        """
        {"title": "One", "text": "The first of two.", "date": "2024-02-03"}
        {"title": "Two", "text": "The second of two.", "date": "2024-02-03"}
        """.utf8),
      "seeds/a.jsonl.yaml": Array("title: X\nsource: Ellery Gazette\n".utf8),
    ])
    let report = try await world.build()
    #expect(report.articles == 2 && report.warnings == 1)
    let twins = world.site.filter { $0.key.hasSuffix(".md") }.values
    #expect(
      twins.allSatisfy {
        String(decoding: $0, as: UTF8.self).contains("source: \"Ellery Gazette\"")
      })
  }

  @Test("counts when a file is converted")
  func converted() async throws {
    let world = World(smallDigest)
    world["seeds/a.txt.yaml"] = "title: The bridge is open\n"
    let report = try await world.convert(["seeds/a.txt"])
    let text = report.markdown.first.map { String(decoding: $0, as: UTF8.self) }
    #expect(text?.hasPrefix("---\ntitle: \"The bridge is open\"\n") == true)
  }
}
