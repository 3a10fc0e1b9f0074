import Model

/// Where articles and their copies are, by their short ids.
struct ArticleTable {
  private let places: [ShortID: Int]

  init(_ articles: [CorpusArticle]) {
    var places: [ShortID: Int] = [:]
    places.reserveCapacity(articles.count)
    for (index, article) in articles.enumerated() {
      for copy in article.copies { places[ShortID(of: copy.header.id)] = index }
    }
    for (index, article) in articles.enumerated() {
      places[ShortID(of: article.header.id)] = index
    }
    self.places = places
  }

  /// The article of that id, or the one that it is a copy of; nil if it is gone.
  func article(_ id: ShortID) -> Int? { places[id] }
}

extension EditionDesk {
  /// A sealed edition as it was selected, without what is gone; if all of that is, what came late takes
  /// its place. Nil if nothing of it is left.
  func edition(
    of period: EditionPeriod, _ selection: EditionSelection, _ table: ArticleTable
  ) -> Edition? {
    var seen: Set<Int> = []
    func found(_ ids: [ShortID]) -> [Int] {
      ids.compactMap(table.article).filter { seen.insert($0).inserted }
    }
    func items(_ items: [EditionSelection.Item]) -> [EditionItem] {
      items.compactMap { item in
        let articles = found(item.articles)
        guard let first = articles.first else { return nil }
        return EditionItem(
          article: first, others: Array(articles.dropFirst()), isUpdate: item.isUpdate,
          figures: ranking.figures(of: articles, in: period))
      }
    }
    let lead = items(selection.lead)
    var sections = selection.sections.map { EditionSection($0.heading, items($0.items)) }
      .filter { !$0.items.isEmpty }
    var briefs = items(selection.briefs)
    var late = found(selection.late)
    if lead.isEmpty, sections.isEmpty, briefs.isEmpty, !late.isEmpty {
      let first = late.removeFirst()
      briefs = [EditionItem(article: first, figures: ranking.figures(of: [first], in: period))]
    }
    guard let first = lead.first ?? Self.next(&sections, &briefs) else { return nil }
    return Edition(
      period: period, lead: first, sections: sections, briefs: briefs, late: late,
      archive: found(selection.archive), isSealed: true, selection: selection)
  }

  /// Takes out the item that stands for a lead that is gone.
  private static func next(
    _ sections: inout [EditionSection], _ briefs: inout [EditionItem]
  ) -> EditionItem? {
    guard let section = sections.first else {
      return briefs.isEmpty ? nil : briefs.removeFirst()
    }
    let rest = Array(section.items.dropFirst())
    sections.replaceSubrange(
      0..<1, with: rest.isEmpty ? [] : [EditionSection(section.heading, rest)])
    return section.items.first
  }
}
