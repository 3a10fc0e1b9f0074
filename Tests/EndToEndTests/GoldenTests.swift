import Building
import Model
import TestSupport
import Testing

/// Each folder of `Tests/Golden` holds a seed and what becomes of it: the Markdown beside its page
/// and, where there are any, the diagnostics. `RECORD=1 swift test --filter Golden` writes them anew;
/// read the difference before you commit it.
@Suite("Golden: a seed becomes the article that is written down for it")
struct GoldenTests {
  @Test("word for word", arguments: try GoldenCase.all())
  func article(of golden: GoldenCase) async throws {
    let world = World(["seeds/" + golden.seedName: golden.seed])
    let report = try await world.build()
    let twin = world.site.first { $0.key.hasSuffix(".md") }
    let diagnostics = report.diagnostics.map { $0.text + "\n" }.joined()
    let article = twin.map { String(decoding: $0.value, as: UTF8.self) }
    try expectGolden(article, at: golden.name + "/article.md")
    try expectGolden(diagnostics.isEmpty ? nil : diagnostics, at: golden.name + "/diagnostics.txt")
  }
}

@Suite("Golden: a digest becomes the site that is written down for it")
struct GoldenSiteTests {
  @Test("file for file")
  func site() async throws {
    let world = World(smallDigest)
    try await world.build(baseURL: "https://example.org/digest/")
    try expectGolden(world.siteText, at: "whole-site/site.txt")
  }
}
