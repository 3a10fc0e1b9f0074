import Testing

@testable import Collation

@Suite("The words of a text")
struct WordsTests {
  @Test(
    "count without the ending of the plural and the genitive",
    arguments: [
      ("ferries", "ferry"), ("ships", "ship"), ("Tesk's", "tesk"), ("Tesk’s", "tesk"),
      ("ÉCOLES", "école"), ("boats''", "boat"),
    ])
  func stems(word: String, stem: String) {
    #expect(termID(of: word) == termID(of: stem))
    #expect(termID(of: word) != nil)
  }

  @Test(
    "keep an s that is no ending", arguments: [("glass", "glas"), ("bus", "bu"), ("gas", "ga")])
  func kept(word: String, other: String) { #expect(termID(of: word) != termID(of: other)) }

  @Test(
    "are told apart by signs and spaces; apostrophes belong to a word only inside it",
    arguments: [
      ("'Tesk' harbour", "tesk harbour"), ("don't-go", "don't go"),
      ("a https://c.d/e f", "a f"),
      ("rock''n''roll", "ROCK’’N’’ROLL"),
    ])
  func words(text: String, same: String) {
    #expect(scanWords(Array(text.utf8)).all == scanWords(Array(same.utf8)).all)
  }

  @Test("end at 64 bytes, whatever follows", arguments: ["", "a", "'", "''s", "é"])
  func long(rest: String) {
    let long = String(repeating: "ab", count: 32)
    #expect(scanWords(Array((long + rest).utf8)).all == scanWords(Array(long.utf8)).all)
  }

  @Test("are sorted by their ids, few or many", arguments: [0, 1, 2, 300, 2048, 2049])
  func sorted(count: Int) {
    let keys = (0..<count).map { number -> UInt64 in
      let id = UInt64(spread(UInt32(number / 2)))
      return id << 1 | UInt64(number & 1)
    }
    #expect(sortedByID(keys) == keys.sorted())
  }
}
