import Testing

@testable import Rendering

@Suite("An excerpt")
struct ExcerptTests {
  @Test(
    "ends with a sentence or a whole word, in scripts without spaces anywhere between characters",
    arguments: [
      ("One two three.", 5, "One two three."),
      ("One two three. Four five six.", 5, "One two three."),
      ("They met on Oct. 5 in the hall", 5, "They met on Oct. 5…"),
      ("It opens at 8 p.m. in the hall", 5, "It opens at 8 p.m.…"),
      ("One two three four five six seven", 5, "One two three four five…"),
      ("東京 (AP) 古い連絡船は金曜日に最後の航海を行う", 5, "東京 (AP) 古い連絡船は…"),
      ("連絡船は金曜日に最後の航海を行うと発表した", 5, "連絡船は金曜日に最後…"),
      ("連絡船は出た。最後の航海を行うと発表した", 5, "連絡船は出た。"),
      ("ที่นี่ดี", 1, "ที่นี่…"),
    ])
  func ends(text: String, limit: Int, expected: String) {
    #expect(excerpt(of: text, words: limit) == expected)
  }
}
