import Model

/// An edition as a page shows it.
struct ShownEdition: Sendable {
  let edition: Edition
  /// Whether items lead to the pages of their stories. An edition's own page names none: a story may
  /// begin or move when later articles come, and the page is to stay as it is.
  let linksStories: Bool

  /// Where the edition is of more than a day, each item tells its own.
  private var showsDates: Bool { edition.period.unit != .day }

  var lead: ShownItem { shown(edition.lead, Edition.wordsOfLead) }
  var briefs: [ShownItem] { edition.briefs.map { shown($0, 0) } }
  var late: [ShownItem] { edition.late.map { alone($0) } }
  var archive: [ShownItem] { edition.archive.map { alone($0) } }

  var sections: [ShownSection] {
    edition.sections.enumerated().map { number, section in
      ShownSection(
        heading: section.heading, anchor: "section-\(number + 1)",
        items: section.items.map { shown($0, Edition.wordsOfItem) })
    }
  }

  private func shown(_ item: EditionItem, _ words: Int) -> ShownItem {
    ShownItem(
      article: item.article, others: item.others, isUpdate: item.isUpdate, words: words,
      showsDate: showsDates, linksStory: linksStories, period: edition.period)
  }

  private func alone(_ article: Int) -> ShownItem {
    ShownItem(
      article: article, others: [], isUpdate: false, words: 0, showsDate: true, linksStory: false,
      period: edition.period)
  }
}

/// Some items under a heading.
struct ShownSection: Sendable {
  let heading: EditionHeading
  let anchor: String
  let items: [ShownItem]
}

/// An item of an edition as a page shows it.
struct ShownItem: Sendable {
  let article: Int
  let others: [Int]
  let isUpdate: Bool
  /// How many words of its summary are shown.
  let words: Int
  let showsDate: Bool
  let linksStory: Bool
  let period: EditionPeriod
}

/// Another source that reported the same.
struct OtherReport: Sendable {
  let source: String
  /// Nil if its report is a copy, which has no page.
  let article: Int?
}

/// A place on the same page.
struct Anchor: Sendable {
  let text: String
  let id: String
}

/// Editions of a month or year, by their indices.
struct EditionGroup: Sendable {
  let heading: String
  let editions: [Int]
}

extension View {
  /// "Edition of 24 January 2019".
  func heading(of edition: Edition) -> String {
    wording("edition-of", ["period": wording.period(edition.period)])
  }

  /// An address on a page; in a mail, which stands nowhere, the full one.
  func editionLink(_ path: SitePath) -> String {
    switch page.content {
    case .email, .plainEmail, .editionFeed: absolute(path) ?? link(path)
    default: link(path)
    }
  }

  /// The words above some items.
  func text(of heading: EditionHeading) -> String {
    switch heading {
    case .section(let id):
      plan.settings.sections.first { $0.id == id }.flatMap(name) ?? id
    case .topic(let name): name
    case .other: wording("more-news")
    }
  }

  /// The beginning of an article's summary, as much as the item and its rights allow; nil for a brief.
  func summary(of item: ShownItem) -> String? {
    guard item.words > 0 else { return nil }
    switch page.content {
    // A mail goes out as a feed does.
    case .editionFeed, .email, .plainEmail:
      return feedSummary(item.article).map { excerpt(of: $0, words: item.words) }
    default: return excerpt(of: summary(item.article), words: item.words)
    }
  }

  /// The other sources that reported it in the edition's period, each once.
  func otherReports(of item: ShownItem) -> [OtherReport] {
    let reports = Reports(
      [item.article] + item.others, in: plan.corpus.articles,
      within: item.period.first...item.period.last
    ).all
    var seen = Set(reports.prefix(1).map(\.source))
    return reports.filter { seen.insert($0.source).inserted }.compactMap { report in
      report.header.source.map {
        OtherReport(source: $0.name, article: report.isCopy ? nil : report.article)
      }
    }.prefix(mostOthers).map(\.self)
  }

  /// The page of an article's story.
  func story(of article: Int) -> String? {
    plan.corpus.articles[article].story.map { link(plan.storyPaths[$0]) }
  }

  /// The page with everything of the period; a week has none.
  func allArticles(of period: EditionPeriod) -> Link? {
    let path: SitePath
    switch period {
    case .day(let day): path = SitePath(day)
    case .month(let month): path = SitePath(month)
    case .week: return nil
    }
    return Link(wording("on-this-day-all", ["date": wording.period(period)]), path)
  }

  /// What the edition holds, with the places on its page.
  func contents(of edition: ShownEdition) -> [Anchor] {
    let sections = edition.sections.map { Anchor(text: text(of: $0.heading), id: $0.anchor) }
    let rest = [
      ("briefs", edition.briefs.isEmpty), ("late-additions", edition.late.isEmpty),
      ("from-archive", edition.archive.isEmpty),
    ].compactMap { $0.1 ? nil : Anchor(text: wording($0.0), id: $0.0) }
    return [Anchor(text: wording("lead"), id: "lead")] + sections + rest
  }

  /// How long it takes to read what the page shows.
  func readingTime(of edition: ShownEdition) -> String {
    let shown = [edition.lead] + edition.sections.flatMap(\.items) + edition.briefs + edition.late
    let words = shown.reduce(0) { sum, item in
      sum + wordCount(of: header(item.article).headline.text)
        + wordCount(of: summary(of: item) ?? "")
    }
    let minutes = max(1, (words + wordsInMinute / 2) / wordsInMinute)
    return wording("reading-time", ["count": wording.number(minutes)])
  }

  /// The article that stands first in an edition.
  func leadHeader(of edition: Int) -> ArticleHeader {
    header(plan.corpus.editions[edition].lead.article)
  }
}

/// How many other sources are named.
private let mostOthers = 8
/// How fast people read prose without a sound: Brysbaert, "How many words do we read per minute?"
/// (2019), finds 238 in English.
private let wordsInMinute = 238
