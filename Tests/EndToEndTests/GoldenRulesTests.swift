import Building
import Collation
import Extraction
import Model
import Planning
import Rendering
import TestSupport
import Testing

/// What was made under other rules must not be taken from a cache, so each stage counts the changes of
/// its rules. `Tests/Golden/rules/` holds the counts and what the invented articles became under
/// them: where that changes and no count does, this fails.
@Suite("Golden: rules that change are counted")
struct GoldenRulesTests {
  @Test("by extractionVersion or featuresVersion, where articles become others")
  func articles() async throws {
    let world = try sampleDigest()
    try await world.build()
    let made = world.memory[".digestgen/articles.pack"] ?? []
    try expectCounted(
      made, under: [extractionVersion, featuresVersion], at: "articles",
      advice: "Count up extractionVersion in Sources/Extraction/RulesVersion.swift or "
        + "featuresVersion in Sources/Collation/RulesVersion.swift")
  }

  @Test("by any stage's version, where pages become others")
  func pages() async throws {
    let world = try sampleDigest()
    try await world.build(baseURL: "https://example.org/")
    let made = world.site.filter { $0.key != ".digestgen-manifest" }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { Array($0.key.utf8) + Fingerprint(of: $0.value).bytes }
    let versions = [
      extractionVersion, featuresVersion, collationVersion, planningVersion, renderingVersion,
    ]
    try expectCounted(
      made, under: versions, at: "pages",
      advice:
        "Count up the version of the stage whose rules have changed, in its RulesVersion.swift")
  }

  /// Of what the sample is made of: other seeds or templates make other pages under the same rules.
  private func inputs() throws -> Fingerprint {
    let files = try sampleDigest().memory.all.merging(builtInTheme()) { $1 }
    return Fingerprint(
      of: files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .flatMap { Array($0.key.utf8) + Fingerprint(of: $0.value).bytes })
  }

  /// `RECORD=1 swift test --filter Golden` writes down what is made under counts that are new, never
  /// what has changed under old ones.
  private func expectCounted(
    _ made: [UInt8], under versions: [Int], at name: String, advice: String
  ) throws {
    let path = "rules/\(name).txt"
    let counts =
      versions.map(String.init).joined(separator: " ") + " on \(try inputs().hexadecimal)"
    let line = "\(counts): \(Fingerprint(of: made).hexadecimal)\n"
    let before = try goldenText(at: path) ?? ""
    guard before.hasPrefix(counts + ":") else { return try expectGolden(line, at: path) }
    #expect(before == line, "\(advice); then record the new state.")
  }
}
