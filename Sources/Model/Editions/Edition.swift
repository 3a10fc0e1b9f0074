/// A finite selection of the news of a day, week or month: what a reader needs, and then an end.
package struct Edition: Sendable, Hashable {
  /// How many words of the lead's summary are shown.
  package static let wordsOfLead = 60
  /// How many words of every other summary are shown.
  package static let wordsOfItem = 40

  package let period: EditionPeriod
  package let lead: EditionItem
  package let sections: [EditionSection]
  /// Items of which only the headline is shown.
  package let briefs: [EditionItem]
  /// Articles that came after the edition was sealed and would have been selected.
  package let late: [Int]
  /// Articles of the same week in earlier years.
  package let archive: [Int]
  /// Whether a later edition exists, so that the selection stays as it is.
  package let isSealed: Bool
  /// What the ledger keeps of it.
  package let selection: EditionSelection

  package init(
    period: EditionPeriod, lead: EditionItem, sections: [EditionSection], briefs: [EditionItem],
    late: [Int] = [], archive: [Int] = [], isSealed: Bool, selection: EditionSelection
  ) {
    self.period = period
    self.lead = lead
    self.sections = sections
    self.briefs = briefs
    self.late = late
    self.archive = archive
    self.isSealed = isSealed
    self.selection = selection
  }

  /// All items in their order.
  package var items: [EditionItem] { [lead] + sections.flatMap(\.items) + briefs }
}

/// A story, or an article alone, in an edition.
package struct EditionItem: Sendable, Hashable {
  /// The article that stands for it: an index into `Corpus.articles`.
  package let article: Int
  /// The others of the story that are of the edition's period, the nearest first.
  package let others: [Int]
  /// Whether the story was in one of the editions before.
  package let isUpdate: Bool
  /// What decided on its rank.
  package let figures: EditionFigures

  package init(article: Int, others: [Int] = [], isUpdate: Bool = false, figures: EditionFigures) {
    self.article = article
    self.others = others
    self.isUpdate = isUpdate
    self.figures = figures
  }

  /// The article that stands for it, and the others.
  package var articles: [Int] { [article] + others }
}

/// By what a story is ranked within a period: the first figure that differs decides, the greater one
/// comes first.
package struct EditionFigures: Sendable, Hashable {
  /// How many sources reported it.
  package let sources: Int
  /// In how many articles; copies count where other sources printed them.
  package let articles: Int
  /// How many words the article has that stands for it.
  package let words: Int

  package init(sources: Int, articles: Int, words: Int) {
    self.sources = sources
    self.articles = articles
    self.words = words
  }
}

extension EditionFigures: Comparable {
  package static func < (one: EditionFigures, other: EditionFigures) -> Bool {
    (one.sources, one.articles, one.words) < (other.sources, other.articles, other.words)
  }
}

/// Some items of an edition under one heading.
package struct EditionSection: Sendable, Hashable {
  package let heading: EditionHeading
  package let items: [EditionItem]

  package init(_ heading: EditionHeading, _ items: [EditionItem]) {
    self.heading = heading
    self.items = items
  }
}

/// What stands above some items of an edition.
package enum EditionHeading: Sendable, Hashable {
  /// A section of the digest, by its id.
  case section(String)
  /// A topic, by its name.
  case topic(String)
  /// For what has neither in common.
  case other
}
