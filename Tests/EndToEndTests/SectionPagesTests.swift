import Building
import Model
import TestSupport
import Testing

@Suite("Sections on pages")
struct SectionPagesTests {
  @Test("part a day's articles in the editor's order; what is in none comes last")
  func day() async throws {
    let world = day(of: ["Harbour", "Schools", "Harbour", nil, "Schools", "Harbour"])
    try await world.build()
    let page = try #require(world["site/2024/03/02/index.html"])
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("<h2>") }
    #expect(headings == ["<h2>Schools</h2>", "<h2>Harbour</h2>", "<h2>Other news</h2>"])
  }

  @Test("are no headings where most articles are in none, or where the articles are few")
  func fewer() async throws {
    for sections in [["Harbour", nil, nil, nil, nil, "Harbour"], ["Harbour", "Harbour"]] {
      let world = day(of: sections)
      try await world.build()
      #expect(world["site/2024/03/02/index.html"]?.contains("<h2>Harbour</h2>") == false)
    }
  }

  @Test("stand in an article's dateline and in what it tells search engines")
  func article() async throws {
    let world = day(of: ["Harbour", nil])
    try await world.build()
    let page = try #require(world["site/2024/03/02/report-0.html"])
    #expect(page.contains("<span class=\"section\">Harbour</span>"))
    #expect(page.contains("\"articleSection\":\"Harbour\""))
    #expect(page.contains("<meta property=\"article:section\" content=\"Harbour\">"))
    let other = try #require(world["site/2024/03/02/report-1.html"])
    #expect(!other.contains("class=\"section\"") && !other.contains("articleSection"))
  }

  /// A digest of one day with an article for each of `sections`.
  private func day(of sections: [String?]) -> World {
    let world = World(
      """
      -- digest.yaml --
      sections: [{name: Schools}, {name: Harbour}]
      found_topics: off
      stories: off
      duplicates: off
      """)
    for (number, section) in sections.enumerated() {
      let said = section.map { "section: \($0)\n" } ?? ""
      world["seeds/n\(number).md"] =
        "---\ntitle: Report \(number)\ndate: 2024-03-02\n\(said)---\nThe clerk has read report \(number).\n"
    }
    return world
  }
}
