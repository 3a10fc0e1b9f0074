import Model

/// What the editor says of the stories of some articles. Names are compared as those of topics are.
struct StoryWords: Sendable {
  /// By article the key of its story's name.
  private(set) var keys: [Int: String] = [:]
  /// The articles that are part of no story.
  private(set) var loners: Set<Int> = []
  /// By article without a word of its own the key of a name that is its headline too: a story that was found goes
  /// by the headline of one of its articles, and an editor may call it so.
  private(set) var headlines: [Int: String] = [:]
  /// By its key each name as the oldest article with it has it, so that no later one changes a page.
  private(set) var names: [String: String] = [:]

  /// Nothing is said.
  init() {}

  /// What is said of `items`, which stand newest first, or else of their `copies`.
  init(_ items: [CollationItem], _ copies: [[Copy]]) {
    for item in items.indices {
      guard let given = items[item].header.givenStory(copies[item]) else { continue }
      guard let name = given.name else {
        loners.insert(item)
        continue
      }
      keys[item] = topicID(name)
      names[topicID(name)] = name
    }
    readHeadlines(items)
  }

  private mutating func readHeadlines(_ items: [CollationItem]) {
    guard !names.isEmpty else { return }
    // Few headlines are as long as a name, and only those need be read.
    let lengths = Set(names.keys.map(\.utf8.count))
    for item in items.indices where keys[item] == nil && !loners.contains(item) {
      let headline = items[item].header.headline.text
      guard lengths.contains(headline.utf8.count) else { continue }
      if names[topicID(headline)] != nil { headlines[item] = topicID(headline) }
    }
  }

  /// Whether nothing is said.
  var isEmpty: Bool { keys.isEmpty && loners.isEmpty }

  /// Whether two articles can't be on one event.
  func part(_ one: Int, _ other: Int) -> Bool {
    if isEmpty { return false }
    if loners.contains(one) || loners.contains(other) { return true }
    guard let first = keys[one], let second = keys[other] else { return false }
    return first != second
  }

  /// What is said of those articles of `range` that are `open`, counted from its start.
  func within(_ range: Range<Int>, where isOpen: (Int) -> Bool) -> StoryWords {
    var words = StoryWords()
    if isEmpty { return words }
    let start = range.lowerBound
    for (article, key) in keys where isOpen(article) { words.keys[article - start] = key }
    for article in loners where isOpen(article) { words.loners.insert(article - start) }
    for (article, key) in headlines where isOpen(article) {
      words.headlines[article - start] = key
    }
    words.names = names
    return words
  }
}
