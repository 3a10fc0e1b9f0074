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
      (["He read the Nice Matin in Nice and Nice liked it."], ["Nice", "Nice Matin"]),
      (["We flew to Los Angeles and New Tesk."], ["Los Angeles", "New Tesk"]),
      (["Experts at the Centre for Tidal Research agree."], ["Centre for Tidal Research"]),
      (["Last Monday in January the Council's vote failed. Nobody knew, I'm told."], []),
      (["Oysters die. The oysters are ill. Oysters cost more."], []),
      (["THE HARBOUR OF PORT ELLERY IS CLOSED"], []),
    ])
  func found(paragraphs: [String], expected: [String]) {
    let names = names(headline: [], paragraphs: paragraphs.map { Array($0.utf8)[...] })
    #expect(names.map(\.name).sorted() == expected.sorted())
  }

  @Test("weigh more in the headline and at the start")
  func weight() {
    let start = ["Tesk wins.", "b", "c"].map { Array($0.utf8)[...] }
    let late = [Array("In the end Maravel won.".utf8)[...]]
    let names = names(headline: Array("A day for Tesk".utf8), paragraphs: start + late)
    #expect(names.map(\.name) == ["Tesk", "Maravel"])
    #expect(names.map(\.weight) == [4, 1])
  }
}
