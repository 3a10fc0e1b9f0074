import Building
import Model
import TestSupport
import Testing

/// Each folder of `Tests/Golden` holds a seed and what becomes of it: the Markdown beside its page,
/// numbered if there are several, and, where there are any, the diagnostics. `RECORD=1 swift test --filter Golden` writes them anew;
/// read the difference before you commit it.
@Suite("Golden: a seed becomes the article that is written down for it")
struct GoldenTests {
  @Test("word for word", arguments: try GoldenCase.all())
  func article(of golden: GoldenCase) async throws {
    let world = World(Dictionary(golden.files.map { ("seeds/" + $0.key, $0.value) }) { $1 })
    let report = try await world.build()
    let twins = world.site.filter { $0.key.hasSuffix(".md") }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { String(decoding: $0.value, as: UTF8.self) }
    try expectGolden(twins.count == 1 ? twins[0] : nil, at: golden.name + "/article.md")
    for number in 1...max(4, twins.count) {
      let twin = twins.count > 1 && number <= twins.count ? twins[number - 1] : nil
      try expectGolden(twin, at: golden.name + "/article-\(number).md")
    }
    let diagnostics = report.diagnostics.map { $0.text + "\n" }.joined()
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
