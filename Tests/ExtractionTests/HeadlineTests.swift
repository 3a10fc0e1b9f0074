import Testing

@testable import Extraction

@Suite("A derived headline")
struct HeadlineTests {
  @Test(
    "is the first sentence, cut where a reader would cut it",
    arguments: [
      (
        "The bridge over the Tarrow has reopened after a year, officials said. More follows here.",
        "The bridge over the Tarrow has reopened after a year, officials said"
      ),
      (
        "Port Ellery has a new mayor, according to the first count of the votes.",
        "Port Ellery has a new mayor"
      ),
      (
        "The state of Tesk will close its last coal mine in May, according to its minister.",
        "The state of Tesk will close its last coal mine in May, according to its minister"
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
        "Is this the end of the line for ferries? Ellery Ferries has sold its last two ships to a rival.",
        "Ellery Ferries has sold its last two ships to a rival"
      ),
      (
        "The town searched the ferry of ex-Rep. Tom Ried on Monday for letters about oysters. He left early.",
        "The town searched the ferry of ex-Rep. Tom Ried on Monday for letters about oysters"
      ),
      (
        "Mr. J. Ried met the U.S. envoy in St. Anselm on Monday to talk about oysters. He left early.",
        "Mr. J. Ried met the U.S. envoy in St. Anselm on Monday to talk about oysters"
      ),
      (
        "The company that runs the ferries has bought two ships that run on batteries and carry sixty cars, after its passengers had complained about smoke, noise and the smell of oil for more than ten years.",
        "The company that runs the ferries has bought two ships that run on batteries and carry sixty cars"
      ),
      (
        "The ferry to Maravel, which had been out of service since a storm tore its moorings away in the first week of May, will sail again on Monday with a new engine and a new captain.",
        "The ferry to Maravel will sail again with a new engine and a new captain"
      ),
      (
        "A fisherman who was pulled from the sea off Port Ellery by the crew of a passing tanker has thanked his rescuers, saying that he had given up all hope after two nights on an upturned boat.",
        "A fisherman who was pulled from the sea off Port Ellery by the crew of a passing tanker has thanked his rescuers"
      ),
      (
        "The old lighthouse did not fall because of the storm that struck the coast on Sunday night, but because its foundations had been washed away over ten winters, engineers told the council.",
        "The old lighthouse did not fall because of the storm that struck the coast, engineers told the council"
      ),
      (
        "Speaking to reporters on the quay before the first of the two new ferries left for the islands, the mayor of Port Ellery said the harbour would be twice as large within four years.",
        "The mayor of Port Ellery said the harbour would be twice as large within four years"
      ),
      (
        "At least seven boats were lost and dozens more were damaged when a wave struck the harbour of Maravel on Wednesday, the coastguard and the harbour master said, and more bad weather is on its way.",
        "At least seven boats were lost and dozens more were damaged when a wave struck the harbour of Maravel, the coastguard and the harbour master said"
      ),
      (
        "US oysters are selling for less than half of what they cost a year ago. \"It is a disaster,\" a grower said.",
        "US oysters are selling for less than half of what they cost a year ago"
      ),
      (
        "The ferry to the islands sails again after three weeks, the harbour office said on Thursday.",
        "The ferry to the islands sails again after three weeks, the harbour office said"
      ),
      (
        "The whole harbour must be closed at once, the harbour office said on Thursday.",
        "The whole harbour must be closed at once, the harbour office said"
      ),
      (
        "THE harbour of Port Ellery is too small for the ships that want to use it.",
        "The harbour of Port Ellery is too small for the ships that want to use it"
      ),
      (
        "Washington (CNN) Tom Ried has asked the Senate for money to mend the harbour wall.",
        "Tom Ried has asked the Senate for money to mend the harbour wall"
      ),
      (
        "The harbour is a danger to shipping, Tom Ried claimed on Monday.",
        "The harbour is a danger to shipping, Tom Ried claimed"
      ),
      (
        "Subscribe to our letter for news of the harbour. The ferry company has put its fares up by a third.",
        "The ferry company has put its fares up by a third"
      ),
      (
        "Ann Ried is a contributor to these pages and writes on boats. The ferry company has put its fares up.",
        "The ferry company has put its fares up"
      ),
      (
        "Tom Ried waves from the quay in Port Ellery, Friday, Nov. 16, 2018. The ferry company has put its fares up.",
        "The ferry company has put its fares up"
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
