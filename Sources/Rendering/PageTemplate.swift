import Templating

/// The templates that pages are made with, each with the names that it may use.
enum PageTemplate: String, CaseIterable, Sendable {
  case article = "article.html"
  case home = "home.html"
  case edition = "edition.html"
  case editions = "editions.html"
  case email = "email.html"
  case plainEmail = "email.txt"
  case editionFeed = "editions.xml"
  case day = "day.html"
  case month = "month.html"
  case year = "year.html"
  case archive = "archive.html"
  case undated = "undated.html"
  case topic = "topic.html"
  case topics = "topics.html"
  case source = "source.html"
  case sources = "sources.html"
  case story = "story.html"
  case stories = "stories.html"
  case part = "part.html"
  case about = "about.html"
  case search = "search.html"
  case notFound = "not-found.html"
  case removed = "removed.html"
  case moved = "moved.html"
  case feeds = "feeds.html"
  case feed = "feed.xml"
  case rss = "rss.xml"
  case feedList = "feeds.opml"
  case sitemap = "sitemap.xml"
  case sitemapPart = "sitemap-part.xml"
  case robots = "robots.txt"
  case llms = "llms.txt"
  case headers = "headers.txt"
  case redirects = "redirects.txt"

  /// What the template may use besides `site`, `page` and `words`.
  var shape: Shape {
    switch self {
    case .article: articleOffer.shape
    case .email, .plainEmail: editionOffer.shape
    case .editionFeed: editionFeedOffer.shape
    case .home, .edition, .editions, .day, .month, .year, .archive, .undated, .part, .topic,
      .topics, .source, .sources, .story, .stories, .about, .search, .feeds, .notFound,
      .removed:
      listingOffer.shape
    case .moved: movedOffer.shape
    case .feed, .rss: feedOffer.shape
    case .feedList: feedListOffer.shape
    case .sitemap: sitemapOffer.shape
    case .sitemapPart: sitemapPartOffer.shape
    case .robots: robotsOffer.shape
    case .llms: llmsOffer.shape
    case .headers: headersOffer.shape
    case .redirects: redirectsOffer.shape
    }
  }
}
