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
    try golden.expect(twin.map { String(decoding: $0.value, as: UTF8.self) }, in: "article.md")
    try golden.expect(diagnostics.isEmpty ? nil : diagnostics, in: "diagnostics.txt")
  }
}
