import Model
import Templating

// What the templates of the feed, the sitemaps and robots.txt offer. They stand only on sites whose
// address is known; without one the addresses would be absent.

/// The Atom feed (RFC 4287).
let feedOffer = Offer<ArticleList>([
  .text("id") { _, view in
    view.absolute(SitePath("")).map { "urn:uuid:" + Fingerprint(of: $0).uuid }
  },
  .address("address") { _, view in view.absolute(view.page.path) },
  .text("updated") { list, view in
    view.plan.articles(of: list).compactMap { view.header($0).latestDate }.max()?.rfc3339
  },
  .list("entries", entryOffer) { list, view in view.plan.articles(of: list) },
])

private let entryOffer = Offer<Int>([
  .text("id") { index, view in "urn:uuid:" + Fingerprint(of: view.header(index).id).uuid },
  .text("headline") { index, view in view.header(index).headline.text },
  .address("address") { index, view in view.absolute(view.plan.articlePaths[index]) },
  .text("published") { index, view in view.header(index).published?.rfc3339 },
  .text("updated") { index, view in view.header(index).latestDate?.rfc3339 },
  .text("author") { index, view in
    view.header(index).authors.isEmpty
      ? view.header(index).source?.name : view.wording.list(view.header(index).authors)
  },
  .text("summary") { index, view in
    view.rights(index).feed == .headline ? nil : view.summary(index)
  },
  .text("language") { index, view in view.language(of: view.header(index)) },
  .address("original") { index, view in view.header(index).original.flatMap(safeAddress) },
])

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

extension View {
  /// The sitemap entries of articles.
  func mapEntries(_ articles: [Int]) -> [MapEntry] {
    articles.map {
      MapEntry(path: plan.articlePaths[$0], date: header($0).latestDate)
    }
  }
}

extension ArticleHeader {
  /// When the article last changed, as far as is known.
  fileprivate var latestDate: PublicationDate? { [published, modified].compactMap(\.self).max() }
}
