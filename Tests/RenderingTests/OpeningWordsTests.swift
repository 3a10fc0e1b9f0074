import Model
import Testing

@testable import Rendering

@Suite("The opening words of a text")
struct OpeningWordsTests {
  @Test(
    "are its first running text, plain and no longer than allowed",
    arguments: [
      ("One *two*\nthree.\n\nFour `five` six.", 9, "One two three. Four five six."),
      ("One two three.\n\nFour five six.", 5, "One two three."),
      ("# Head\n\n- a\n- b\n\n> quoted\n\n    code\n\nOne two.", 5, "One two."),
      ("![seen](a.jpg) One [two](https://a.example) <b>three</b>.", 5, "One two three."),
      ("![seen *well*](a.jpg)\n\nOne.", 5, "One."),
      ("|a|b|\n|---|---|\n|c|d|\n\nOne.", 5, "One."),
      (String(repeating: "a—b", count: 90), 1, "a—ba—ba—ba—b…"),
      ("- only\n- a list", 5, ""),
      ("", 5, ""),
      ("One &amp; two\\_three", 5, "One & two_three"),
    ])
  func opening(markdown: String, limit: Int, expected: String) {
    #expect(
      openingWords(of: Array(markdown.utf8), below: Headline("One two three"), limit: limit)
        == expected)
  }

  @Test(
    "leave out the sentence that made the headline, unless it is all",
    arguments: [
      ("Mr. Rem has *left* Tesk. He went by sea.", "Mr. Rem has left Tesk", "He went by sea."),
      ("Ferries stop on Monday, he said. Who knows.", "Ferries stop", "Who knows."),
      ("Mr. Rem has left Tesk.", "Mr. Rem has left Tesk", "Mr. Rem has left Tesk."),
      (
        "Ferries go. Mr. Rem has left Tesk.", "Mr. Rem has left Tesk",
        "Ferries go. Mr. Rem has left Tesk."
      ),
      ("連絡船は出た。最後だった。", "連絡船は出た", "最後だった。"),
    ])
  func derived(markdown: String, headline: String, expected: String) {
    let headline = Headline(headline, isDerived: true)
    #expect(openingWords(of: Array(markdown.utf8), below: headline, limit: 40) == expected)
  }

  @Test("need no more of a long text than its beginning")
  func long() {
    let text = Array(repeating: "One two three four.", count: 9_000).joined(separator: "\n\n")
    let opening = openingWords(of: Array(text.utf8), below: Headline("Numbers"), limit: 9)
    #expect(opening == "One two three four. One two three four.")
  }
}
