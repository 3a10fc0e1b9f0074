import Model
import Testing

@testable import Collation

@Suite("The names in a text")
struct NamesTests {
  @Test(
    "are runs of capitals, in their full form",
    arguments: [
      (
        ["The state of Tesk met Ilse Marant.", "Ms Marant thanked Tesk."], ["Ilse Marant", "Tesk"]
      ),
      (
        ["US President Bo Ray visited Port Ellery.", "President Ray left Port Ellery."],
        ["Bo Ray", "Port Ellery", "United States"]
      ),
      (
        ["Kim Jol-un met the envoy.", "Mr Kim said that the North Korean plan would hold."],
        ["Kim Jol-un", "North Korea"]
      ),
      (["It was the Bank of Maravel, the Bank of Maravel said."], ["Bank of Maravel"]),
      (
        ["Marta Oslind of Maravel met the Presidents Bo Ray and Ann Lee.", "Marta Oslind left."],
        ["Ann Lee", "Bo Ray", "Maravel", "Marta Oslind"]
      ),
      (["He read the Oyster Weekly in Oyster and Oyster liked it."], ["Oyster", "Oyster Weekly"]),
      (["We flew to Los Angeles and New Tesk."], ["Los Angeles", "New Tesk"]),
      (["Experts at the Centre for Tidal Research agree."], ["Centre for Tidal Research"]),
      (["Last Monday in January the Council's vote failed. Nobody knew, I'm told."], []),
      (["Oysters die. The oysters are ill. Oysters cost more."], []),
      (["THE HARBOUR OF PORT ELLERY IS CLOSED"], []),
    ])
  func found(paragraphs: [String], expected: [String]) {
    #expect(found(paragraphs) == expected.sorted())
  }

  @Test(
    "of a person is one, whatever stands before, between or behind it",
    arguments: [
      (["Secretary of State Ann Oslind met them."], ["Ann Oslind"]),
      (["We met Speaker of the House Ann Oslind."], ["Ann Oslind"]),
      (["Donald J. Oslind spoke. Mr. Oslind left."], ["Donald Oslind"]),
      (["We saw Republican Ann Oslind."], ["Ann Oslind", "Republican Party"]),
      (["We met Pope Hilarion. The Pope waved."], ["Pope Hilarion"]),
      (["We met Crown Prince Hamad bin Tesk."], ["Hamad bin Tesk"]),
      (["The vote divided Ann Oslind's party. Ann left."], ["Ann Oslind"]),
      (["The Oslind Administration fell, and Oslind knew it."], ["Oslind"]),
      (["They like Ann Oslind Jr. and not us."], ["Ann Oslind Jr"]),
      (["They met Ann Oslind. In May Ann May sang. Then May left."], ["Ann May", "Ann Oslind"]),
      (["They met George W. Bush and George H.W. Bush."], ["George H.W. Bush", "George W. Bush"]),
    ])
  func person(paragraphs: [String], expected: [String]) {
    #expect(found(paragraphs) == expected.sorted())
  }

  @Test(
    "of a place or body has one form",
    arguments: [
      (["Americans like the U.S. and the US likes us."], ["United States"]),
      (["The Brits left Britain, and Us is a pronoun."], ["United Kingdom"]),
      (["They live in Washington, D.C., and work there."], ["Washington"]),
      (["We went to central London and to northern Syria."], ["London", "Syria"]),
      (["He met them in Central London."], ["London"]),
      (["The US Border Guard met the Border Guard."], ["Border Guard"]),
      (["The US Senate sat."], ["Senate"]),
      (["The Oscars are here. Her Oscar shines."], ["Oscars"]),
      (["The talks on US-China trade go on."], ["China", "United States"]),
      (["The train is Maravel-bound, and Maravel waits."], ["Maravel"]),
      (
        ["The Tesk Harbour Board (THB) sat. A THB boat sank."], ["THB"]
      ),
      (["Fireworks lit New Year's Eve. Everybody likes New Year's Eve."], ["New Year's Eve"]),
      (["The South African team beat Africa."], ["Africa", "South Africa"]),
    ])
  func place(paragraphs: [String], expected: [String]) {
    #expect(found(paragraphs) == expected.sorted())
  }

  @Test(
    "are not looked for where capitals mean nothing",
    arguments: [
      ["MARAVEL (Reuters) - The boats came home."], ["PORT ELLERY, Tesk — The boats came home."],
      ["By Ann Oslind, Tesk Correspondent"], ["Photo: Bo Ray"], ["Hide Caption"],
      ["Ten Best Boats In Maravel This Summer!"], ["We saw it on Twitter and told the BBC."],
      ["Read it at Tesk.example or ask @Maravel and #PortEllery."],
      ["Speaking of boats, nobody came. Speaking is hard. Speaking is silver."],
      ["The CEO of the company said so on TV."], ["An English word. The Islamic art."],
      ["SHARE THIS STORY on the quay."],
    ])
  func nothing(paragraphs: [String]) {
    #expect(found(paragraphs).filter { $0 != "Islam" } == [])
  }

  @Test("leave out authors, the source and those who present it, unless the headline has them")
  func unwanted() {
    let text =
      "Ann Oslind and Bo Ray, hosts of Morning Tesk, spoke kindly to Ilse Marant for the Tesk Echo."
    #expect(found([text], unwanted: ["Tesk Echo"]) == ["Ilse Marant"])
    let headline = names(
      in: Array("The Tesk Echo is sold\nThe Tesk Echo went.".utf8), unwanted: ["Tesk Echo"])
    #expect(headline.map(\.name) == ["Tesk Echo"])
  }

  @Test(
    "are those of platforms and papers where they are the news themselves",
    arguments: [
      ("Facebook changes\nWe saw Facebook. Then Facebook changed.", false, ["Facebook"]),
      ("A pier reopens\nWe saw it on Facebook. Tell Facebook, ask Facebook.", false, []),
      ("Facebook changes\nWe saw Facebook. Then Facebook changed.", true, []),
      (
        "Facebook changes\nFacebook changes. We saw Facebook. Then Facebook changed, as Facebook "
          + "does, and this is Facebook.", true, ["Facebook"]
      ),
    ])
  func carriers(text: String, isHeadlineDerived: Bool, expected: [String]) {
    let found = names(in: Array(text.utf8), isHeadlineDerived: isHeadlineDerived)
    #expect(found.map(\.name) == expected)
  }

  @Test("weigh more in the headline and at the start")
  func weight() {
    let names = names(in: Array("A day for Tesk\nTesk wins.\nb\nc\nIn the end Maravel won.".utf8))
    #expect(names.map(\.name) == ["Tesk", "Maravel"])
    #expect(names.map(\.weight) == [4, 1])
    #expect(names.map(\.bearing) == [.matter, .aside])
    #expect(names[0].reason == "named once, in the headline, weight 4.0")
  }

  @Test("of a headline that has capitals throughout are those that the text has too")
  func titleCase() {
    let names = names(in: Array("Tesk Wins A Prize For Boats\nIn the end Tesk won.".utf8))
    #expect(names.map(\.name) == ["Tesk"])
    #expect(names[0].isInHeadline)
  }

  @Test(
    "are joined by subjects that have no capital",
    arguments: [
      ("Inflation rises\nThe inflation rate rose. It is called inflation.", ["Inflation"]),
      ("A vote\nGlobal warming is here. Of climate change and climate change.", ["Climate change"]),
      ("A vote\nThe storm of applause did not end.", []),
      ("A vote\nThe Bitcoin price fell. Then bitcoin rose. So bitcoin it is.", ["Bitcoin"]),
    ])
  func subjects(text: String, expected: [String]) {
    let found = names(in: Array(text.utf8)).filter { $0.bearing == .matter }
    #expect(found.map(\.name) == expected)
  }

  @Test(
    "make no article on a country of those who are from there",
    arguments: [
      (
        "A find\nA Swiss chemist met a Swiss judge. The Swiss left.\nSwiss again, Swiss once more.",
        []
      ),
      (
        "A find\nThe chemist left Switzerland. The Swiss left.\nSwiss again, Swiss once more.",
        ["Switzerland"]
      ),
      (
        "Swiss trains stop\nA Swiss train met a Swiss bus. The Swiss left.\nSwiss once more.",
        ["Switzerland"]
      ),
      (
        "A find\nWe met Lady Scotland. Mrs Scotland left.\nSo Lady Scotland left. Lady Scotland.",
        []
      ),
      (
        "A find\nWe left Scotland. All of Scotland left.\nSo Scotland left. Poor Scotland.",
        ["Scotland"]
      ),
      ("A gloss\nThe Gloss Ice came. It is Ice. I like Ice, the new Ice by Tesk.", []),
    ])
  func peoples(text: String, expected: [String]) {
    let known = ["Switzerland", "Scotland", "ICE"]
    let found = names(in: Array(text.utf8)).filter { $0.bearing == .matter }
    #expect(found.map(\.name).filter(known.contains) == expected)
  }

  @Test(
    "in other languages leave out their months, articles and titles",
    arguments: [
      (
        "Le président de Tesk est venu. La ville d'Oslind attend. En Janvier, Les autres.",
        ["Oslind", "Tesk"]
      ),
      (
        "El lunes llegó a Maravel. La alcaldesa, según Ilse Marant, no.",
        ["Ilse Marant", "Maravel"]
      ),
      ("Il sindaco di Maravel è qui. Nel Gennaio scorso. Gli altri no.", ["Maravel"]),
      ("O prefeito de Maravel saiu. Na Segunda-feira, não.", ["Maravel"]),
      ("De burgemeester van Maravel komt. Het is Maandag.", ["Maravel"]),
    ])
  func languages(text: String, expected: [String]) {
    #expect(found([text]) == expected)
  }

  private func found(_ paragraphs: [String], unwanted: [String] = []) -> [String] {
    let text = ([""] + paragraphs).joined(separator: "\n")
    return names(in: Array(text.utf8), unwanted: unwanted).map(\.name).sorted()
  }
}
