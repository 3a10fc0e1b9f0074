import Testing

@testable import Extraction

@Suite("A page that is no article")
struct NoArticleTests {
  @Test(
    "is told by what it says",
    arguments: [
      ("404 Not Found", "Nothing here.", NoArticle.errorPage),
      ("Oops", "The page you requested could not be found. Back to the homepage.", .errorPage),
      ("Just a moment...", "Wait.", .robotCheck),
      ("", "We have seen unusual activity. Confirm that you are not a robot.", .robotCheck),
      ("", "We use cookies, and so do our partners.", .cookieWall),
      ("Salt is dear", "Salt is dear. Subscribe to continue. Already a subscriber?", .paywall),
      ("Robots take over", "A robot has opened a shop in the town.", nil),
      ("The 404 bus", "The bus of line 404 is late.", .errorPage),
      ("Where cookies come from", "We use cookies as food, said the baker.", nil),
    ])
  func told(title: String, text: String, kind: NoArticle?) {
    let found = recognizeNoArticle(
      title: Array(title.utf8)[...], text: Array(text.utf8)[...], wordCount: 20)
    #expect(found == kind)
  }

  @Test("is never found in a text of some length")
  func long() {
    let text = Array("We use cookies. Accept all. Reject all. Our partners.".utf8)
    #expect(recognizeNoArticle(title: [], text: text[...], wordCount: 150) == nil)
  }
}
