import TestSupport
import Testing

@Suite("The way to an article")
struct TrailTests {
  @Test("is written in the digits of the digest's language", arguments: [("en", "7"), ("fa", "۷")])
  func digits(language: String, day: String) async throws {
    let world = World(
      """
      -- seeds/a.md --
      ---
      title: On fog
      date: 2024-02-07
      language: en
      ---
      Fog smells of iron and of apples.
      """)
    world["digest.yaml"] = "language: \(language)\nbase_url: https://example.org/\n"
    try await world.build()
    let page = world["site/2024/02/07/on-fog.html"]
    #expect(page?.contains("<li><a href=\"./\">\(day)</a></li>") == true)
  }
}
