/// Makes up news articles: each is derived from its number alone, so it is the same in every digest.
struct Press {
  /// On how many days they appear.
  let days: Int
  /// How many days after 1 January 2023 the first one is.
  var firstDay = 0
  /// Whether they look like text scraped off a site, with its furniture, or are Markdown with a front
  /// matter.
  let isScraped: Bool
  /// Whether the front matter also has the lists by which Hugo makes pages of years, months and days.
  var hasArchives = false

  /// The file of an article; 1,000 are in one folder.
  func name(_ number: Int) -> String {
    let folder = String(number / 1_000 + 1_000).dropFirst()
    return "\(folder)/\(number)-\(words(number).slug).\(isScraped ? "txt" : "md")"
  }

  /// The text of an article, about 520 words long.
  func article(_ number: Int) -> [UInt8] {
    let story = words(number)
    var dice = Dice(number)
    let paragraphs = (0..<14).map { _ in
      (0..<2 + dice.roll(2)).map { _ in sentence(story, &dice) }.joined(separator: " ")
    }
    let text = isScraped ? scraped(story, paragraphs) : markdown(story, paragraphs, number, dice)
    return Array(text.utf8)
  }

  /// What a reporter has to say, the same for the articles of a few neighbouring numbers.
  private func words(_ number: Int) -> Story {
    var dice = Dice(number / 3 &* 7_919 &+ 17)
    let days = daysBefore(number)
    return Story(
      place: pick(Vocabulary.places, &dice), person: pick(Vocabulary.people, &dice),
      body: pick(Vocabulary.bodies, &dice), matter: pick(Vocabulary.matters, &dice),
      topics: [pick(Vocabulary.topics, &dice), pick(Vocabulary.topics, &dice)],
      date: days)
  }

  private func daysBefore(_ number: Int) -> Date {
    Date(daysAfterStart: firstDay + number &* 2_654_435_761 % max(1, days))
  }

  /// A sentence of parts that are drawn one by one, so that few runs of words stand in two articles.
  private func sentence(_ story: Story, _ dice: inout Dice) -> String {
    let person = dice.roll(3) == 0 ? story.person : pick(Vocabulary.people, &dice)
    let place = dice.roll(3) == 0 ? story.place : pick(Vocabulary.places, &dice)
    let subject = dice.roll(2) == 0 ? person : "the " + pick(Vocabulary.bodies, &dice)
    let thing = pick(Vocabulary.qualities, &dice) + " " + pick(Vocabulary.things, &dice)
    let deed =
      "\(subject) \(pick(Vocabulary.verbs, &dice)) \(pick(Vocabulary.articles, &dice)) \(thing)"
    switch dice.roll(8) {
    case 0: return "“\(pick(Vocabulary.openings, &dice)), \(deed),” \(person) said in \(place)."
    case 1: return "In \(place) \(deed) \(pick(Vocabulary.closings, &dice))."
    case 2 where !isScraped:
      return "\(pick(Vocabulary.openings, &dice)), **\(deed)** for £\(1 + dice.roll(900))m."
    case 3 where !isScraped:
      return "\(pick(Vocabulary.openings, &dice)), [\(deed)](https://news.example.org/"
        + "\(dice.roll(99_999))), and the \(story.matter) \(pick(Vocabulary.closings, &dice))."
    default:
      return "\(pick(Vocabulary.openings, &dice)), \(deed) \(pick(Vocabulary.closings, &dice)), "
        + "\(1 + dice.roll(60)) days after \(place) \(pick(Vocabulary.verbs, &dice)) its "
        + "\(pick(Vocabulary.things, &dice))."
    }
  }

  private func markdown(
    _ story: Story, _ paragraphs: [String], _ number: Int, _ dice: Dice
  ) -> String {
    let date = story.date
    let archives =
      hasArchives
      ? "years: [\"\(date.iso.prefix(4))\"]\nmonths: [\"\(date.iso.prefix(7))\"]\n"
        + "days: [\"\(date.iso)\"]\n" : ""
    return """
      ---
      title: "\(story.headline)"
      date: \(date.iso)T\(10 + number % 10):\(10 + number % 50):00Z
      topics: [\(story.topics.joined(separator: ", "))]
      author: "\(story.person)"
      slug: "\(number)-\(story.slug)"
      \(archives)---

      \(paragraphs.prefix(7).joined(separator: "\n\n"))

      ## What happens next

      \(paragraphs.dropFirst(7).joined(separator: "\n\n"))

      """
  }

  private func scraped(_ story: Story, _ paragraphs: [String]) -> String {
    return """
      \(story.date.long)
      Share this with Facebook
      Share this with Twitter
      Close share panel
      Image copyright Example Pictures
      Image caption The \(story.body) in \(story.place)
      \(paragraphs.prefix(7).joined(separator: "\n"))
      Media playback is unsupported on your device
      \(paragraphs.dropFirst(7).joined(separator: "\n"))
      Related Topics
      \(story.topics.joined(separator: "\n"))
      Share this story About sharing

      """
  }

  private func pick(_ words: [String], _ dice: inout Dice) -> String {
    words[dice.roll(words.count)]
  }
}

/// What an article is about.
private struct Story {
  let place: String
  let person: String
  let body: String
  let matter: String
  let topics: [String]
  let date: Date

  var headline: String { "\(place): \(body) puts off \(matter) as \(person) walks out" }

  var slug: String {
    String(headline.lowercased().map { $0.isLetter && $0.isASCII ? $0 : "-" }.prefix(50))
  }
}

/// A day of 2023 or later; months have 28 days here, so that every one is in the calendar.
private struct Date {
  let iso: String
  let long: String

  init(daysAfterStart number: Int) {
    let (month, day) = (number / 28, number % 28 + 1)
    let year = 2_023 + month / 12
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    func two(_ number: Int) -> String { String(String(100 + number).dropFirst()) }
    iso = "\(year)-\(two(month % 12 + 1))-\(two(day))"
    long = "\(day) \(names[month % 12]) \(year)"
  }
}

/// Chance that is the same each time (SplitMix64, Steele and others 2014).
struct Dice {
  private var state: UInt64

  init(_ seed: Int) {
    // Neighbouring seeds must not draw the same numbers one step apart.
    state = Self.mixed(UInt64(truncatingIfNeeded: seed) &+ 0x5851_f42d_4c95_7f2d)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let once = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
    let twice = (once ^ once >> 27) &* 0x94d0_49bb_1331_11eb
    return twice ^ twice >> 31
  }

  /// From 0 to below `sides`.
  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Int(Self.mixed(state) % UInt64(sides))
  }
}
