import Model

/// How the items of an edition stand on the page.
struct Arrangement {
  let lead: EditionItem
  var sections: [EditionSection]
  var briefs: [EditionItem]
}

/// Puts ranked items, one at least, under headings: the first is the lead, then three to six to a section
/// in the order of sections, then to a topic, then up to six others; the rest are briefs. The words of
/// summaries are counted on the way: an item that is beyond `budget` is a brief.
struct ItemArranger: Sendable {
  /// By article the section that it belongs to.
  let sectionOf: [Int?]
  /// By section its id.
  let sections: [String]
  /// By article the names of its topics that no section has.
  let topicsOf: @Sendable (Int) -> [String]
  /// By article how many words its summary has.
  let wordsOf: @Sendable (Int) -> Int

  func arrange(_ ranked: [EditionItem], budget: Int) -> Arrangement {
    var rest = Array(ranked.dropFirst())
    var groups: [EditionSection] = []
    for section in sections.indices {
      take(from: &rest, to: &groups, .section(sections[section])) { sectionOf[$0] == section }
    }
    while let topic = mostFrequentTopic(of: rest) {
      take(from: &rest, to: &groups, .topic(topic)) { topicsOf($0).contains(topic) }
    }
    if !rest.isEmpty {
      groups.append(EditionSection(.other, Array(rest.prefix(mostInSection))))
    }
    let shown = affordable(ranked, Set(groups.flatMap(\.items).map(\.article)), budget: budget)
    let kept = groups.map {
      EditionSection($0.heading, $0.items.filter { shown.contains($0.article) })
    }
    return Arrangement(
      lead: ranked[0], sections: kept.filter { !$0.items.isEmpty },
      briefs: ranked.dropFirst().filter { !shown.contains($0.article) })
  }

  /// Makes a section of the first items that belong to it, if they are enough. What is over becomes
  /// brief.
  private func take(
    from rest: inout [EditionItem], to groups: inout [EditionSection], _ heading: EditionHeading,
    where belongs: (Int) -> Bool
  ) {
    let own = rest.filter { belongs($0.article) }
    guard own.count >= leastInSection else { return }
    groups.append(EditionSection(heading, Array(own.prefix(mostInSection))))
    rest.removeAll { belongs($0.article) }
  }

  /// The topic of most of `items`, if of enough; of several the first by name.
  private func mostFrequentTopic(of items: [EditionItem]) -> String? {
    var counts: [String: Int] = [:]
    for item in items { for topic in topicsOf(item.article) { counts[topic, default: 0] += 1 } }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= leastInSection ? $0.key : nil }
  }

  /// The articles of `placed` whose summaries fit into `budget`, in the order of rank.
  private func affordable(_ ranked: [EditionItem], _ placed: Set<Int>, budget: Int) -> Set<Int> {
    var left = budget - min(Edition.wordsOfLead, wordsOf(ranked[0].article))
    var shown: Set<Int> = []
    for item in ranked.dropFirst() where placed.contains(item.article) {
      let words = min(Edition.wordsOfItem, wordsOf(item.article))
      guard words <= left else { continue }
      left -= words
      shown.insert(item.article)
    }
    return shown
  }
}

private let leastInSection = 3
private let mostInSection = 6
