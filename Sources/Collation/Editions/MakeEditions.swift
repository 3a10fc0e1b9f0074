import Model

/// The editions of a digest, the newest first.
///
/// An edition takes in articles of its period only and looks back, never ahead. Those that `ledger` holds,
/// but for its latest, are sealed: they keep their selection and order; what is gone vanishes from them,
/// and articles new to the digest that would have been selected are added at the end.
func makeEditions(_ desk: EditionDesk) -> [Edition] {
  let dated = DatedArticles(desk.articles)
  let stretches = editionStretches(
    dated, published: Array(desk.ledger.editions.keys),
    unit: chooseUnit(for: dated.all, desk.settings.cadence))
  let sealed = desk.sealedSelections(stretches)
  let table = ArticleTable(sealed.isEmpty ? [] : desk.articles)
  let held = Set(sealed.values.flatMap(\.articles).compactMap(table.article))
  var told = ToldStories()
  var archive = EditionArchive(desk: desk, dated: dated)
  var editions: [Edition] = []
  for (number, stretch) in stretches.enumerated() {
    let edition: Edition?
    if var selection = sealed[stretch.period] {
      selection.late += desk.lateAdditions(to: stretch, besides: held)
      edition = desk.edition(of: stretch.period, selection, table)
    } else {
      edition = desk.compose(
        stretch, leavingOut: held, isSealed: number + 1 < stretches.count,
        archive: archive.articles(before: stretch.period), told: told)
    }
    guard let edition else { continue }
    told.note(edition, desk.ranking.said)
    editions.append(edition)
  }
  return editions.reversed()
}

/// Everything that editions are made of.
struct EditionDesk: Sendable {
  let articles: [CorpusArticle]
  let ranking: ReportRanking
  let arranger: ItemArranger
  let settings: Settings
  let ledger: Ledger

  /// The selections of editions that a later one was published after. A later one whose period has no
  /// article any more does not count: its date was a mistake, and would close all that come before it.
  func sealedSelections(_ stretches: [EditionStretch]) -> [EditionPeriod: EditionSelection] {
    let open = stretches.last { ledger.editions[$0.period] != nil && !$0.range.isEmpty }
    guard let open else { return [:] }
    return ledger.editions.filter { $0.key < open.period }
  }

  /// A new selection; nil where no article is left for it.
  func compose(
    _ stretch: EditionStretch, leavingOut: Set<Int>, isSealed: Bool, archive: [Int],
    told: ToldStories
  ) -> Edition? {
    let ranked = items(of: stretch, leavingOut: leavingOut, told: told)
    guard !ranked.isEmpty else { return nil }
    let page = arranger.arrange(ranked, budget: settings.editionWords)
    let selection = EditionSelection(
      lead: [kept(page.lead)],
      sections: page.sections.map { .init($0.heading, $0.items.map(kept)) },
      briefs: page.briefs.map(kept), archive: archive.map(shortID))
    return Edition(
      period: stretch.period, lead: page.lead, sections: page.sections, briefs: page.briefs,
      archive: archive, isSealed: isSealed, selection: selection)
  }

  /// The articles new to the digest that would be in a sealed edition if it were made today.
  func lateAdditions(to stretch: EditionStretch, besides held: Set<Int>) -> [ShortID] {
    let new = Set(
      stretch.range.filter { article in
        !held.contains(article) && ledger.articles[articles[article].header.id] == nil
      })
    guard !new.isEmpty else { return [] }
    let chosen = items(of: stretch, leavingOut: [], told: ToldStories()).flatMap(\.articles)
    return chosen.filter(new.contains).map(shortID)
  }

  private func items(
    of stretch: EditionStretch, leavingOut: Set<Int>, told: ToldStories
  ) -> [EditionItem] {
    ranking.reports(in: stretch.range, of: stretch.period, leavingOut: leavingOut)
      .prefix(mostItems).map { report in
        EditionItem(
          article: report.articles[0], others: Array(report.articles.dropFirst()),
          isUpdate: told.holds(report.articles, ranking.near, ranking.said), figures: report.figures
        )
      }
  }

  private func kept(_ item: EditionItem) -> EditionSelection.Item {
    .init(item.articles.map(shortID), isUpdate: item.isUpdate)
  }

  private func shortID(_ article: Int) -> ShortID { ShortID(of: articles[article].header.id) }
}

/// How many items an edition has at the most.
private let mostItems = 30
