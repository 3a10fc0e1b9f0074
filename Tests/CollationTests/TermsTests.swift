import Model
import Testing

@testable import Collation

@Suite("The words of a text")
struct TermsTests {
  @Test(
    "are known again in other forms",
    arguments: [
      ("ferry", "FERRIES"), ("story", "stories"), ("ship", "Ships"), ("tesk", "Tesk's"),
      ("école", "ÉCOLES"), ("мост", "МОСТ"), ("λιμάνι", "ΛΙΜΆΝΙ"), ("glass", "Glass"),
      ("don't", "Don’t"),
    ])
  func forms(word: String, other: String) {
    #expect(termID(of: word) != nil)
    #expect(termID(of: word) == termID(of: other))
  }

  @Test("are others where only an ending looks like a plural")
  func noPlurals() {
    #expect(termID(of: "glass") != termID(of: "glas"))
    #expect(termID(of: "virus") != termID(of: "viru"))
    #expect(termID(of: "gas") != termID(of: "ga"))
  }

  @Test("leave out function words, addresses and single letters")
  func content() {
    let words = content(
      "The [harbour](https://x.example/the/path) of Ellery: see https://ellery.example/a-b for a B",
      language: "en")
    #expect(words == ids("harbour", "Ellery", "see"))
  }

  @Test("are pairs of signs where no spaces stand between words")
  func bigrams() {
    #expect(content("新橋開通", language: "ja").count == 3)
    #expect(content("新橋。開通", language: "ja").count == 2)
    #expect(content("新橋開通", language: "ja").contains(content("新橋", language: "ja")[0]))
    #expect(content("ท่าเรือ", language: "th").count == 6)
  }

  @Test("are counted for the text's beginning and for the headline apart")
  func counts() {
    let harbour = ids("harbour")[0]
    let terms = countTerms(headline: ids("harbour"), body: ids("quay", "harbour", "harbour"))
    #expect(terms.map(\.id) == terms.map(\.id).sorted())
    #expect(terms.first { $0.id == harbour } == Term(id: harbour, body: 2, headline: 1))
    let many = countTerms(headline: [], body: [UInt32](repeating: harbour, count: 400))
    #expect(many == [Term(id: harbour, body: 255, headline: 0)])
  }

  @Test("are none in no text, and harmless in odd bytes")
  func odd() {
    #expect(scanWords([]).all.isEmpty)
    #expect(scanWords(Array("'' ' — …".utf8)).all.isEmpty)
    #expect(scanWords([0xFF, 0x20, 0xFF, 0xE2, 0x82]).all.isEmpty)
    #expect(scanWords(Array(String(repeating: "x", count: 10_000).utf8)).all.count == 1)
  }

  private func content(_ text: String, language: String) -> [UInt32] {
    scanWords(Array(text.utf8), functionWords: LanguageSet(tag: language)).content
  }

  private func ids(_ words: String...) -> [UInt32] { words.compactMap(termID) }
}
