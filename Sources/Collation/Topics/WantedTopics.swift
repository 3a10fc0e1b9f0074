import Model

/// What an article is about before it is known which topics have pages.
struct WantedTopics {
  /// Most fitting first.
  let matter: [String]
  /// What it names besides, weightiest first.
  let background: [FoundTopic]
  /// The words of its text if they may tell what it is about at large.
  let terms: [Term]
  /// What the editor calls a topic; nil for one that is dropped.
  let called: (String) -> String?

  /// What it is about at large. Costly: asked for only where few topics have a page.
  var broad: BroadSubject? {
    guard let found = broadSubject(of: terms), let name = called(found.name) else { return nil }
    return BroadSubject(
      name: name, broader: found.broader.flatMap(called), isSure: found.isSure,
      share: found.share)
  }

  /// The topics to show, given which have a page.
  ///
  /// Where they are few, what the article is about at large joins them, if it is sure. Where there is
  /// none, that stands in, with a name that the article has throughout; if it is not sure, the
  /// article's background goes before it.
  func shown(_ broad: BroadSubject?, _ hasPage: (String) -> Bool) -> [String] {
    let matter = matter.filter(hasPage)
    let atLarge = [broad?.name, broad?.broader].compactMap(\.self).filter(hasPage).prefix(1)
    let isSure = broad?.isSure == true && !atLarge.isEmpty
    guard matter.isEmpty else {
      return isSure && matter.count <= fewTopics ? unique(matter + atLarge) : matter
    }
    let background = background.filter { hasPage($0.name) }
    let names = background.filter { !$0.isSubject }
    if isSure { return unique(atLarge + names.filter(\.isThroughout).prefix(1).map(\.name)) }
    let subjects = background.filter { $0.isSubject && $0.isClear }
    if !subjects.isEmpty { return (subjects + names.filter(\.isForemost)).prefix(2).map(\.name) }
    if atLarge.isEmpty { return names.prefix(2).map(\.name) }
    return unique(names.filter(\.isForemost).prefix(1).map(\.name) + atLarge)
  }
}

/// Up to how many topics leave room for what the article is about at large.
let fewTopics = 2

/// A topic found in an article, in all the names that it has there.
struct FoundTopic {
  let name: String
  private(set) var weight = 0.0
  /// Whether it says what the article is about.
  private(set) var isMatter = false
  private var count = 0
  private var isInHeadline = false
  private var isInOpening = false

  init(name: String) { self.name = name }

  /// Takes in one of its names.
  mutating func count(_ mention: NamedMention) {
    weight += mention.weight
    count += mention.count
    isMatter = isMatter || mention.bearing == .matter
    isInHeadline = isInHeadline || mention.isInHeadline
    isInOpening = isInOpening || mention.isInOpening
  }

  /// Whether it is a subject of the news, no name.
  var isSubject: Bool { subjectNames.contains(name) }

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
