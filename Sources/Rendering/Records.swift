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
    case .undated(let list): filling(.undated, undatedListing(list))
    case .topic(let topic): filling(.topic, listing(topic))
    case .topicYear(let part): filling(.topic, listing(part))
    case .topicMonth(let part): filling(.topic, listing(part))
    case .topicIndex: filling(.topics, topicIndexListing)
    case .home(let home): filling(home)
    case .notFound: filling(.notFound, notFoundListing, isHidden: true)
    case .removed: filling(.removed, removedListing, isHidden: true)
    case .feed(let list): filling(.feed, feedOffer.record(list, self))
    case .sitemap(let parts): filling(.sitemap, sitemapOffer.record(parts, self))
    case .sitemapOfArticles(let list):
      filling(.sitemapPart, sitemapPartOffer.record(mapEntries(list), self))
    case .sitemapOfPages(let paths):
      filling(
        .sitemapPart,
        sitemapPartOffer.record(paths.map { MapEntry(path: $0, date: nil) }, self))
    case .robots: filling(.robots, robotsOffer.record((), self))
    case .twin, .asset: nil
    }
  }

  private func filling(_ article: ArticlePage) -> Filling {
    let header = header(article.article)
    let title = PageTitle(
      title: header.headline.text, description: header.summary,
      language: language(of: header), isHidden: false, twin: page.path.twin)
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
