import TestSupport
import Testing

@Suite("A digest that is written from right to left")
struct RightToLeftTests {
  @Test("sets off each name of a by-line, so that Latin ones stay in their order")
  func byline() async throws {
    let world = World(
      """
      -- digest.yaml --
      language: ar
      -- seeds/a.md --
      ---
      title: Ferries
      date: 2024-03-02
      authors: [Ann Lee, Bo Ray]
      ---
      Ferries will run every hour from Monday, the harbour master said.
      """)
    try await world.build()
    let page = try #require(world["site/2024/03/02/ferries.html"])
    #expect(page.contains("\u{2068}Ann Lee\u{2069}") && page.contains("\u{2068}Bo Ray\u{2069}"))
    world["digest.yaml"] = "language: fr\n"
    try await world.build()
    #expect(world["site/2024/03/02/ferries.html"]?.contains("Par Ann Lee et Bo Ray") == true)
  }
}
