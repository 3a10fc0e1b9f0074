import Model
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
      ("404 | Tesk Gazette", "Nothing here.", .errorPage),
      ("The 404 bus", "The bus of line 404 is late.", nil),
      ("Highway 404 opens again after crash of two lorries", "It is open, police said.", nil),
      ("Missing boy, 8, still not found after three days", "Police go on looking.", nil),
      ("Security check queues at Tesk airport reach two hours", "Half of the lanes are shut.", nil),
      ("Oops! That page can't be found", "That page can't be found. Error 404.", .errorPage),
      ("Ferry moves", "It is no longer available since the quay has been moved.", nil),
      ("", "This page is no longer available, or has been moved.", .errorPage),
      ("Where cookies come from", "We use cookies as food, said the baker.", nil),
    ])
  func told(title: String, text: String, kind: NoArticle?) {
    let found = recognizeNoArticle(
      title: Array(title.utf8)[...], text: Array(text.utf8)[...], wordCount: 20)
    #expect(found == kind)
  }

  @Test("is none for its title where the text tells news")
  func news() {
    for title in ["Boy not found", "Access denied to the island"] {
      let found = recognizeNoArticle(
        title: Array(title.utf8)[...],
        text: Array("Some 200 people went on looking in the woods on Sunday, police said.".utf8)[
          ...],
        wordCount: 40)
      #expect(found == nil)
    }
  }

  @Test(
    "is what a channel says beside a film",
    arguments: [
      (
        "Subscribe to us: https://tesk.example/s|Follow us on Twitter:|https://tesk.example/t", true
      ),
      ("Support the show:|Like the show on Facebook:|The Ried Hour airs live on Sunday.", true),
      ("Join us! https://tesk.example/j Like us: https://tesk.example/f", true),
      // One sentence of news makes it an article.
      (
        "Subscribe to us: https://tesk.example/s|Follow us on Twitter:|The ferry sails again.",
        false
      ),
      ("Sailors came to show support for the mayor.|Visit us at:|https://tesk.example", false),
      ("Visit the lighthouse: https://tesk.example/l", false),
      ("Follow the river, and you come to a mill.|Support for it has grown.", false),
      ("", false),
    ])
  func channelNotes(text: String, isIt: Bool) {
    let paragraphs = text.split(separator: "|").map { Array($0.utf8)[...] }
    #expect(isChannelNotes(paragraphs) == isIt)
  }

  @Test("is told to the user, and none is made of such notes")
  func toldOfNotes() {
    let text = """
      Support the show on Patreon:

      https://tesk.example/p

      Check out our website and become a member at:

      https://tesk.example/m
      """
    let found = extract(Seed(path: "a.txt", bytes: Array(text.utf8)), settings: Settings())
    #expect(found.articles.isEmpty)
    #expect(
      found.diagnostics.map(\.message) == [
        "this holds only where to follow a channel, not an article, so no article was made of it"
      ])
  }

  @Test("is never found in a text of some length")
  func long() {
    let text = Array("We use cookies. Accept all. Reject all. Our partners.".utf8)
    #expect(recognizeNoArticle(title: [], text: text[...], wordCount: 150) == nil)
  }
}
