import Testing

@testable import Rendering

@Suite("The opening of a summary, in a result")
struct OpeningTests {
  @Test(
    "ends with a word",
    arguments: [
      ("Ferries to Tesk", 20, "Ferries to Tesk"), ("Ferries to Tesk", 12, "Ferries to…"),
      ("Ferries to Tesk", 15, "Ferries to Tesk"), ("", 5, ""), ("新橋が開通した", 5, "新橋が開…"),
      ("Ferries", 4, "Fer…"),
    ])
  func cut(text: String, limit: Int, expected: String) {
    #expect(beginning(of: text, limit) == expected)
  }
}
