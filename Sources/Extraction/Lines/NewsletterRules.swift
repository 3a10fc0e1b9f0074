/// What asks readers to have a newsletter sent, to subscribe, to support.
let newsletterRules: [FurnitureRule] = [
  FurnitureRule(
    name: "newsletter", zone: .anywhere,
    pattern: .start(
      [
        "sign up for ", "sign up to ", "sign up here", "subscribe to ", "subscribe now",
        "subscribe for ", "get our daily newsletter",
        "get the latest ", "get breaking news", "download our app", "download the ",
        "already a subscriber", "already a member",
        "log in to read", "sign in to read", "to continue reading", "join our newsletter",
        "add your name to ", "newsletter sign up",
        "please verify you're not a robot",
        "invalid email address", "support independent journalism", "support our journalism",
      ], limit: 160),
    example: "Sign up for our daily newsletter"),
  FurnitureRule(
    name: "newsletter", zone: .anywhere,
    pattern: .pair(
      [
        ("sign up for ", "newsletter"), ("sign up to ", "newsletter"),
        ("subscribe to ", "newsletter"),
        ("get the ", " newsletter"), ("get our ", " newsletter"),
        ("if you liked this story", "sign up"), ("and if you liked this story", "sign up"),
        ("like what you read", "subscribe to "), ("like what you", "our newsletter"),
        ("want more ", "sign up for "), ("want more ", "subscribe to "),
        ("never miss a ", "sign up for "), ("stay up to date", "our newsletter"),
        ("looking for more", "newsletter"), ("for more ", "sign up for our newsletter"),
        ("listen to ", "sign up for our newsletter"),
        ("by signing up", "privacy policy"), ("by signing up you ", "agree"),
        ("by subscribing", "you agree"), ("by submitting your ", "privacy policy"),
        ("privacy notice:", "newsletters may contain"),
      ], limit: 300),
    example: "Want more ferry news? Sign up for our daily letter."),
  FurnitureRule(
    name: "newsletter", zone: .anywhere,
    pattern: .pair([("newsletter sign up ", "you're not a robot")], limit: 1_500),
    example: "Newsletter Sign Up <its name> Please verify you're not a robot"),
  FurnitureRule(
    name: "newsletter", zone: .anywhere,
    pattern: .start(
      [
        "contact me with news and offers", "receive email from us on behalf of",
        "thank you for subscribing", "skip past newsletter", "after newsletter promotion",
        "click here to get the ", "click here to sign up", "click here for more ",
        "join our mailing list", "we'll send you the ",
      ], limit: 160),
    example: "Contact me with news and offers from other brands"),
]
