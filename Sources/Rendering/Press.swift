package import Model
import Templating

/// A renderer with what many pages of one plan share, made once.
package struct Press: Sendable {
  private let renderer: Renderer
  private let site: Site
  private let frames: SiteFrames
  /// The site as the search page sees it.
  let searchView: View
  /// The templates of the most frequent pages with their frames written out.
  private let templates: [SiteFrames.Place: [PageTemplate: Template]]

  init(_ renderer: Renderer, _ plan: SitePlan) {
    self.renderer = renderer
    let assets = Set(renderer.theme.assets.keys)
    // What a page shows never asks which others there are, and these are the largest part of a plan.
    site = Site(plan: plan.with(pages: []), wording: renderer.theme.wording, assets: assets)
    frames = SiteFrames(of: plan.pages, in: site)
    searchView = View(Page(SitePath("search/"), .about), of: site)
    var templates: [SiteFrames.Place: [PageTemplate: Template]] = [:]
    for (place, frame) in frames.all {
      for page in Self.frequent where page.entrance == place.entrance {
        templates[place, default: [:]][page.template] =
          renderer.template(page.template)?.folded([[:], frame.known, [:]])
      }
    }
    self.templates = templates
  }

  /// The pages of which a site has many, and the folders that they stand in.
  private static let frequent: [(template: PageTemplate, entrance: Substring)] = [
    (.article, ""), (.day, ""), (.topic, "topics"), (.source, "sources"), (.story, "stories"),
    (.edition, "editions"),
  ]

  /// The articles whose texts `page` shows, by their index in the corpus.
  package func texts(of page: Page) -> [Int] {
    switch page.content {
    case .article(let article): [article.article]
    case .twin(let article): [article]
    case .feed(let feed): View(page, of: site).fullArticles(of: feed)
    default: []
    }
  }

  /// Gathers what `page` shows. `contents` holds the fingerprint of each article's content by its
  /// index in the corpus.
  package func prepare(_ page: Page, contents: (Int) -> Fingerprint) -> PreparedPage {
    let view = View(page, of: site)
    func own(_ articles: [Int]) -> [(Int, Fingerprint)] { articles.map { ($0, contents($0)) } }
    switch page.content {
    case .article(let article) where site.plan.rights[article.article].show == .full:
      return prepare(view, own([article.article]))
    case .twin(let article): return prepareTwin(view, of: article, contents(article))
    case .editionTwin(let edition):
      return PreparedPage(view, .bytes(view.markdownFile(ofEdition: edition)), hash: [])
    case .picture(let file):
      return PreparedPage(view, .file(file.seed), hash: Array(file.image.name.utf8))
    case .feed(let feed) where feed.format == .json:
      return prepare(JSONFeed(feed: feed, view: view), own(view.fullArticles(of: feed)))
    case .feed(let feed): return prepare(view, own(view.fullArticles(of: feed)))
    case .asset(let name):
      return PreparedPage(view, .bytes(renderer.theme.assets[name] ?? []), hash: [])
    default: return prepare(view, [])
    }
  }

  private func prepare(_ view: View, _ contents: [(Int, Fingerprint)]) -> PreparedPage {
    guard let filling = view.filling(), let look = renderer.looks[filling.template] else {
      return PreparedPage(view, .bytes([]), hash: [])
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8_192)
    bytes += look.bytes
    for (_, fingerprint) in contents { bytes += fingerprint.bytes }
    let frame = appendFrame(filling.title, view, to: &bytes)
    filling.record.append(to: &bytes)
    let material = PreparedPage.Material.template(filling.template, frame, filling.record)
    return PreparedPage(view, material, hash: bytes, articles: contents.map(\.0))
  }

  /// The frame of a page, and its bytes for the fingerprint.
  private func appendFrame(
    _ title: PageTitle, _ view: View, to bytes: inout [UInt8]
  ) -> Record {
    guard let (_, shared) = frames.frame(of: view.page) else {
      let frame = frameOffer.record(title, view)
      frame.append(to: &bytes)
      return frame
    }
    let said = pageOffer.record(title, view)
    shared.append(said, to: &bytes)
    return shared.record(said)
  }

  private func prepare(_ feed: JSONFeed, _ contents: [(Int, Fingerprint)]) -> PreparedPage {
    let bytes = [Renderer.version] + contents.flatMap(\.1.bytes) + feed.bytes(with: [:])
    return PreparedPage(feed.view, .jsonFeed(feed), hash: bytes, articles: contents.map(\.0))
  }

  private func prepareTwin(
    _ view: View, of article: Int, _ content: Fingerprint
  ) -> PreparedPage {
    let twin = MarkdownTwin(of: article, in: view)
    let bytes = [Renderer.version] + content.bytes + twin.bytes(with: ArticleContent(markdown: []))
    return PreparedPage(view, .twin(twin), hash: bytes, articles: [article])
  }

  /// The bytes of a page. `contents` are those of `prepared.articles`, in their order.
  package func render(_ prepared: PreparedPage, contents: [ArticleContent]) -> [UInt8] {
    guard case .template(let template, _, _) = prepared.material,
      let (place, _) = frames.frame(of: prepared.view.page)
    else { return renderer.render(prepared, contents: contents) }
    return renderer.render(prepared, contents: contents, with: templates[place]?[template])
  }
}
