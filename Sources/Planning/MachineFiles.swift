import Model

/// The sitemaps and the files for hosts and programs. Sitemaps hold full addresses, so it must be
/// known where the site will stand.
func machineFiles(
  _ corpus: Corpus, _ calendar: Calendar, pages: [Page], _ rights: RightsTable,
  settings: Settings
) -> [Page] {
  let llms = LLMSPage(
    topics: largestTopics(corpus, Limits.topicsForPrograms),
    months: calendar.months.prefix(Limits.monthsForPrograms).map(\.month))
  let sitemaps = settings.baseURL == nil ? [] : sitemaps(calendar, pages: pages, rights)
  return sitemaps + redirects(pages) + [
    Page(SitePath("llms.txt"), .llms(llms)), Page(SitePath("robots.txt"), .robots),
    Page(SitePath("_headers"), .headers), Page(SitePath(".nojekyll"), .noJekyll),
  ]
}

/// Where pages went that stood elsewhere, if there are any.
private func redirects(_ pages: [Page]) -> [Page] {
  let moved = pages.compactMap { page -> (SitePath, SitePath)? in
    if case .moved(let target) = page.content { (page.path, target) } else { nil }
  }
  let all = moved + movedFeeds(moved, pages)
  return all.isEmpty ? [] : [Page(SitePath("_redirects"), .redirects(Dictionary(all) { $1 }))]
}

/// Where the feeds of stories went that are part of another story now.
private func movedFeeds(_ moved: [(SitePath, SitePath)], _ pages: [Page]) -> [(SitePath, SitePath)]
{
  let feeds = Set(
    pages.compactMap { page -> SitePath? in
      guard case .feed(let feed) = page.content, case .story = feed.scope else { return nil }
      return page.path
    })
  return moved.filter { $0.0.text.hasPrefix("stories/") && feeds.contains($0.1.storyFeed) }
    .map { ($0.0.storyFeed, $0.1.storyFeed) }
}

private func sitemaps(_ calendar: Calendar, pages: [Page], _ rights: RightsTable) -> [Page] {
  let parts = articleSitemaps(calendar, rights) + pageSitemaps(listed(pages))
  return parts + [Page(SitePath("sitemap.xml"), .sitemap(parts: parts.map(\.path)))]
}

/// Sitemaps of the pages that are not articles.
private func pageSitemaps(_ paths: [SitePath]) -> [Page] {
  stride(from: 0, to: paths.count, by: Limits.sitemap).enumerated().map { number, start in
    let part = Array(paths[start..<min(start + Limits.sitemap, paths.count)])
    let suffix = number == 0 ? "" : "-\(number + 1)"
    return Page(SitePath("sitemaps/pages\(suffix).xml"), .sitemapOfPages(part))
  }
}

/// A sitemap for each month's articles, so that those of past months never change. Articles that
/// search engines are asked to leave out stand in none.
private func articleSitemaps(_ calendar: Calendar, _ rights: RightsTable) -> [Page] {
  let months = calendar.months.map { (name: $0.month.iso, range: $0.range) }
  let undated = calendar.undated.isEmpty ? [] : [(name: "undated", range: calendar.undated)]
  return (months + undated).flatMap { name, range in
    let open = range.filter { rights[$0].isIndexed }
    return stride(from: 0, to: open.count, by: Limits.sitemap).enumerated().map {
      let part = Array(open[$1..<min($1 + Limits.sitemap, open.count)])
      let suffix = $0 == 0 ? "" : "-\($0 + 1)"
      return Page(SitePath("sitemaps/articles-\(name)\(suffix).xml"), .sitemapOfArticles(part))
    }
  }
}

/// The pages that readers may come to from a search engine, besides the articles.
private func listed(_ pages: [Page]) -> [SitePath] {
  pages.filter {
    switch $0.content {
    case .day, .month, .year, .archive, .undated, .part, .front, .seriesYear, .seriesMonth,
      .topicIndex, .sourceIndex, .story, .storyIndex, .edition, .editionIndex, .home, .about,
      .feedIndex:
      true
    // The search page has nothing to say to those who search already.
    case .search, .searchData, .article, .twin, .editionTwin, .email, .plainEmail, .editionFeed,
      .notFound, .removed, .moved, .feed, .feedList, .sitemap, .sitemapOfArticles, .sitemapOfPages,
      .robots, .llms, .headers, .redirects, .noJekyll, .picture, .asset:
      false
    }
  }.map(\.path)
}
