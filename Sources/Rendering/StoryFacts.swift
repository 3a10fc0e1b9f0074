import Model

extension View {
  /// "14 articles from 3 sources, 8 January – 12 March 2019"; without what is not known. A copy is an article
  /// here where another source printed it, as in editions.
  func facts(ofStory story: Int) -> String {
    let articles = plan.corpus.stories[story].articles
    let reports = Reports(articles, in: plan.corpus.articles)
    let (count, sources) = (wording.articles(reports.all.count), reports.sources)
    let facts =
      sources == 0
      ? count
      : wording(
        "story-facts", ["articles": count, "sources": wording.counted("from-sources", sources)])
    let days = articles.compactMap { header($0).published?.day }
    guard let last = days.first, let first = days.last else { return facts }
    return facts + wording("list-separator") + wording.span(first, last)
  }

  /// Who reported when: `articles` and their copies, oldest first, undated ones last; those whose
  /// source is not known are left out.
  func reports(of articles: [Int]) -> [Reports.Report] {
    let all = Reports(articles.reversed(), in: plan.corpus.articles).all.filter {
      $0.header.source != nil
    }
    let days = all.map(\.header.published?.day)
    let order = all.indices.sorted { one, other in
      switch (days[one], days[other]) {
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
