import TestSupport
import Testing

@Suite("A standfirst")
struct StandfirstTests {
  @Test(
    "stands below the headline where the text does not say the same",
    arguments: [
      ("Ferries to Tesk are late again, and the town asks why.", "The ferry came at nine.", true),
      (
        "Ferries to Tesk are late again.", "Ferries to Tesk are late again. It came at nine.", false
      ),
      (
        "\\\"Ferries\\\" to Tesk are late - again, and the town asks why.",
        "“Ferries” to [Tesk](https://t.example/) are *late* – again, and the town asks why.", false
      ),
      (
        "Smith & Sons of Tesk are late again.", "Smith &amp; Sons of [Tesk][1] are late again.",
        false
      ),
      (
        "TESK (Wire) - Ferries to Tesk are late again, and the town of Tesk asks its council why that is so.",
        "Ferries to Tesk are late again, and the town of Tesk asks its council why that is so.",
        false
      ),
      (
        "Ferries to Tesk are late, and the town asks…", "Ferries to Tesk are late, and the town.",
        true
      ),
    ])
  func shown(summary: String, text: String, isShown: Bool) async throws {
    let page = try await page(summary, text)
    #expect(page.contains("<p class=\"standfirst\">") == isShown)
  }

  @Test("is missing where an excerpt stands in place of the text")
  func excerpt() async throws {
    let page = try await page(
      "Ferries are late, and the town asks why.", "It came.", "rights: excerpt")
    #expect(!page.contains("standfirst") && page.contains("the town asks why"))
  }

  private func page(
    _ summary: String, _ text: String, _ settings: String = "rights: {show: full}"
  ) async throws -> String {
    let world = World(
      """
      -- digest.yaml --
      \(settings)
      -- seeds/a.md --
      ---
      title: Ferry is late
      date: 2024-03-02
      summary: "\(summary)"
      ---
      \(text)
      """)
    try await world.build()
    return world["site/2024/03/02/ferry-is-late.html"] ?? ""
  }
}
