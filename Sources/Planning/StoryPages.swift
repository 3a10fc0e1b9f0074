import Model

/// A page for each story. Of a story with more articles than a list holds it shows the newest, and
/// pages beside it have all.
func storyPages(_ corpus: Corpus, _ addresses: Addresses, _ links: StoryLinks) -> [Page] {
  corpus.stories.indices.flatMap { index in
    let path = addresses.stories[index]
    let all = ArticleList(.story(index, corpus.stories[index].articles.indices), .byDay)
    let cut = cutIntoParts(all, of: .story(index), at: path.folder)
    let page = StoryPage(
      story: index, list: cut.newest, parts: cut.pages.count, topics: links.topics[index],
      related: links.related[index])
    return cut.pages + [Page(path, .story(page))]
  }
}

/// The index of all stories by their last reports, and if they are many, of those of each year or
/// month.
func storyIndexPages(_ corpus: Corpus) -> [Page] {
  let all = corpus.stories.indices
  guard !all.isEmpty else { return [] }
  guard all.count > Limits.list else {
    return [Page(.stories, .storyIndex(StoryIndexPage(.all, stories: all)))]
  }
  let periods = StoryPeriods(of: corpus)
  let front = StoryIndexPage(
    .all, stories: all.prefix(Limits.newest), years: periods.years.map(\.year),
    hasUndated: !periods.undated.isEmpty)
  return periods.pages + [Page(.stories, .storyIndex(front))]
}

/// Which stretch of the corpus's stories had its last report when.
private struct StoryPeriods {
  let years: [(year: Int, range: Range<Int>)]
  /// Only those of years with too many stories for one page.
  let months: [(month: CalendarMonth, range: Range<Int>)]
  let undated: Range<Int>

  init(of corpus: Corpus) {
    let day = { (story: Int) in
      corpus.stories[story].articles.first.flatMap { corpus.articles[$0].header.published?.day }
    }
    let all = corpus.stories.indices
    let dated = all.firstIndex { day($0) == nil } ?? all.upperBound
    undated = dated..<all.upperBound
    (years, months) = yearsAndMonths(0..<dated, day: day)
  }

  var pages: [Page] {
    let last = undated.isEmpty ? [] : cut(undated, of: .undated)
    return monthPages + years.indices.map(yearPage) + last
  }

  private func yearPage(_ position: Int) -> Page {
    let (year, range) = years[position]
    let near = neighbours(of: position, in: years)
    let months = self.months.map(\.month).filter { $0.year == year }
    let page = StoryIndexPage(
      .year(year), stories: months.isEmpty ? range : range.prefix(0), months: months,
      previous: near.older.map { .year($0.year) }, next: near.newer.map { .year($0.year) })
    return Page(SitePath(.year(year)), .storyIndex(page))
  }

  private var monthPages: [Page] {
    months.indices.flatMap { position in
      let near = neighbours(of: position, in: months)
      return cut(
        months[position].range, of: .month(months[position].month),
        previous: near.older.map { .month($0.month) }, next: near.newer.map { .month($0.month) })
    }
  }

  /// The page of a period, and if its stories are too many pages with all of them, counted from the
  /// one that was over first.
  private func cut(
    _ range: Range<Int>, of period: StoryPeriod, previous: StoryPeriod? = nil,
    next: StoryPeriod? = nil
  ) -> [Page] {
    let ranges = stretchesFromTheEnd(of: range)
    let parts = ranges.enumerated().map { index, range in
      Page(
        SitePath(period).stretch(index + 1),
        .storyIndex(
          StoryIndexPage(period, stories: range, stretch: index + 1, parts: ranges.count)))
    }
    let page = StoryIndexPage(
      period, stories: ranges.isEmpty ? range : range.prefix(Limits.newest), parts: ranges.count,
      previous: previous, next: next)
    return parts + [Page(SitePath(period), .storyIndex(page))]
  }
}
