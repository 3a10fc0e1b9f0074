import Model
import Templating

/// A page's template with what it receives.
struct Filling {
  let template: PageTemplate
  let title: PageTitle
  let record: Record
}

extension View {
  /// What the page's template receives; nil for pages that are not made with one. `contents` are those of
  /// the articles whose texts it shows, in their order.
  func filling(_ contents: [ArticleContent]) -> Filling? {
    switch page.content {
    case .article(let article):
      filling(ShownArticle(article, contents.first, in: self))
    case .day(let day): filling(.day, listing(day))
    case .month(let month): filling(.month, listing(month))
    case .year(let year): filling(.year, listing(year))
    case .archive(let archive): filling(.archive, listing(archive))
    case .undated(let page): filling(.undated, listing(page))
    case .part(let part): filling(.part, listing(part))
    case .front(let front):
      filling(front.series.template, listing(front), feed: feed(of: front.series))
    case .seriesYear(let part): filling(part.series.template, listing(part))
    case .seriesMonth(let part): filling(part.series.template, listing(part))
    case .edition(let index): filling(edition: index)
    case .email(let index): filling(.email, edition: index)
    case .plainEmail(let index): filling(.plainEmail, edition: index)
    case .editionIndex(let index):
      filling(.editions, listing(index), feed: feedOfEditions)
    case .editionFeed(let editions):
      filling(.editionFeed, editionFeedOffer.record(editions, self))
    case .story(let story): filling(story)
    case .storyIndex(let index): filling(.stories, listing(index))
    case .topicIndex: filling(.topics, topicIndexListing)
    case .sourceIndex: filling(.sources, sourceIndexListing)
    case .about: filling(.about, aboutListing)
    case .home(let home): filling(home)
    case .search(let search): filling(.search, listing(search))
    case .notFound: filling(.notFound, notFoundListing, isHidden: true)
    case .removed: filling(.removed, removedListing, isHidden: true)
    case .moved(let target): filling(movedTo: target)
    case .feedIndex(let index): filling(.feeds, listing(index))
    case .feed(let feed):
      filling(
        feed.format == .rss ? .rss : .feed, feedOffer.record(shown(feed, contents), self))
    case .feedList: filling(.feedList, feedListOffer.record(allFeeds, self))
    case .sitemap(let parts): filling(.sitemap, sitemapOffer.record(parts, self))
    case .sitemapOfArticles(let articles):
      filling(.sitemapPart, sitemapPartOffer.record(mapEntries(articles), self))
    case .sitemapOfPages(let paths):
      filling(
        .sitemapPart,
        sitemapPartOffer.record(paths.map { MapEntry(path: $0, date: nil) }, self))
    case .robots: filling(.robots, robotsOffer.record((), self))
    case .llms(let llms): filling(.llms, llmsOffer.record(llms, self))
    case .headers: filling(.headers, headersOffer.record((), self))
    case .redirects(let moves):
      filling(
        .redirects,
        redirectsOffer.record(
          moves.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, self))
    case .twin, .editionTwin, .searchData, .picture, .asset, .noJekyll: nil
    }
  }

  private func filling(_ article: ShownArticle) -> Filling {
    let header = header(article.index)
    let rights = rights(article.index)
    let title = PageTitle(
      title: header.headline.text, description: summary(article.index),
      language: language(of: header), isHidden: !rights.isIndexed,
      twin: rights.hasMarkdown ? page.path.twin : nil,
      card: Card(
        title: header.headline.text, description: summary(article.index),
        language: language(of: header), article: article.index),
      data: data(of: article.index))
    return Filling(template: .article, title: title, record: articleOffer.record(article, self))
  }

  private func filling(edition index: Int) -> Filling {
    let listing = listing(ofEdition: index)
    let language = plan.settings.language
    let lead = leadHeader(of: index).headline.text
    let title = PageTitle(
      title: listing.heading, description: lead, language: language, isHidden: false,
      twin: page.path.twin, feed: feedOfEditions,
      card: Card(title: listing.heading, description: lead, language: language, article: nil),
      data: data(of: listing))
    return Filling(template: .edition, title: title, record: listingOffer.record(listing, self))
  }

  /// A mail stands on the site for the editor to send, not for readers to come to.
  private func filling(_ template: PageTemplate, edition index: Int) -> Filling {
    let edition = ShownEdition(edition: plan.corpus.editions[index], linksStories: false)
    let title = PageTitle(
      title: heading(of: edition.edition), description: nil, language: plan.settings.language,
      isHidden: true)
    return Filling(template: template, title: title, record: editionOffer.record(edition, self))
  }

  private func filling(_ story: StoryPage) -> Filling {
    let listing = listing(story)
    let language = plan.settings.language
    let summary = opening(ofStory: story.story).map(summary)
    let title = PageTitle(
      title: listing.heading, description: summary, language: language, isHidden: false,
      feed: feed(ofStory: story.story),
      card: Card(
        title: listing.heading, description: summary, language: language, article: nil),
      data: data(of: listing))
    return Filling(template: .story, title: title, record: listingOffer.record(listing, self))
  }

  private func filling(_ home: HomePage) -> Filling {
    let settings = plan.settings
    let listing = listing(home)
    let title = PageTitle(
      title: nil, description: settings.description, language: settings.language, isHidden: false,
      card: Card(
        title: settings.title, description: settings.description, language: settings.language,
        article: nil),
      data: dataOfHome(listing))
    return Filling(template: .home, title: title, record: listingOffer.record(listing, self))
  }

  /// A hidden page has nothing to say to those who come from elsewhere.
  private func filling(
    _ template: PageTemplate, _ listing: Listing, feed: SitePath? = nil, isHidden: Bool = false
  ) -> Filling {
    let language = plan.settings.language
    let title = PageTitle(
      title: listing.heading, description: nil, language: language, isHidden: isHidden, feed: feed,
      card: isHidden
        ? nil : Card(title: listing.heading, description: nil, language: language, article: nil),
      data: isHidden ? [] : data(of: listing))
    return Filling(template: template, title: title, record: listingOffer.record(listing, self))
  }

  private func filling(_ template: PageTemplate, _ record: Record) -> Filling {
    let title = PageTitle(
      title: nil, description: nil, language: plan.settings.language, isHidden: false)
    return Filling(template: template, title: title, record: record)
  }

  private func filling(movedTo target: SitePath) -> Filling {
    let title = PageTitle(
      title: wording("moved"), description: nil, language: plan.settings.language, isHidden: true)
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
