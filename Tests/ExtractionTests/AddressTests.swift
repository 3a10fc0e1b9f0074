import Model
import Testing

@testable import Extraction

@Suite("The address of an original")
struct AddressTests {
  @Test(
    "is kept in one spelling",
    arguments: [
      ("HTTPS://WWW.Gazette.example/A/b", "https://www.gazette.example/A/b"),
      (
        "https://gazette.example/a?utm_source=x&page=2&fbclid=y#top",
        "https://gazette.example/a?page=2"
      ),
      ("https://gazette.example/a?utm_source=x", "https://gazette.example/a"),
      ("https://gazette.example/café?q=é", "https://gazette.example/caf%C3%A9?q=%C3%A9"),
      (" http://gazette.example ", "http://gazette.example"),
      ("javascript:alert(1)", nil), ("https://", nil), ("https://user@host/", nil),
      ("https://a b/", nil), ("/relative", nil), ("https://x/\"onclick", nil),
    ])
  func spelling(address: String, expected: String?) {
    #expect(normalizedAddress(address) == expected)
  }

  @Test(
    "is that of a page, not of a picture",
    arguments: [
      ("https://tesk.example/ferry", "https://tesk.example/ferry"),
      ("https://tesk.example/quay_hd.jpg", nil),
      ("https://tesk.example/quay.PNG?w=300", nil), ("Source: https://tesk.example/quay.mp4", nil),
      ("https://tesk.example/a.html", "https://tesk.example/a.html"),
      ("https://tesk.example", "https://tesk.example"),
    ])
  func ofPage(line: String, original: String?) {
    let text =
      "The ferry sailed from the quay at noon on Friday, and eighty people stood on the deck."
    #expect(readPlainText(Array("\(line)\n\n\(text)\n\n\(text)".utf8)).original == original)
  }

  @Test("tells the source, by the editor's rules first")
  func source() {
    let rules = [
      SourceRule(
        name: "Tesk Gazette", homepage: "https://gazette.example/", host: "gazette.example"),
      SourceRule(name: "Courier", folder: "courier"),
    ]
    func name(_ given: String?, _ original: String?, _ seed: String) -> String? {
      Extraction.source(named: given, original: original, seed: seed, rules)?.name
    }
    #expect(name(nil, "https://www.gazette.example/a", "a.txt") == "Tesk Gazette")
    #expect(name(nil, "https://news.gazette.example/a", "a.txt") == "Tesk Gazette")
    #expect(name(nil, "https://notgazette.example/a", "a.txt") == "notgazette.example")
    #expect(name(nil, nil, "courier/2024/a.txt") == "Courier")
    #expect(name("Own name", nil, "a.txt") == "Own name")
    #expect(name(nil, nil, "a.txt") == nil)
  }
}
