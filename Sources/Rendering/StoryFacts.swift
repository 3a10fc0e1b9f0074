import Model

/// Somebody's report on a story: an article, or the copy of one.
struct Report: Sendable {
  let source: String
  let day: CalendarDay?
}

extension View {
  /// "14 articles from 3 sources, 8 January – 12 March 2019"; without what is not known.
  func facts(ofStory story: Int) -> String {
    let articles = plan.corpus.stories[story].articles
    let count = wording.articles(articles.count)
    let sources = Set(reports(of: articles).map { $0.source.lowercased() }).count
    let reports =
      sources == 0
      ? count
      : wording(
        "story-facts", ["articles": count, "sources": wording.counted("from-sources", sources)])
    let days = articles.compactMap { header($0).published?.day }
    guard let last = days.first, let first = days.last else { return reports }
    return reports + wording("list-separator") + wording.span(first, last)
  }

  /// Who reported when: `articles` and their copies, oldest first, undated ones last; those whose
  /// source is not known are left out.
  func reports(of articles: [Int]) -> [Report] {
    let all = articles.reversed().flatMap { article -> [Report] in
      let headers = [header(article)] + plan.corpus.articles[article].copies.map(\.header)
      return headers.compactMap { header in
        header.source.map { Report(source: $0.name, day: header.published?.day) }
      }
    }
    let order = all.indices.sorted { one, other in
      switch (all[one].day, all[other].day) {
      case (let first?, let second?): (first, one) < (second, other)
      case (nil, nil): one < other
      case (let first, _): first != nil
      }
    }
    return order.map { all[$0] }
  }
}

extension Wording {
  /// "8 January – 12 March 2019": the year is said once if both days are of one year, and a single
  /// day is said alone.
  func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
    if first == last { return date(first) }
    guard first.year == last.year else { return span(date(first), date(last)) }
    // Where dates begin with the year, the second one does without.
    return phrase("date").places.first == "year"
      ? span(date(first), dayAndMonth(last)) : span(dayAndMonth(first), date(last))
  }

  private func span(_ first: String, _ last: String) -> String {
    self("span", ["first": first, "last": last])
  }
}
