import Testing

@testable import Extraction

@Suite("The table of furniture")
struct FurnitureTests {
  @Test(
    "knows lines by all their words, by how they begin and by how they end",
    arguments: [
      ("Advertisement", "advertisement", true), ("Startseite", "page navigation", false),
      ("SIGN  UP for our daily letter", "newsletter", true), ("12 Comments", "comments", false),
      ("Want more ferry news? Sign up for our daily letter.", "newsletter", true),
      ("Get the Tesk Newsletter The latest of quay and ferry", "newsletter", true),
      ("Contact me with news and offers from other brands", "newsletter", true),
      ("Get the ferry off the rocks, divers were told", nil, nil),
      ("Want more ferries? Ask the council", nil, nil),
      ("Subscribe to Tesk Weekly for FREE", "newsletter", true),
      ("The post Ferry sinks appeared first on Tesk Gazette.", "line of origin", true),
      ("46.8k SHARES SHARE THIS STORY", "share count", false),
      ("1,204 Shares", "comments", false),
      ("8422 SHARES SHARES FacebookTwitter", "share count", false),
      ("12 Shares of the Ferry Company Are Sold by Council", nil, nil),
      ("3 shares sold on the second day", nil, nil),
      ("Why you can trust the council", nil, nil),
      ("12 sharers were fined", nil, nil), ("12", nil, nil),
      ("Share Tweet Email", "share button", false), ("Facebook Messenger", "share button", false),
      ("Facebook Twitter", "share button", false), ("Email Print", "share button", false),
      ("Save Article Icon", "share button", false),
      ("Share prices", nil, nil), ("Post office", nil, nil),
      ("An icon in the shape of an angle pointing down.", "share button", true),
      ("Copyright law reaches the quay", nil, nil),
      ("copyright Tesk Design 2019", "legal notice", false),
      ("Copyright Notice", "legal notice", false),
      ("Copyright © Tesk Gazette", "legal notice", false),
      ("Give this article", "share panel", true), ("You’ll never guess", nil, nil),
      ("The post was vacant", nil, nil), ("Sig", nil, nil),
      ("Comments were many, and few of those that were left had 12 comments", nil, nil),
      ("Lee también: Un barco encalla en Tesk", "read-more link", true),
      ("À lire aussi : le phare rouvre", "read-more link", true),
      ("Читайте также: В Теске открыли мост", "read-more link", true),
      ("यह भी पढ़ें: टेस्क में पुल खुला", "read-more link", true),
      ("相关阅读：渡轮再次启航", "read-more link", true),
      ("Lesezeit: 3 Min.", "reading time", false), ("Главная", "page navigation", false),
      ("Lesezeit war knapp auf der Fähre nach Tesk", nil, nil),
      ("À lire au lit", nil, nil), ("版权所有 未经授权不得转载", "legal notice", false),
      (
        "Follow Ida Rem on Parler, Facebook, or Twitter. You can email her at rem@tesk.example.",
        "follow us", false
      ),
      ("Follow the quay to the lighthouse", nil, nil),
      ("Text size", "page control", true),
      (
        "Join 9,000+ ferry fans by liking us on Facebook, or follow us on Twitter.", "follow us",
        false
      ),
      ("Story continues below gallery", "advertisement", true),
      ("Ferries ›", "path to the page", false),
      ("Join the mayor on Facebook at noon", nil, nil),
      ("Like this: Like Loading...", "page control", true), ("", nil, nil),
    ] as [(String, String?, Bool?)])
  func known(text: String, rule: String?, isAnywhere: Bool?) {
    let line = Line(number: 1, text: Array(text.utf8)[...], isAfterBlank: true)
    #expect(line.furniture?.name == rule)
    #expect(line.furniture.map { $0.zone == .anywhere } == isAnywhere)
  }

  @Test("knows each of its whole lines")
  func examples() {
    for rule in furnitureRules {
      guard case .line(let phrases) = rule.pattern else { continue }
      for phrase in phrases {
        let line = Line(number: 1, text: Array(phrase.utf8)[...], isAfterBlank: true)
        #expect(line.furniture != nil, "\(phrase)")
      }
    }
  }
}
