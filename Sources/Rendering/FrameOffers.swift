import Model
import Templating

// What every page offers: {{site.…}}, {{page.…}} and {{words.…}}.

/// The frame around every page.
let frameOffer = Offer<PageTitle>([
  .record("site", siteOffer) { _, view in view.plan.settings },
  .record("page", pageOffer) { page, _ in page },
  .list("navigation", navigationOffer) { _, view in view.navigation },
])

/// Where the values of `frameOffer` stand that are not the page's own.
enum FrameSlot {
  static let site = 0
  static let navigation = 2
}

/// A way to one of the digest's main pages.
private let navigationOffer = Offer<Link>([
  .text("text") { link, _ in link.text },
  .address("address") { link, view in view.link(link.path) },
  .flag("current") { link, view in link.path == view.page.path },
])

/// What the head of a page says of it.
struct PageTitle: Sendable {
  /// Without the site's name; nil on the front page.
  let title: String?
  let description: String?
  /// The language of the main content.
  let language: String
  /// Whether search engines are asked to leave the page out.
  let isHidden: Bool
  /// The page's text for other programs.
  var twin: SitePath?
  /// The page's own feed.
  var feed: SitePath?
  /// How the page looks where somebody shares it.
  var card: Card?
  /// What the page says of itself to search engines, as a `<script>`.
  var data: [UInt8] = []
}

private let siteOffer = Offer<Settings>([
  .text("title") { site, _ in site.title },
  .text("description") { site, _ in site.description },
  .text("language") { site, _ in site.language },
  .text("direction") { site, _ in direction(of: site.language) },
  .address("home") { _, view in view.link(SitePath("")) },
  .address("topics") { _, view in
    view.plan.corpus.topics.isEmpty ? nil : view.link(SitePath("topics/"))
  },
  .address("archive") { _, view in
    view.plan.corpus.articles.isEmpty ? nil : view.link(SitePath("archive/"))
  },
  .address("editions") { _, view in
    view.plan.corpus.editions.isEmpty ? nil : view.link(SitePath("editions/"))
  },
  .address("sources") { _, view in
    view.plan.corpus.sources.isEmpty ? nil : view.link(SitePath("sources/"))
  },
  .address("stories") { _, view in view.plan.corpus.stories.isEmpty ? nil : view.link(.stories) },
  .address("search") { _, view in view.plan.isSearched ? view.link(SitePath("search/")) : nil },
  .address("about") { _, view in view.link(SitePath("about/")) },
  .text("publisher") { site, view in
    site.publisher.map { view.wording("about-publisher", ["name": $0]) }
  },
  .text("contact-name") { site, _ in site.contact },
  .address("contact") { site, _ in site.contact.flatMap(contactAddress) },
  .address("feed") { _, view in view.hasFeed ? view.link(SitePath("feed.xml")) : nil },
  .address("feeds") { _, view in view.hasFeed ? view.link(SitePath("feeds/")) : nil },
  .address("assets") { _, view in view.assets },
  .address("style") { _, view in view.link(SitePath("assets/site.css")) },
  .address("address") { _, view in view.absolute(SitePath("")) },
  .address("icon") { _, view in
    view.asset(["favicon.svg", "favicon.png", "favicon.ico"])
  },
  .address("logo") { _, view in
    view.asset(["logo.svg", "logo.png", "logo.webp", "logo.jpg", "logo.gif"])
  },
])

/// What the head of a page says.
let pageOffer = Offer<PageTitle>([
  .text("title") { page, view in
    page.title.map { view.wording("title", ["page": $0, "site": view.plan.settings.title]) }
      ?? view.plan.settings.title
  },
  .text("description") { page, _ in page.description },
  .text("language") { page, _ in page.language },
  .text("direction") { page, _ in direction(of: page.language) },
  .flag("hidden") { page, _ in page.isHidden },
  .flag("shows-remote") { _, view in view.showsRemotePictures },
  .flag("searches") { _, view in view.searches },
  .address("canonical") { page, view in
    page.isHidden ? nil : view.absolute(view.page.path)
  },
  .address("markdown") { page, view in page.twin.map(view.link) },
  .address("feed") { page, view in page.feed.map(view.link) },
  .record("card", cardOffer) { page, _ in page.card },
  .html("data") { page, _ in page.data },
])

/// `mailto:` with a mail address; the address of a page as it is.
private func contactAddress(_ contact: String) -> String? {
  let isPage = ["https://", "http://"].contains { contact.hasPrefix($0) }
  return safeAddress(isPage ? contact : "mailto:" + contact)
}

extension View {
  /// The main pages, as every page names them.
  fileprivate var navigation: [Link] { [Link(wording("latest"), SitePath(""))] + entrances }

  /// The pages from which all others can be found.
  var entrances: [Link] {
    var links: [Link] = []
    if !plan.corpus.editions.isEmpty {
      links.append(Link(wording("editions"), SitePath("editions/")))
    }
    if !plan.corpus.topics.isEmpty { links.append(Link(wording("topics"), SitePath("topics/"))) }
    if !plan.corpus.stories.isEmpty { links.append(storyIndex) }
    if !plan.corpus.articles.isEmpty {
      links.append(Link(wording("archive"), SitePath("archive/")))
    }
    if !plan.corpus.sources.isEmpty { links.append(Link(wording("sources"), SitePath("sources/"))) }
    if plan.isSearched { links.append(Link(wording("search"), SitePath("search/"))) }
    return links + [Link(wording("about"), SitePath("about/"))]
  }

  /// Whether the page runs the search.
  var searches: Bool { if case .search = page.content { true } else { false } }
}

extension Wording {
  /// The names of the phrases, as `{{words.…}}`.
  var shape: Shape { Shape([("words", .record(Shape(keys.map { ($0, .text) })))]) }

  /// The phrases, the same on every page.
  var record: Record { Record([.record(Record(keys.map { .text(self($0)) }))]) }
}
