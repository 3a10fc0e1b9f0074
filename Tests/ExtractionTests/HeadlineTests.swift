import Testing

@testable import Extraction

@Suite("A derived headline")
struct HeadlineTests {
  @Test(
    "is the first sentence, cut where a reader would cut it",
    arguments: [
      (
        "The bridge over the Tarrow has reopened after a year, officials said. More follows here.",
        "The bridge over the Tarrow has reopened after a year"
      ),
      (
        "Port Ellery has a new mayor, according to the first count of the votes.",
        "Port Ellery has a new mayor"
      ),
      (
        "The state of Tesk will close its last coal mine in May, according to its minister.",
        "The state of Tesk will close its last coal mine in May"
      ),
      (
        "PORT ELLERY (Tesk Press) — The mayor (54) has won the vote on the new harbour wall.",
        "The mayor has won the vote on the new harbour wall"
      ),
      (
        "He was the first of them all to go. Tom Ried, an oyster farmer, has left the council.",
        "Tom Ried, an oyster farmer, has left the council"
      ),
      (
        "Is this the end of the line for ferries? The company has sold its last two ships to a rival.",
        "The company has sold its last two ships to a rival"
      ),
      (
        "Mr. J. Ried met the U.S. envoy in St. Anselm on Monday to talk about oysters. He left early.",
        "Mr. J. Ried met the U.S. envoy in St. Anselm on Monday to talk about oysters"
      ),
      (
        "The company that runs the ferries has bought two ships that run on batteries and carry sixty cars, after its passengers had complained about smoke, noise and the smell of oil for more than ten years.",
        "The company that runs the ferries has bought two ships that run on batteries and carry sixty cars"
      ),
      ("港口周三重新开放，渡轮将等到周五。渔船在黎明时分出海。", "港口周三重新开放，渡轮将等到周五"),
      ("Storm!", "Storm!"),
    ])
  func derived(text: String, headline: String) {
    #expect(deriveHeadline(from: [Array(text.utf8)[...]]) == headline)
  }

  @Test("is cut after a word, with an ellipsis, only where no clause ends")
  func ellipsis() {
    let text = String(repeating: "wonderful oysters ", count: 20) + "are eaten."
    let headline = deriveHeadline(from: [Array(text.utf8)[...]])
    #expect(headline?.hasSuffix("wonderful…") == true || headline?.hasSuffix("oysters…") == true)
    #expect((headline?.count ?? 0) <= 125)
  }

  @Test("is missing where there is no word", arguments: ["", "  ", "* * *"])
  func missing(text: String) {
    #expect(deriveHeadline(from: [Array(text.utf8)[...]]) == nil)
  }
}
