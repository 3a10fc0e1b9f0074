import Model
import Templating

/// What was reported of a story on one day.
struct TimelineDay: Sendable {
  /// nil for articles without a date.
  let day: CalendarDay?
  /// How many days before this one had no report; nil if few.
  let gap: Int?
  /// In the corpus; in the order of their times.
  let articles: [Int]
}

/// What was reported of a story on one day.
let timelineOffer = Offer<TimelineDay>([
  .record("date", dateOffer) { day, _ in day.day.map { PublicationDate(day: $0) } },
  .text("gap") { day, view in day.gap.map { view.wording.counted("gap", $0) } },
  .list("articles", timelineItemOffer) { day, _ in day.articles },
])

/// An article in a story, by its index in the corpus.
private let timelineItemOffer = Offer<Int>([
  .text("headline") { article, view in view.header(article).headline.text },
  .address("address") { article, view in view.link(view.plan.articlePaths[article]) },
  .text("summary") { article, view in excerpt(of: view.summary(article), words: wordsInTimeline) },
  .text("source") { article, view in view.header(article).source?.name },
  .text("also-in") { article, view in
    let others = view.otherSources(of: article)
    return others.isEmpty ? nil : view.wording("also-in", ["names": view.wording.list(others)])
  },
  .record("modified", modificationOffer) { article, view in view.modification(of: article) },
  .record("foreign", languageOffer) { article, view in view.foreignLanguage(article) },
])

/// Words of an article in a story's timeline.
private let wordsInTimeline = 25

/// Days without a report that are worth a word.
private let leastGap = 7

/// One source's reports on a story.
struct CoverageRow: Sendable {
  let source: String
  let count: Int
  /// Ascending.
  let days: [CalendarDay]
}

/// Who reported on a story when.
let coverageOffer = Offer<CoverageRow>([
  .text("source") { row, _ in row.source },
  .text("count") { row, view in view.wording.number(row.count) },
  .text("days") { row, view in view.wording.days(row.days) },
])

/// With fewer sources the timeline says it all.
private let leastSources = 3

/// The sources that are listed, so that the page of a story that all report keeps its size.
private let mostSources = 30

/// From more days than these of one source the first and the last are told.
private let mostDays = 10

extension View {
  /// The articles of a story's list by day, oldest first, those without a date at the end.
  func timeline(of list: ArticleList) -> [TimelineDay] {
    let articles = plan.articles(of: list)
    let dated = articles.filter { header($0).published != nil }
    var days: [TimelineDay] = []
    var rest = dated.reversed()[...]
    while let first = rest.first, let day = header(first).published?.day {
      let own = rest.prefix { header($0).published?.day == day }
      let gap = days.last?.day.map { day.number - $0.number - 1 }
      days.append(
        TimelineDay(day: day, gap: gap.flatMap { $0 >= leastGap ? $0 : nil }, articles: Array(own)))
      rest = rest.dropFirst(own.count)
    }
    let undated = articles.filter { header($0).published == nil }
    return undated.isEmpty ? days : days + [TimelineDay(day: nil, gap: nil, articles: undated)]
  }

  /// Who reported on a story when, the first to report first; empty where few did.
  func coverage(of story: Int) -> [CoverageRow] {
    var order: [String] = []
    var rows: [String: [Reports.Report]] = [:]
    for report in reports(of: plan.corpus.stories[story].articles) {
      guard let key = report.source else { continue }
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(report)
    }
    guard order.count >= leastSources else { return [] }
    return order.prefix(mostSources).compactMap { rows[$0] }.map { reports in
      let days = reports.compactMap(\.header.published?.day)
      let distinct = days.indices.filter { $0 == 0 || days[$0] != days[$0 - 1] }.map { days[$0] }
      return CoverageRow(
        source: reports[0].header.source?.name ?? "", count: reports.count, days: distinct)
    }
  }
}

extension Wording {
  /// "9 January, 2 February 2024"; of many days the first and the last.
  fileprivate func days(_ days: [CalendarDay]) -> String {
    guard let first = days.first, let last = days.last else { return self("undated") }
    guard days.count <= mostDays else { return span(first, last) }
    let isOneYear = first.year == last.year
    let yearLeads = phrase("date").places.first == "year"
    return days.indices.map { index in
      let saysYear = !isOneYear || index == (yearLeads ? 0 : days.count - 1)
      return saysYear ? date(days[index]) : dayAndMonth(days[index])
    }.joined(separator: self("list-separator"))
  }
}
