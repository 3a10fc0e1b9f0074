import Model

/// What a saved page is that is no article, or not a whole one.
enum NoArticle: CaseIterable {
  /// A server's answer that there is no such page, or that it may not be read.
  case errorPage
  /// A test whether the reader is human.
  case robotCheck
  /// A question about cookies that stands before the article.
  case cookieWall
  /// The beginning of an article for subscribers.
  case paywall
  /// What a channel says beside a film: where to subscribe and to follow it.
  case channelNotes
}

/// Tells by its words whether a short text is something else than an article: one of fewer than 150
/// words with two phrases of its kind, or one whose title is little else than such a phrase. Nil for anything
/// longer: an article may speak of all of these. Only `kinds` are looked for.
func recognizeNoArticle(
  title: Text, text: Text, wordCount: Int, among kinds: [NoArticle] = NoArticle.allCases
) -> NoArticle? {
  guard wordCount < 150 else { return nil }
  let (title, text) = (title.folded, text.folded)
  // Nearly all texts have none of the phrases: one look for all of them tells it.
  guard
    allPhrases.count(in: text, limit: 2) == 2 || allTitles.count(in: title) > 0
      || isErrorNumber(title)
  else {
    return nil
  }
  return kinds.first { kind in
    kind.isTitle(title) && (wordCount < 30 || kind.isMeant(text))
      || kind.phrases.count(in: text, limit: 2) == 2 && kind.isMeant(text)
  }
}

/// Whether a line, in its folded form, speaks of what the rest of an article costs.
func offersArticle(_ folded: [UInt8]) -> Bool { paywallPhrases.count(in: folded) > 0 }

extension NoArticle {
  /// Whether nothing of it should be published.
  var isEmpty: Bool { self != .paywall }

  /// What the user is told.
  func diagnostic(_ seed: Seed) -> Diagnostic {
    let (what, advice) =
      switch self {
      case .errorPage:
        ("this is an error page, not the article", "Save the article again from its address.")
      case .robotCheck:
        (
          "this is a check for robots, not the article",
          "Open the page in a browser and save it when the article is shown."
        )
      case .cookieWall:
        (
          "this is a question about cookies, not the article",
          "Answer it in a browser and save the page when the article is shown."
        )
      case .paywall:
        (
          "only the beginning of this article was saved; the rest is for subscribers",
          "Save it again when the whole text is shown."
        )
      case .channelNotes:
        (
          "this holds only where to follow a channel, not an article",
          "Save a text of the report itself, or remove the file."
        )
      }
    return Diagnostic(
      .warning, file: seed.file, isEmpty ? what + ", so no article was made of it" : what,
      advice: advice)
  }

  /// Whether a title, in its folded form, says little else: "Highway 404 reopens after crash" is none.
  fileprivate func isTitle(_ folded: [UInt8]) -> Bool {
    if self == .errorPage, isErrorNumber(folded) { return true }
    guard titles.count(in: folded) > 0 else { return false }
    let main = signsBeforeSite.compactMap { folded[...].parted(by: $0)?.before }.first { part in
      titles.count(in: Array(part)) > 0
    }
    return (main ?? folded[...]).wordCount <= longestTitle
  }

  /// Whether a text with two of its phrases says that they speak of itself: a ferry too may be "no longer
  /// available", a body "not be found".
  fileprivate func isMeant(_ folded: [UInt8]) -> Bool {
    self != .errorPage || pageWords.count(in: folded) > 0
  }

  /// Phrases that a page's title has only then.
  fileprivate var titles: PhraseSet {
    switch self {
    case .errorPage: errorTitles
    case .robotCheck: robotTitles
    case .cookieWall: cookieTitles
    case .paywall, .channelNotes: none
    }
  }

  fileprivate var phrases: PhraseSet {
    switch self {
    case .errorPage: errorPhrases
    case .robotCheck: robotPhrases
    case .cookieWall: cookiePhrases
    case .paywall: paywallPhrases
    case .channelNotes: none
    }
  }
}

private let none = PhraseSet([])
/// In words: "Error 404: page not found", "Sorry, access denied".
private let longestTitle = 5
/// What error pages speak of, one of them at least.
private let pageWords = PhraseSet(
  [
    "page", "pages", "url", "link", "site", "website", "server", "gateway", "browser", "homepage",
    "error",
    "http", "https", "file", "this article", "this story", "this video", "this content",
    "permission",
  ], areWholeWords: true)
private let errorTitles = PhraseSet(
  [
    "error 404", "404 error", "page not found", "not found", "403 forbidden", "access denied",
    "500 internal",
    "502 bad gateway", "503 service", "504 gateway", "error 4", "error 5", "page unavailable",
    "seite nicht gefunden", "página no encontrada", "page introuvable", "site maintenance",
  ], areWholeWords: true)
private let errorPhrases = PhraseSet([
  "page not found", "page can't be found", "could not be found", "couldn't find",
  "can't find the page", "cannot find",
  "does not exist", "no longer available", "the page you requested", "the page you are looking for",
  "the page you were looking for", "may have been moved", "has been moved", "404", "access denied",
  "you don't have permission", "internal server error", "bad gateway", "service unavailable",
  "web server is not returning a connection", "web page is not displaying", "web server is down",
  "try again later", "go to the homepage", "back to the homepage", "return to the home page",
])
/// Whether a title is the number of the error alone or begins with it, so that a bus of that line is none.
private func isErrorNumber(_ folded: [UInt8]) -> Bool {
  folded.elementsEqual("404".utf8) || errorNumbers.begins(folded)
}

private let errorNumbers = PhraseSet(["404 |", "404 -", "404 –", "404:"])
private let robotTitles = PhraseSet([
  "just a moment", "attention required", "are you a robot", "are you human", "robot check",
  "security check", "verify you are human", "pardon our interruption", "checking your browser",
])
private let robotPhrases = PhraseSet([
  "are you a robot", "not a robot", "verify you are human", "verifying you are human",
  "unusual activity", "unusual traffic", "checking your browser", "enable javascript and cookies",
  "captcha", "ddos protection", "ray id", "your browser will redirect", "security service",
])
private let cookieTitles = PhraseSet([
  "cookie consent", "before you continue", "your privacy choices",
])
private let cookiePhrases = PhraseSet([
  "we use cookies", "uses cookies", "accept cookies", "accept all", "reject all", "our partners",
  "manage cookies", "cookie policy", "cookie settings", "consent", "personalised ads",
  "personalized ads", "your privacy", "we value your privacy", "store and/or access information",
])
private let paywallPhrases = PhraseSet([
  "subscribe to continue", "subscribe to read", "continue reading", "to keep reading",
  "already a subscriber", "subscribers only", "for subscribers", "this article is for",
  "unlock this article", "sign in to read", "log in to read", "start your free trial",
  "become a subscriber", "become a member", "you have reached your limit", "free articles",
  "create a free account", "register to continue", "subscribe now",
])
/// Those of all kinds together.
private let allTitles = PhraseSet(joining: NoArticle.allCases.map(\.titles))
private let allPhrases = PhraseSet(joining: NoArticle.allCases.map(\.phrases))
