import Model

/// The feed, sitemaps and robots.txt. All but the last need to know where the site will stand.
func machineFiles(
  _ corpus: Corpus, _ calendar: Calendar, pages: [Page], _ rights: RightsTable,
  settings: Settings
) -> [Page] {
  let robots = Page(SitePath("robots.txt"), .robots)
  guard settings.baseURL != nil else { return [robots] }
  let parts =
    articleSitemaps(calendar, rights) + [
      Page(SitePath("sitemaps/pages.xml"), .sitemapOfPages(listed(pages)))
    ]
  var files = parts
  files.append(Page(SitePath("sitemap.xml"), .sitemap(parts: parts.map(\.path))))
  let dated = 0..<min(calendar.undated.lowerBound, Limits.feed)
  if !dated.isEmpty {
    files.append(Page(SitePath("feed.xml"), .feed(ArticleList(.corpus(dated), .flat))))
  }
  return files + [robots]
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
      .topicIndex, .sourceIndex, .home, .about:
      true
    case .article, .twin, .notFound, .removed, .moved, .feed, .sitemap, .sitemapOfArticles,
      .sitemapOfPages, .robots, .picture, .asset:
      false
    }
  }.map(\.path)
}
