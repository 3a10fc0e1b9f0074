import Model

/// The page where readers search; none where search is off or there is nothing to find.
func searchPages(
  _ corpus: Corpus, _ calendar: Calendar, _ segments: [SearchSegment]
) -> [Page] {
  guard !segments.isEmpty else { return [] }
  let hasNames = corpus.articles.count >= Limits.articlesForNames
  let page = SearchPage(
    topics: largestTopics(corpus, Limits.topicsOnHome),
    names: hasNames ? largestTopics(corpus, Limits.namesForSearch) : [],
    years: yearIndex(calendar.years, calendar.months))
  return [Page(SitePath("search/"), .search(page))]
}

/// The script of the search page, by its name in the theme.
let searchScript = "search.js"
