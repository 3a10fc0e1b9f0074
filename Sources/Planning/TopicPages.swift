import Model

/// The pages of all topics: a front each, and for those with more articles than it holds a page a
/// year and, in busy years, a page a month.
func topicPages(_ corpus: Corpus, at paths: [SitePath]) -> [Page] {
  corpus.topics.indices.flatMap { topicPages(of: $0, in: corpus, at: paths[$0]) }
}

private func topicPages(of topic: Int, in corpus: Corpus, at path: SitePath) -> [Page] {
  let articles = corpus.topics[topic].articles
  let newest = ArticleList(.topic(topic, 0..<min(articles.count, Limits.newest)), .byMonth)
  guard articles.count > Limits.newest else {
    return [Page(path, .topic(TopicPage(topic: topic, newest: newest, years: [])))]
  }
  let periods = TopicPeriods(topic: topic, path: path, corpus: corpus)
  let front = TopicPage(topic: topic, newest: newest, years: periods.index)
  return periods.monthPages + periods.yearPages + [Page(path, .topic(front))]
}

/// The calendar parts of one large topic.
private struct TopicPeriods {
  let topic: Int
  let path: SitePath
  let years: [(year: Int, range: Range<Int>)]
  /// Only those of years with too many articles for one page.
  let months: [(month: CalendarMonth, range: Range<Int>)]

  init(topic: Int, path: SitePath, corpus: Corpus) {
    let articles = corpus.topics[topic].articles
    let day = { (position: Int) in corpus.articles[articles[position]].header.published?.day }
    self.topic = topic
    self.path = path
    self.years = stretches(articles.indices) { day($0)?.year }.map { (year: $0, range: $1) }
    self.months = years.filter { $0.range.count > Limits.list }.flatMap { _, range in
      stretches(range) { day($0)?.calendarMonth }.map { (month: $0, range: $1) }
    }
  }

  var index: [YearIndex] { yearIndex(years, months) }

  var yearPages: [Page] {
    let months = index.map(\.months)
    return years.indices.map { position in
      let (year, range) = years[position]
      let near = neighbours(of: position, in: years)
      let page = TopicYearPage(
        topic: topic, year: year,
        list: months[position].isEmpty ? ArticleList(.topic(topic, range), .byMonth) : nil,
        months: months[position], previous: near.older?.year, next: near.newer?.year)
      return Page(path.part(year: year), .topicYear(page))
    }
  }

  var monthPages: [Page] {
    months.indices.map { position in
      let (month, range) = months[position]
      let near = neighbours(of: position, in: months)
      let page = TopicMonthPage(
        topic: topic, month: month, list: ArticleList(.topic(topic, range), .byDay),
        previous: near.older?.month, next: near.newer?.month)
      return Page(path.part(month), .topicMonth(page))
    }
  }
}
