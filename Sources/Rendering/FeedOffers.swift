import Model
import Templating

// What the templates of feeds offer. Feeds stand only on sites whose address is known; without one
// the addresses would be absent.

/// A feed in Atom (RFC 4287) or RSS 2.0.
let feedOffer = Offer<ShownFeed>([
  .text("id") { feed, view in view.id(of: feed.page) },
  .text("title") { feed, view in view.title(of: feed.page) },
  .address("address") { _, view in view.absolute(view.page.path) },
  .address("home") { feed, view in view.absolute(view.home(of: feed.page)) },
  .text("updated") { feed, view in view.latestDate(in: feed.page)?.rfc3339 },
  .text("updated-rfc822") { feed, view in view.latestDate(in: feed.page)?.rfc822 },
  .flag("is-archive") { feed, _ in feed.page.isArchive },
  .address("current") { feed, view in
    feed.page.isArchive ? view.absolute(SitePath("feed.xml")) : nil
  },
  .address("previous") { feed, view in
    feed.page.previous.flatMap { view.absolute(.feed(of: $0)) }
  },
  .list("entries", entryOffer) { feed, view in view.entries(of: feed) },
])

/// A feed with the texts that stand in it.
struct ShownFeed: Sendable {
  let page: FeedPage
  /// The HTML of the articles that it has in full, by their index in the corpus.
  let texts: [Int: String]
  /// The first words of those that it has in excerpt and that have no summary.
  let openings: [Int: String]
}

/// An article in a feed.
struct FeedEntry: Sendable {
  /// In the corpus.
  let index: Int
  let categories: [String]
  /// Its text as HTML; nil where the feed may not have it in full.
  let text: String?
  /// What is said of it besides its headline; nil where nothing may be.
  let summary: String?
}

/// What is told of an article in a feed.
let entryOffer = Offer<FeedEntry>([
  .text("id") { entry, view in view.entryID(entry.index) },
  .text("headline") { entry, view in view.header(entry.index).headline.text },
  .address("address") { entry, view in view.absolute(view.plan.articlePaths[entry.index]) },
  .text("published") { entry, view in view.header(entry.index).published?.rfc3339 },
  .text("published-rfc822") { entry, view in view.header(entry.index).published?.rfc822 },
  .text("updated") { entry, view in view.header(entry.index).latestDate?.rfc3339 },
  .list("authors", nameOffer) { entry, view in view.authors(entry.index) },
  .record("source", entrySourceOffer) { entry, view in view.header(entry.index).source },
  .list("categories", nameOffer) { entry, _ in entry.categories },
  .text("summary") { entry, _ in entry.summary },
  .text("summary-html") { entry, _ in entry.summary.map(escapedForHTML) },
  .text("content") { entry, _ in entry.text },
  .text("language") { entry, view in view.language(of: view.header(entry.index)) },
  .address("original") { entry, view in view.header(entry.index).original.flatMap(safeAddress) },
])

/// A name alone.
let nameOffer = Offer<String>([.text("name") { name, _ in name }])

private let entrySourceOffer = Offer<Source>([
  .text("name") { source, _ in source.name },
  .address("homepage") { source, _ in source.homepage.flatMap(safeAddress) },
])

extension FeedPage {
  /// Whether it stays as it is once the next month has begun.
  var isArchive: Bool { if case .month = scope { true } else { false } }
}

extension View {
  /// `feed` with the texts that it shows, of which these are the contents.
  func shown(_ feed: FeedPage, _ contents: [ArticleContent]) -> ShownFeed {
    var (texts, openings): ([Int: String], [Int: String]) = ([:], [:])
    for (article, content) in zip(articlesWithText(in: feed), contents) {
      if rights(article).feed == .full {
        texts[article] = String(decoding: renderMarkdown(content.markdown), as: UTF8.self)
      } else {
        openings[article] = opening(of: article, content)
      }
    }
    return ShownFeed(page: feed, texts: texts, openings: openings)
  }

  /// The articles of `feed`.
  ///
  /// An archive gives the topics that the source lists: those that the digest finds may change when
  /// other articles come, and the archive must not.
  func entries(of feed: ShownFeed) -> [FeedEntry] {
    plan.articles(of: feed.page.list).map { index in
      let topics = plan.corpus.articles[index].topics.map { plan.corpus.topics[$0].name }
      return FeedEntry(
        index: index, categories: feed.page.isArchive ? header(index).listedTopics : topics,
        text: feed.texts[index],
        summary: feed.openings[index] ?? feedSummary(index))
    }
  }

  /// The articles that stand in `feed` with their whole text or the beginning of it, by their index in the corpus.
  func articlesWithText(in feed: FeedPage) -> [Int] {
    plan.articles(of: feed.list).filter {
      switch rights($0).feed {
      case .full: true
      case .excerpt: needsOpening($0)
      case .headline: false
      }
    }
  }

  /// The permanent id of an article in feeds.
  func entryID(_ index: Int) -> String { "urn:uuid:" + Fingerprint(of: header(index).id).uuid }

  /// What a feed says of an article besides its headline; nil where it may say nothing.
  func feedSummary(_ index: Int) -> String? {
    switch rights(index).feed {
    case .full: summary(index)
    case .excerpt: excerpt(of: summary(index), words: plan.settings.excerptWords)
    case .headline: nil
    }
  }

  /// The name of a feed. The archives are documents of the site's own.
  func title(of feed: FeedPage) -> String {
    let page: String
    switch feed.scope {
    case .site, .month: return plan.settings.title
    case .series(let series): page = name(series)
    case .story(let story): page = name(ofStory: story)
    }
    return wording("title", ["page": page, "site": plan.settings.title])
  }

  /// The page that shows what the feed tells of.
  func home(of feed: FeedPage) -> SitePath {
    switch feed.scope {
    case .site: SitePath("")
    case .series(let series): plan.path(of: series)
    case .story(let story): plan.storyPaths[story]
    case .month(let month): SitePath(month)
    }
  }

  /// The authors; the source where none is named, since each entry needs one.
  fileprivate func authors(_ index: Int) -> [String] {
    let header = header(index)
    return header.authors.isEmpty ? [header.source?.name].compactMap(\.self) : header.authors
  }

  /// When the newest of the feed's articles was published or changed.
  fileprivate func latestDate(in feed: FeedPage) -> PublicationDate? {
    plan.articles(of: feed.list).compactMap { header($0).latestDate }.max()
  }

  /// The permanent id of a feed; an archive has that of the feed it is a part of.
  fileprivate func id(of feed: FeedPage) -> String? {
    let top = feed.isArchive ? SitePath("") : home(of: feed)
    return absolute(top).map { "urn:uuid:" + Fingerprint(of: $0).uuid }
  }
}

extension ArticleHeader {
  /// When the article last changed, as far as is known.
  var latestDate: PublicationDate? { [published, modified].compactMap(\.self).max() }
}

/// Plain text as HTML: what RSS calls a description is read as HTML.
private func escapedForHTML(_ text: String) -> String {
  let signs: [UInt8] = [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">")]
  guard text.utf8.contains(where: signs.contains) else { return text }
  return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    .replacing(">", with: "&gt;")
}
