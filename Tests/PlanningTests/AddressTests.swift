import Model
import Testing

@testable import Planning

@Suite("Addresses")
struct AddressTests {
  @Test("in the ledger stay, whatever becomes of headline and date")
  func kept() {
    let ledger = Ledger(articles: ["0.txt": SitePath("2020/01/01/old-name.html")])
    let addresses = assignAddresses(corpus([("New name", "2024-02-03")]), ledger: ledger)
    #expect(addresses.articles == [SitePath("2020/01/01/old-name.html")])
    #expect(addresses.ledger == ledger)
  }

  @Test("of two newcomers with one headline differ by letters of the second one's id")
  func collision() {
    let both = corpus([("Bridge reopens", "2024-02-03"), ("Bridge reopens", "2024-02-03")])
    let addresses = assignAddresses(both, ledger: Ledger())
    #expect(addresses.articles[0].text == "2024/02/03/bridge-reopens.html")
    let letters = Fingerprint(of: "1.txt").letters(4)
    #expect(addresses.articles[1].text == "2024/02/03/bridge-reopens-\(letters).html")
    #expect(
      addresses.diagnostics.map(\.text) == [
        "seeds/1.txt: note: another article of the same day has the headline 'Bridge reopens'; "
          + "this one is published as '2024/02/03/bridge-reopens-\(letters).html'"
      ])
  }

  @Test("are never given again after their article is gone")
  func neverReused() {
    let ledger = Ledger(articles: ["gone.txt": SitePath("2024/02/03/bridge-reopens.html")])
    let addresses = assignAddresses(corpus([("Bridge reopens", "2024-02-03")]), ledger: ledger)
    #expect(addresses.articles[0] != SitePath("2024/02/03/bridge-reopens.html"))
    #expect(addresses.ledger.articles["gone.txt"] != nil)
  }

  @Test("that have nothing to show any more keep a page that says so")
  func removed() {
    let ledger = Ledger(
      articles: ["gone.txt": SitePath("2024/02/03/gone.html")],
      topics: ["tesk": SitePath("topics/tesk/")])
    let plan = plan(corpus([]), settings: Settings(), ledger: ledger)
    let removed = plan.pages.filter { $0.content == .removed }.map(\.path.text)
    #expect(removed == ["2024/02/03/gone.html", "topics/tesk/"])
  }

  @Test("go over from a copy to the longer version that stands before it now")
  func handedOver() {
    let whole = corpus([("Bridge reopens", "2024-02-04")])
    let flash = ArticleHeader(id: "flash.txt", seed: "flash.txt", headline: Headline("Bridge"))
    let article = CorpusArticle(
      header: whole.articles[0].header, entry: 0, topics: [],
      copies: [Copy(header: flash, entry: 1, resemblance: 0.6)])
    let published = SitePath("2024/02/03/bridge.html")
    let addresses = assignAddresses(
      Corpus(articles: [article], topics: []), ledger: Ledger(articles: ["flash.txt": published]))
    #expect(addresses.articles == [published])
    #expect(addresses.ledger.articles == ["0.txt": published])
  }

  @Test("do not depend on the order of the articles")
  func order() {
    let one = corpus([("A", "2024-02-03"), ("A", "2024-02-03")])
    let other = Corpus(articles: one.articles.reversed(), topics: [])
    #expect(
      assignAddresses(one, ledger: Ledger()).ledger
        == assignAddresses(other, ledger: Ledger()).ledger)
  }
}
