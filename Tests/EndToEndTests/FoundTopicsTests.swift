import Building
import Model
import TestSupport
import Testing

@Suite("The list of topics")
struct FoundTopicsTests {
  @Test("counts a text that was saved several times once, as the site does")
  func copies() async throws {
    let world = World(smallDigest)
    let before = try await findTopics(BuildOptions(input: "."), in: world.files).survey.topics
    for copy in ["x", "y"] { world["seeds/\(copy)/a.txt"] = world["seeds/a.txt"] }
    let after = try await findTopics(BuildOptions(input: "."), in: world.files).survey.topics
    #expect(!before.isEmpty && after.map(\.count) == before.map(\.count))
    #expect(after.map(\.hasPage) == before.map(\.hasPage))
  }
}
