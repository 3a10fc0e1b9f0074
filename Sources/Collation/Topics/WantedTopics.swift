import Model

/// What an article is about before it is known which topics have pages.
struct WantedTopics {
  /// Most fitting first.
  let matter: [TopicName]
  /// What it names besides, weightiest first.
  let background: [FoundTopic]
  /// The words of its text if they may tell what it is about at large.
  let terms: [Term]

  /// What it is about at large, as the editor calls it. Costly: asked for only where few topics have a
  /// page.
  func atLarge(_ names: TopicNames) -> TopicAtLarge? {
    guard let found = broadSubject(of: terms), let name = names.topic(for: found.name) else {
      return nil
    }
    let broader = found.broader.flatMap(names.topic)
    return TopicAtLarge(names: [name] + (broader.map { [$0] } ?? []), isSure: found.isSure)
  }

  /// The topics to show, given which have a page.
  ///
  /// Where they are few, what the article is about at large joins them, if it is sure. Where there is
  /// none, that stands in, with a name that the article has throughout; if it is not sure, the
  /// article's background goes before it.
  func shown(_ atLarge: TopicAtLarge?, _ hasPage: (TopicName) -> Bool) -> [TopicName] {
    let matter = matter.filter(hasPage)
    let found = (atLarge?.names ?? []).filter(hasPage).prefix(1)
    let isSure = atLarge?.isSure == true && !found.isEmpty
    guard matter.isEmpty else {
      return isSure && matter.count <= fewTopics ? unique(matter + found) : matter
    }
    let background = background.filter { hasPage($0.name) }
    let names = background.filter { !$0.isSubject }
    if isSure { return unique(found + names.filter(\.isThroughout).prefix(1).map(\.name)) }
    let subjects = background.filter { $0.isSubject && $0.isClear }
    if !subjects.isEmpty { return (subjects + names.filter(\.isForemost)).prefix(2).map(\.name) }
    if found.isEmpty { return names.prefix(2).map(\.name) }
    return unique(names.filter(\.isForemost).prefix(1).map(\.name) + found)
  }
}

/// What an article is about at large.
struct TopicAtLarge: Equatable {
  /// The subject, and what it is a part of.
  let names: [TopicName]
  /// Whether the words leave little doubt.
  let isSure: Bool
}

/// Up to how many topics leave room for what the article is about at large.
let fewTopics = 2

/// A topic found in an article, in all the names that it has there.
struct FoundTopic {
  let name: TopicName
  private(set) var weight = 0.0
  /// Whether it says what the article is about.
  private(set) var isMatter = false
  private var count = 0
  private var isInHeadline = false
  private var isInOpening = false

  init(name: TopicName) { self.name = name }

  /// Takes in one of its names.
  mutating func count(_ mention: NamedMention) {
    weight += mention.weight
    count += mention.count
    isMatter = isMatter || mention.bearing == .matter
    isInHeadline = isInHeadline || mention.isInHeadline
    isInOpening = isInOpening || mention.isInOpening
  }

  /// Whether it is a subject of the news, no name.
  var isSubject: Bool { subjectNames.contains(name.spelling) }

  /// Whether the headline or the opening has it.
  var isForemost: Bool { isInHeadline || isInOpening }

  /// Whether it stands at the beginning and again and again.
  var isThroughout: Bool {
    isForemost && count >= 4 || isInHeadline && isInOpening && count >= 2
  }

  /// Whether it is more than a word that came twice.
  var isClear: Bool { isInHeadline && (isInOpening || count == 0) || count >= 3 }
}

private let subjectNames = Set(newsSubjects.map(\.name))
