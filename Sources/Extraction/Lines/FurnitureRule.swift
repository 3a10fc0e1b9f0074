/// How lines of page furniture are known: words of a page that are not of the article.
struct FurnitureRule {
  /// What a line must be, in its folded form.
  enum Pattern {
    /// One of these lines, word for word.
    case line([String])
    /// A line that begins so and has at most so many characters.
    case start([String], limit: Int)
    /// A line that ends so and has at most so many characters.
    case end([String], limit: Int)
    /// A line that begins with the first of two phrases and goes on to the second.
    case pair([(start: String, amid: String)], limit: Int)
    /// A line that begins with a number, `46.8k`, and one of these words, and has at most so many characters.
    case count([String], limit: Int)
    /// A line of three words and more, all of them among these, that has at most so many characters.
    case only([String], limit: Int)
  }

  /// Where on the page such lines are furniture: the same words may be a heading in mid-article.
  enum Zone {
    /// Before the first or after the last paragraph of running text.
    case edges
    case anywhere
  }

  /// Whether it knows a line by all its words, wherever it stands.
  var isWholeLine: Bool {
    switch pattern {
    case .line, .pair: zone == .anywhere
    case .start, .end, .count, .only: false
    }
  }

  /// What `explain` calls it.
  let name: String
  let zone: Zone
  let pattern: Pattern
  /// A line as it stands on a real page, the reason for the rule.
  let example: String
}

/// What buttons say by which an article is shared.
private let shareWords = [
  "facebook", "twitter", "x", "pinterest", "linkedin", "whatsapp", "email", "print", "reddit",
  "tumblr",
  "flipboard", "messenger", "telegram", "tweet", "share", "save",
]

/// The table of rules; a line is furniture if any row knows it.
///
/// Counts of documents are from 3,441 scraped articles of some 400 outlets.
let furnitureRules: [FurnitureRule] =
  newsletterRules + controlRules + furnitureOfLanguages + [
    FurnitureRule(
      name: "share panel", zone: .anywhere,
      pattern: .line([
        "close share panel", "copy this link", "about sharing", "read more about sharing",
        "read more about sharing.", "share this with", "share this story", "share this article",
        "share this page", "share this story about sharing", "share on facebook",
        "share on twitter",
        "share on x", "share via email", "share page", "copy link", "link copied",
        "share this video",
        "these are external links and will open in a new window", "print this article",
        "save this story", "save article", "copy link url copied!", "toggle more options",
        "show more sharing options", "give this article", "gift this article", "gift article",
        "share full article",
        "2px presentational grey line", "presentational grey line", "presentational white space",
      ]),
      example: "These are external links and will open in a new window"),
    FurnitureRule(
      name: "share panel", zone: .anywhere,
      pattern: .start(
        [
          "share this with ", "share this:", "share this on ", "read or share this story:",
          "think your friends would be interested", "like this story? share", "click to share on ",
          "click to email ", "click to print ", "share all sharing options for:",
        ], limit: 160),
      example: "Click to share on Facebook (Opens in new window)"),
    FurnitureRule(
      name: "share button", zone: .edges,
      pattern: .line(
        shareWords + [
          "e-mail", "pin it", "like", "facebook twitter", "facebook messenger", "email print",
          "instagram",
          "youtube", "google+", "bluesky", "mastodon",
          "close icon", "menu icon", "search icon", "plus icon", "angle down icon",
        ]),
      example: "WhatsApp"),
    FurnitureRule(
      name: "share button", zone: .anywhere,
      pattern: .start(
        [
          "an icon in the shape of an angle", "an curved arrow pointing", "a curved arrow pointing",
          "an image of a chain link. it", "an envelope. it indicates the ability",
          "a stylized bird with an open mouth",
        ], limit: 120),
      example: "An icon in the shape of an angle pointing down."),
    FurnitureRule(
      name: "share button", zone: .edges,
      pattern: .only(
        shareWords + [
          "post", "pin", "copy", "link", "icon", "article", "tiktok", "digg", "stumbleupon",
        ], limit: 100),
      example: "Share Tweet Email"),
    FurnitureRule(
      name: "share count", zone: .edges,
      pattern: .count(
        [
          "shares share", "shares shares", "shares tweet", "shares facebook", "shares twitter",
          "shares email",
        ],
        limit: 160),
      example: "46.8k SHARES SHARE THIS STORY"),
    FurnitureRule(
      name: "player notice", zone: .anywhere,
      pattern: .line([
        "media playback is unsupported on your device",
        "media playback is not supported on this device", "video playback not supported",
        "toggle caption", "hide caption", "enlarge this image", "scroll down for video",
        "to play this video you need to enable javascript in your browser.", "play video",
        "now playing",
        "back to gallery", "view this post on instagram", "this video can not be played",
        "open extended reactions", "listen to the podcast", "loading error loading",
        "optional: help us by adding the time", "thank you for your help!",
        "looking for news you can trust?",
      ]),
      example: "Media playback is unsupported on your device"),
    FurnitureRule(
      name: "player notice", zone: .anywhere,
      pattern: .start(
        [
          "listen to article ", "listen to this article", "story highlights ",
          "what was mispronounced? optional:",
        ], limit: 600),
      example: "LISTEN TO ARTICLE 4:20 SHARE THIS ARTICLE Share Tweet Post Email"),
    FurnitureRule(
      name: "advertisement", zone: .anywhere,
      pattern: .line([
        "advertisement", "advertisements", "advertisement continue reading the main story",
        "continue reading the main story", "continue reading below", "story continues below",
        "story continued below", "story continues below advertisement",
        "article continues below advertisement", "article continues after ad", "sponsored",
        "sponsored content", "anzeige", "werbung", "publicité", "publicidad", "advertising",
      ]),
      example: "Story continues below advertisement"),
    FurnitureRule(
      name: "advertisement", zone: .anywhere,
      pattern: .start(
        [
          "advertisement - story continues", "we receive compensation when you click",
          "we may earn commission", "we may earn a commission",
          "things you buy through our links may earn",
          "when you purchase through links on our site",
        ], limit: 300),
      example: "We may earn commission from links on this page."),
    FurnitureRule(
      name: "read-more link", zone: .anywhere,
      pattern: .line([
        "read more", "read more:", "read more...", "read more »", "more", "show more",
      ]),
      example: "Read more"),
    FurnitureRule(
      name: "read-more link", zone: .anywhere,
      pattern: .start(
        [
          "read more:", "read more at ", "read more on ", "read more from ", "read also:",
          "also read:",
          "read next:", "related:", "related article:", "see also:", "watch:", "watch more:",
          "more:",
        ], limit: 200),
      example: "READ MORE: <headline of another article>"),
    FurnitureRule(
      name: "line of origin", zone: .anywhere, pattern: .pair(originPhrases, limit: 400),
      example: "The post <headline> appeared first on <outlet>."),
    FurnitureRule(
      name: "follow us", zone: .edges,
      pattern: .start(
        [
          "follow us on ", "follow him on ", "follow her on ", "follow them on ", "like us on ",
          "follow @", "find us on ", "join the conversation",
        ], limit: 160),
      example: "Follow us on Twitter @TheGazette"),
    FurnitureRule(
      name: "page navigation", zone: .edges,
      pattern: .line([
        "home", "menu", "search", "news", "world", "politics", "business", "sport", "sports",
        "opinion",
        "technology", "science", "health", "culture", "entertainment", "video", "videos", "photos",
        "live", "latest", "latest news", "breaking news", "top stories", "trending", "most popular",
        "most read", "skip to content", "skip to main content", "skip to navigation", "sections",
        "log in", "login", "sign in", "sign up", "register", "subscribe", "my account",
        "newsletters",
        "back to top", "previous", "next", "previous post", "next post", "close", "cancel",
        "loading",
        "loading...", "print this page", "image", "caption", "gallery", "by",
        "more from this section", "show more sections", "more show more sections",
        "table of contents",
        "open navigation menu", "close this dialog", "type your search and hit enter",
        "search query submit search", "click here to search", "go to content",
      ]),
      example: "Skip to main content"),
    FurnitureRule(
      name: "page navigation", zone: .edges,
      pattern: .start(["you are here: home", "view all posts by "], limit: 100),
      example: "You are here: Home > News > World"),
    FurnitureRule(
      name: "comments", zone: .edges,
      pattern: .line([
        "comments", "view comments", "show comments", "leave a comment", "leave a reply",
        "no comments",
        "comment", "post a comment", "join the discussion", "comments are closed", "0 comments",
        "add a comment", "what do you think?",
      ]),
      example: "View comments"),
    FurnitureRule(
      name: "comments", zone: .edges,
      pattern: .end(
        [" comments", " comment", " shares", " views", " min read", " minute read"], limit: 24),
      example: "5 min read"),
    FurnitureRule(
      name: "legal notice", zone: .edges,
      pattern: .line([
        "all rights reserved", "all rights reserved.", "privacy policy", "terms of use",
        "terms of service", "terms and conditions", "cookie policy", "cookie settings", "privacy",
        "terms", "contact us", "about us", "accessibility", "do not sell my personal information",
      ]),
      example: "Privacy Policy"),
    FurnitureRule(
      name: "legal notice", zone: .edges,
      pattern: .start(
        [
          "copyright ©", "copyright ⓒ", "copyright (", "copyright:", "copyright -", "copyright &",
          "copyright 1",
          "copyright 2", "copyright all right", "copyright notice", "copyright policy",
          "copyright compliance",
          "© ", "(c) 20", "this material may not be published",
        ], limit: 300),
      example: "Copyright 2018 <agency>. All rights reserved."),
    FurnitureRule(
      name: "legal notice", zone: .edges,
      pattern: .pair(
        [("copyright ", " reserved"), ("copyright ", " 19"), ("copyright ", " 20")], limit: 300),
      example: "copyright Tesk Design 2019"),
    FurnitureRule(
      name: "browser notice", zone: .anywhere,
      pattern: .start(
        [
          "you must enable javascript", "please enable javascript", "enable javascript",
          "your browser does not support", "this site uses cookies", "this website uses cookies",
          "we use cookies", "by continuing to use this site", "by using this site, you agree",
          "please turn on javascript", "javascript is disabled",
        ], limit: 300),
      example: "You must enable javascript to play content"),
  ]

/// The line that WordPress adds to each entry of a feed, in the languages of its translations.
let originPhrases: [(start: String, amid: String)] = [
  ("the post ", " appeared first on "), ("der beitrag ", " erschien zuerst auf "),
  ("la entrada ", " se publicó primero en "), ("la entrada ", " apareció primero en "),
  ("l'article ", " est apparu en premier sur "), ("cet article ", " est apparu en premier sur "),
  ("l'articolo ", " proviene da "), ("het bericht ", " verscheen eerst op "),
  ("o post ", " apareceu primeiro em "),
]
