import Model

/// The pages of all topics and sources: a front each, and for those with more articles than it holds
/// a page a year and, in busy years, a page a month.
func seriesPages(
  _ corpus: Corpus, _ addresses: Addresses, _ outline: Outline
) -> [Page] {
  let topics = corpus.topics.indices.flatMap {
    let own = Array(outline.stories.ofTopic[$0].prefix(Limits.storiesOfTopic))
    return seriesPages(
      of: .topic($0), in: corpus, at: addresses.topics[$0], stories: own,
      related: outline.relatedTopics[$0])
  }
  return topics
    + corpus.sources.indices.flatMap {
      seriesPages(of: .source($0), in: corpus, at: addresses.sources[$0])
    }
}

private func seriesPages(
  of series: Series, in corpus: Corpus, at path: SitePath, stories: [Int] = [], related: [Int] = []
) -> [Page] {
  let articles = corpus.articles(of: series)
  let newest = ArticleList(.series(series, 0..<min(articles.count, Limits.newest)), .byMonth)
  guard articles.count > Limits.newest else {
    let front = FrontPage(
      series: series, newest: newest, years: [], stories: stories, related: related)
    return [Page(path, .front(front))]
  }
  let periods = SeriesPeriods(series: series, path: path, corpus: corpus)
  let front = FrontPage(
    series: series, newest: newest, years: periods.index, stories: stories, related: related)
  return periods.monthPages + periods.yearPages + [Page(path, .front(front))]
}

/// The calendar parts of one large topic or source.
private struct SeriesPeriods {
  let series: Series
  let path: SitePath
  let years: [(year: Int, range: Range<Int>)]
  /// Only those of years with too many articles for one page.
  let months: [(month: CalendarMonth, range: Range<Int>)]

  init(series: Series, path: SitePath, corpus: Corpus) {
    let articles = corpus.articles(of: series)
    let day = { (position: Int) in corpus.articles[articles[position]].header.published?.day }
    self.series = series
    self.path = path
    (years, months) = yearsAndMonths(articles.indices, day: day)
  }

  var index: [YearIndex] { yearIndex(years, months) }

  var yearPages: [Page] {
    let months = index.map(\.months)
    return years.indices.map { position in
      let (year, range) = years[position]
      let near = neighbours(of: position, in: years)
      let page = SeriesYearPage(
        series: series, year: year,
        list: months[position].isEmpty ? ArticleList(.series(series, range), .byMonth) : nil,
        months: months[position], previous: near.older?.year, next: near.newer?.year)
      return Page(path.part(year: year), .seriesYear(page))
    }
  }

  var monthPages: [Page] {
    months.indices.flatMap { position in
      let (month, range) = months[position]
      let near = neighbours(of: position, in: months)
      let whole = ArticleList(.series(series, range), .byDay)
      let cut = cutIntoParts(whole, of: .seriesMonth(series, month), at: path.part(month))
      let page = SeriesMonthPage(
        series: series, month: month, list: cut.newest, parts: cut.pages.count,
        previous: near.older?.month, next: near.newer?.month)
      return cut.pages + [Page(path.part(month), .seriesMonth(page))]
    }
  }
}
