import Model
import Templating

/// The feeds by what they tell of, as the page of feeds and the list for reader programs name them.
struct FeedLinks: Sendable {
  /// The site's own in all formats.
  let site: [Link]
  let topics: [Series]
  let sources: [Series]
  let months: [CalendarMonth]
}

/// The feeds by what they tell of.
let feedLinksOffer = Offer<FeedLinks>([
  .list("site", linkOffer) { feeds, _ in feeds.site },
  .flag("has-topics") { feeds, _ in !feeds.topics.isEmpty },
  .list("topics", seriesFeedOffer) { feeds, _ in feeds.topics },
  .flag("has-sources") { feeds, _ in !feeds.sources.isEmpty },
  .list("sources", seriesFeedOffer) { feeds, _ in feeds.sources },
  .list("months", linkOffer) { feeds, view in
    feeds.months.map { Link(view.wording.month($0), .feed(of: $0)) }
  },
  .record("editions", linkOffer) { _, view in
    view.feedOfEditions.map { Link(view.wording("editions"), $0) }
  },
  .address("editions-feed") { _, view in view.feedOfEditions.flatMap(view.absolute) },
  .address("editions-page") { _, view in view.absolute(SitePath("editions/")) },
  .address("list") { _, view in view.link(SitePath("feeds.opml")) },
])

/// The feed of a topic or source, with its full address and that of its page.
private let seriesFeedOffer = Offer<Series>([
  .text("text") { series, view in view.name(series) },
  .address("address") { series, view in view.link(view.plan.path(of: series).feed) },
  .address("feed") { series, view in view.absolute(view.plan.path(of: series).feed) },
  .address("page") { series, view in view.absolute(view.plan.path(of: series)) },
])

/// The list of all feeds (OPML 2.0).
let feedListOffer = Offer<FeedLinks>([
  .address("feed") { _, view in view.absolute(SitePath("feed.xml")) },
  .record("feeds", feedLinksOffer) { feeds, _ in feeds },
])

extension View {
  /// What the page of feeds shows.
  func listing(_ page: FeedIndexPage) -> Listing {
    Listing(
      heading: wording("feeds"), note: wording("feeds-note"), trail: [home],
      feeds: FeedLinks(
        site: siteFeeds, topics: page.topics.map(Series.topic),
        sources: page.sources.map(Series.source), months: page.months))
  }

  /// Every feed of a topic or source.
  var allFeeds: FeedLinks {
    let dated = { (series: Series) in self.plan.corpus.datedCount(of: series) > 0 }
    return FeedLinks(
      site: siteFeeds, topics: plan.corpus.topics.indices.map(Series.topic).filter(dated),
      sources: plan.corpus.sources.indices.map(Series.source).filter(dated), months: [])
  }

  /// The site's feed in each format.
  var siteFeeds: [Link] {
    [
      Link("Atom", SitePath("feed.xml")), Link("RSS", SitePath("rss.xml")),
      Link("JSON Feed", SitePath("feed.json")),
    ]
  }

  /// Whether the site has feeds: they need full addresses and dates.
  var hasFeed: Bool {
    plan.settings.baseURL != nil && plan.corpus.articles.first?.header.published != nil
  }

  /// The feed of editions, if there is one.
  var feedOfEditions: SitePath? {
    plan.settings.baseURL == nil || plan.corpus.editions.isEmpty
      ? nil : SitePath("editions/feed.xml")
  }

  /// The feed of a topic or source, if it has one.
  func feed(of series: Series) -> SitePath? {
    hasFeed && plan.corpus.datedCount(of: series) > 0 ? plan.path(of: series).feed : nil
  }
}
