/// Controls of a page, its places for advertisements, and what asks readers to follow somebody.
let controlRules: [FurnitureRule] = [
  FurnitureRule(
    name: "page control", zone: .anywhere,
    pattern: .line([
      "expand", "text size", "font size", "read in app", "open in app", "view in app",
      "see all comments",
    ]),
    example: "Read in app"),
  FurnitureRule(
    name: "page control", zone: .anywhere,
    pattern: .start(["like this: like loading"], limit: 60), example: "Like this: Like Loading..."),
  FurnitureRule(
    name: "path to the page", zone: .edges, pattern: .end([" ›", " >"], limit: 40),
    example: "Ferries ›"),
  FurnitureRule(
    name: "advertisement", zone: .anywhere,
    pattern: .line(["advert", "paste your ad code", "paste your ad code or"]), example: "Advert"),
  FurnitureRule(
    name: "advertisement", zone: .anywhere,
    pattern: .start(
      [
        "story continues below ", "article continues below ", "your ads will be inserted here",
        "suppress this ad slot",
      ], limit: 120),
    example: "Story continues below gallery"),
  FurnitureRule(
    name: "follow us", zone: .edges,
    pattern: .pair(
      ["follow ", "you can follow ", "for more, follow "].flatMap { start in
        [" on twitter", " on facebook", " on instagram", " on x.", " on parler"].map { (start, $0) }
      } + [("join ", " liking us on "), ("join ", " follow us on ")], limit: 200),
    example: "Follow <author> on Twitter. You can email him at <address>"),
]
