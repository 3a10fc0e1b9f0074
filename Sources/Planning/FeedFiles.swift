import Model

/// The feeds, the page that names them and the list for reader programs; none where no article has a
/// date. Feeds hold full addresses, so it must be known where the site will stand.
func feedFiles(_ corpus: Corpus, _ calendar: Calendar, _ addresses: Addresses) -> [Page] {
  guard let newest = calendar.months.first else { return [] }
  let list = ArticleList(.corpus(0..<min(calendar.undated.lowerBound, Limits.feed)), .flat)
  // A month that the feed holds all of needs no archive while it grows. Only one that has ended is
  // sure to stay as it is, as readers of archives expect.
  let isHeld = newest.range.upperBound <= list.range.upperBound
  let first = calendar.months.dropFirst(isHeld ? 1 : 0).first?.month
  let index = FeedIndexPage(
    topics: largestTopics(corpus, Limits.feedsNamed).filter {
      corpus.datedCount(of: .topic($0)) > 0
    },
    sources: largestSources(corpus, Limits.feedsNamed)
      .filter { corpus.datedCount(of: .source($0)) > 0 },
    months: calendar.months.map(\.month))
  return archives(calendar) + seriesFeeds(corpus, addresses) + storyFeeds(corpus, addresses) + [
    Page(SitePath("feed.xml"), .feed(FeedPage(.site, list: list, previous: first))),
    Page(SitePath("rss.xml"), .feed(FeedPage(.site, .rss, list: list))),
    Page(SitePath("feed.json"), .feed(FeedPage(.site, .json, list: list))),
    Page(SitePath("feeds.opml"), .feedList),
    Page(SitePath("feeds/"), .feedIndex(index)),
  ]
}

/// A feed of each month's articles, which stays as it is when articles of later months come
/// (RFC 5005, 4).
private func archives(_ calendar: Calendar) -> [Page] {
  calendar.months.indices.map { index in
    let (month, range) = calendar.months[index]
    let older = neighbours(of: index, in: calendar.months).older?.month
    let feed = FeedPage(.month(month), list: ArticleList(.corpus(range), .flat), previous: older)
    return Page(.feed(of: month), .feed(feed))
  }
}

/// A feed for each topic and source that has articles with dates.
private func seriesFeeds(_ corpus: Corpus, _ addresses: Addresses) -> [Page] {
  let topics = corpus.topics.indices.map { (Series.topic($0), addresses.topics[$0]) }
  let sources = corpus.sources.indices.map { (Series.source($0), addresses.sources[$0]) }
  return (topics + sources).compactMap { series, path in
    let dated = corpus.datedCount(of: series)
    guard dated > 0 else { return nil }
    let list = ArticleList(.series(series, 0..<min(dated, Limits.feed)), .flat)
    return Page(path.feed, .feed(FeedPage(.series(series), list: list)))
  }
}

/// A feed for each story of several articles that have dates.
private func storyFeeds(_ corpus: Corpus, _ addresses: Addresses) -> [Page] {
  corpus.stories.indices.compactMap { index in
    guard corpus.hasFeed(ofStory: index) else { return nil }
    let dated = corpus.datedCount(ofStory: index)
    let list = ArticleList(.story(index, 0..<min(dated, Limits.feed)), .flat)
    return Page(addresses.stories[index].storyFeed, .feed(FeedPage(.story(index), list: list)))
  }
}

/// The sources with most articles, in the corpus's alphabetical order.
private func largestSources(_ corpus: Corpus, _ count: Int) -> [Int] {
  largest(corpus.sources.map(\.articles.count), count)
}
