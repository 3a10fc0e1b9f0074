import Model
import Templating

/// A page's template with what it receives.
struct Filling {
  let template: PageTemplate
  let title: PageTitle
  let record: Record
}

extension View {
  /// What the page's template receives; nil for pages that are not made with one.
  func filling() -> Filling? {
    switch page.content {
    case .article(let article): filling(article)
    case .day(let day): filling(.day, listing(day))
    case .month(let month): filling(.month, listing(month))
    case .year(let year): filling(.year, listing(year))
    case .archive(let archive): filling(.archive, listing(archive))
    case .undated(let page): filling(.undated, listing(page))
    case .part(let part): filling(.part, listing(part))
    case .front(let front): filling(front.series.template, listing(front))
    case .seriesYear(let part): filling(part.series.template, listing(part))
    case .seriesMonth(let part): filling(part.series.template, listing(part))
    case .topicIndex: filling(.topics, topicIndexListing)
    case .sourceIndex: filling(.sources, sourceIndexListing)
    case .about: filling(.about, aboutListing)
    case .home(let home): filling(home)
    case .notFound: filling(.notFound, notFoundListing, isHidden: true)
    case .removed: filling(.removed, removedListing, isHidden: true)
    case .moved(let target): filling(movedTo: target)
    case .feed(let list): filling(.feed, feedOffer.record(list, self))
    case .sitemap(let parts): filling(.sitemap, sitemapOffer.record(parts, self))
    case .sitemapOfArticles(let articles):
      filling(.sitemapPart, sitemapPartOffer.record(mapEntries(articles), self))
    case .sitemapOfPages(let paths):
      filling(
        .sitemapPart,
        sitemapPartOffer.record(paths.map { MapEntry(path: $0, date: nil) }, self))
    case .robots: filling(.robots, robotsOffer.record((), self))
    case .twin, .picture, .asset: nil
    }
  }

  private func filling(_ article: ArticlePage) -> Filling {
    let header = header(article.article)
    let rights = rights(article.article)
    let title = PageTitle(
      title: header.headline.text, description: summary(article.article),
      language: language(of: header), isHidden: !rights.isIndexed,
      twin: rights.hasMarkdown ? page.path.twin : nil)
    return Filling(template: .article, title: title, record: articleOffer.record(article, self))
  }

  private func filling(_ home: HomePage) -> Filling {
    let title = PageTitle(
      title: nil, description: plan.settings.description, language: plan.settings.language,
      isHidden: false, twin: nil)
    return Filling(
      template: .home, title: title, record: listingOffer.record(listing(home), self))
  }

  private func filling(
    _ template: PageTemplate, _ listing: Listing, isHidden: Bool = false
  ) -> Filling {
    let title = PageTitle(
      title: listing.heading, description: nil, language: plan.settings.language,
      isHidden: isHidden, twin: nil)
    return Filling(template: template, title: title, record: listingOffer.record(listing, self))
  }

  private func filling(_ template: PageTemplate, _ record: Record) -> Filling {
    let title = PageTitle(
      title: nil, description: nil, language: plan.settings.language, isHidden: false, twin: nil)
    return Filling(template: template, title: title, record: record)
  }

  private func filling(movedTo target: SitePath) -> Filling {
    let title = PageTitle(
      title: wording("moved"), description: nil, language: plan.settings.language, isHidden: true,
      twin: nil)
    return Filling(template: .moved, title: title, record: movedOffer.record(target, self))
  }

  private var aboutListing: Listing {
    Listing(
      heading: wording("about-site"), note: plan.settings.description, trail: [home],
      sources: plan.corpus.sources.indices.map { SourceEntry(index: $0) })
  }

  private var notFoundListing: Listing {
    // The oldest article: the newest would make this page change with each new one.
    let oldest = plan.corpus.articles.lastIndex { $0.header.published != nil }
    let example = oldest.map { "/" + plan.articlePaths[$0].text }
    return Listing(
      heading: wording("not-found"),
      note: [
        wording("not-found-note"),
        example.map { wording("not-found-hint", ["example": $0]) } ?? "",
      ].joined(separator: " "))
  }

  private var removedListing: Listing {
    Listing(heading: wording("removed"), note: wording("removed-note"), trail: [home])
  }
}

/// What the page offers that stands where something was that is elsewhere now.
let movedOffer = Offer<SitePath>([
  .text("heading") { _, view in view.wording("moved") },
  .address("target") { target, view in view.link(target) },
])

extension Series {
  /// The template of its pages.
  fileprivate var template: PageTemplate {
    switch self {
    case .topic: .topic
    case .source: .source
    }
  }
}
