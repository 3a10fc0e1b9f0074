import Model

/// What an article is about before it is known which topics have pages.
struct WantedTopics {
  /// Most fitting first.
  let matter: [TopicName]
  /// What it names besides, weightiest first.
  let background: [FoundTopic]
  /// Where to find the words of its text if they may tell what it is about at large.
  let features: Features?

  /// What it is about at large, as the editor calls it. Costly: asked for only where few topics have a
  /// page.
  func atLarge(_ names: TopicNames) -> TopicAtLarge? {
    let found = broadSubjects(of: features?.terms ?? [])
    guard let first = found.first, names.topic(for: first.name) != nil else { return nil }
    let called = found.map { [$0.name, $0.broader].compactMap(\.self).compactMap(names.topic) }
    return TopicAtLarge(
      names: called[0], isSure: first.isSure, isLikely: first.isLikely,
      beside: called.count > 1 ? called[1] : [])
  }

  /// The topics to show, given which have a page.
  ///
  /// Where they are few, what the article is about at large joins them, if it is sure, or likely and they are
  /// one name only. Where there is none, that stands in, with what is told nearly as much and with what the
  /// article has throughout; if it is not sure, the article's background goes before it.
  func shown(_ atLarge: TopicAtLarge?, _ hasPage: (TopicName) -> Bool) -> [TopicName] {
    let matter = matter.filter(hasPage)
    let found = (atLarge?.names ?? []).filter(hasPage).prefix(1)
    let isSure = atLarge?.isSure == true && !found.isEmpty
    guard matter.isEmpty else {
      let joins =
        isSure && matter.count <= fewTopics
        || atLarge?.isLikely == true && isOneName(matter.map(\.spelling))
      return joins ? unique(matter + found) : matter
    }
    let told = unique(Array(found) + (atLarge?.beside ?? []).filter(hasPage).prefix(1))
    let background = background.filter { hasPage($0.name) }
    let names = background.filter { !$0.isSubject }
    let subjects = background.filter { $0.isSubject && $0.isClear }
    if isSure {
      let beside = subjects.filter(\.isForemost).prefix(1) + names.filter(\.isThroughout).prefix(1)
      return unique(told + beside.map(\.name))
    }
    if !subjects.isEmpty { return (subjects + names.filter(\.isForemost)).prefix(2).map(\.name) }
    if told.isEmpty { return names.prefix(2).map(\.name) }
    return unique(names.filter(\.isForemost).prefix(1).map(\.name) + told)
  }
}

/// What an article is about at large.
struct TopicAtLarge: Equatable {
  /// The subject, and what it is a part of.
  let names: [TopicName]
  /// Whether the words leave little doubt.
  let isSure: Bool
  /// Whether that, or no less than four words tell it.
  let isLikely: Bool
  /// The same for what it is about nearly as much.
  var beside: [TopicName] = []

  /// All that may be shown of it.
  var all: [TopicName] { names + beside }
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

/// Whether `topics` are one name and no subject: it says whom or what an article names, hardly what of it.
func isOneName(_ topics: [String]) -> Bool {
  topics.count == 1 && !subjectNames.contains(topics[0])
}

private let subjectNames = Set(newsSubjects.map(\.name))
