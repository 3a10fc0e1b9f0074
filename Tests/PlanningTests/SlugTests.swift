import Testing

@testable import Planning

@Suite("A slug")
struct SlugTests {
  @Test(
    "is made of the letters and digits of any script",
    arguments: [
      ("North Korea's leader", "north-koreas-leader"),
      ("Kim\u{2019}s letter \u{2013} \u{201C}great\u{201D}!", "kims-letter-great"),
      ("  Budget: £3.5m  cut ", "budget-3-5m-cut"),
      ("Élysée façade", "elysee-facade"), ("Straße nach Łódź", "strasse-nach-lodz"),
      ("İstanbul ISPARTA ırmak", "istanbul-isparta-irmak"), ("Ærø smørrebrød", "aero-smorrebrod"),
      ("ﬁnal ① ½", "final-1-1-2"), ("新橋開通", "新橋開通"), ("Мост открыт", "мост-открыт"),
      ("हिन्दी समाचार", "हिन्दी-समाचार"), ("אֶרֶץ", "אֶרֶץ"), ("جسر جديد", "جسر-جديد"),
      ("Ελλάδα", "ελλάδα"), ("C++ & <b>", "c-b"), ("a\u{0}b", "a-b"), ("Tom'\u{301}s", "toms"),
      ("宝, \u{301}b", "宝-b"), ("../../etc", "etc"),
    ])
  func words(text: String, slug: String) {
    #expect(Planning.slug(of: text, orElse: "a-", "id") == slug)
  }

  @Test(
    "is replaced where it would say nothing or something else",
    arguments: ["", "!!!", "2019", "7", "Index", "CON", "nul", "com1", "\u{1F600}"])
  func reserved(text: String) {
    let slug = Planning.slug(of: text, orElse: "a-", "id")
    #expect(slug.hasPrefix("a-") && slug.utf8.count == 10)
    #expect(slug != Planning.slug(of: text, orElse: "a-", "other id"))
  }

  @Test("is cut between words at 60 characters, long words anywhere, and at 180 bytes")
  func length() {
    let words = Planning.slug(of: String(repeating: "eleven ", count: 20), orElse: "a-", "")
    #expect(words == Array(repeating: "eleven", count: 8).joined(separator: "-"))
    let word = Planning.slug(of: String(repeating: "x", count: 300), orElse: "a-", "")
    #expect(word == String(repeating: "x", count: 60))
    let bridge = Planning.slug(of: String(repeating: "橋", count: 300), orElse: "a-", "")
    #expect(bridge == String(repeating: "橋", count: 60) && bridge.utf8.count == 180)
    let seals = Planning.slug(of: String(repeating: "𒀀", count: 300), orElse: "a-", "")
    #expect(seals == String(repeating: "𒀀", count: 45))
  }
}
