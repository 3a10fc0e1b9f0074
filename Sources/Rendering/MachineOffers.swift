import Model
import Templating

// What the templates of the files for hosts and programs offer.

/// The index of the sitemaps (sitemaps.org protocol 0.9).
let sitemapOffer = Offer<[SitePath]>([
  .list("parts", mapEntryOffer) { parts, _ in parts.map { MapEntry(path: $0, date: nil) } }
])

/// One sitemap.
let sitemapPartOffer = Offer<[MapEntry]>([
  .list("pages", mapEntryOffer) { entries, _ in entries }
])

/// An address in a sitemap.
struct MapEntry: Sendable {
  let path: SitePath
  /// When its content last changed, if that is known.
  let date: PublicationDate?
}

private let mapEntryOffer = Offer<MapEntry>([
  .address("address") { entry, view in view.absolute(entry.path) },
  .text("modified") { entry, _ in entry.date?.day.iso },
])

/// robots.txt (RFC 9309).
let robotsOffer = Offer<Void>([
  .address("sitemap") { _, view in view.absolute(SitePath("sitemap.xml")) }
])

/// llms.txt (llmstxt.org): what the site is and where its lists are.
let llmsOffer = Offer<LLMSPage>([
  .list("pages", fullLinkOffer) { _, view in view.entrances },
  .list("feeds", fullLinkOffer) { _, view in view.hasFeed ? view.siteFeeds : [] },
  .flag("has-editions") { _, view in !view.plan.corpus.editions.isEmpty },
  .list("topics", fullLinkOffer) { page, view in
    page.topics.map { Link(view.plan.corpus.topics[$0].name, view.plan.topicPaths[$0]) }
  },
  .list("months", fullLinkOffer) { page, view in
    page.months.map { Link(view.wording.month($0), SitePath($0)) }
  },
])

/// A link with its full address where it is known.
private let fullLinkOffer = Offer<Link>([
  .text("text") { link, _ in link.text },
  .address("address") { link, view in view.absolute(link.path) ?? view.link(link.path) },
])

/// What a host should send with each file, in the form that Netlify and Cloudflare read.
let headersOffer = Offer<Void>([
  .text("base") { _, view in view.plan.settings.baseURL?.path ?? "/" },
  .flag("shows-remote") { _, view in view.plan.rights.allowsRemotePictures },
  .flag("searches") { _, view in view.plan.isSearched },
])

/// Where pages went, in the form that Netlify and Cloudflare read.
let redirectsOffer = Offer<[(SitePath, SitePath)]>([
  .list("moves", moveOffer) { moves, _ in moves }
])

private let moveOffer = Offer<(SitePath, SitePath)>([
  .text("from") { move, view in (view.plan.settings.baseURL?.path ?? "/") + move.0.encoded },
  .text("to") { move, view in (view.plan.settings.baseURL?.path ?? "/") + move.1.encoded },
])

extension View {
  /// The sitemap entries of articles.
  func mapEntries(_ articles: [Int]) -> [MapEntry] {
    articles.map {
      MapEntry(path: plan.articlePaths[$0], date: header($0).latestDate)
    }
  }
}
