package import Model
import Templating

/// A renderer with what all pages of one plan share, made once.
package struct Press: Sendable {
  private let renderer: Renderer
  private let site: Site
  private let frames: SiteFrames

  init(_ renderer: Renderer, _ plan: SitePlan) {
    self.renderer = renderer
    let assets = Set(renderer.theme.assets.keys)
    site = Site(plan: plan, wording: renderer.theme.wording, assets: assets)
    frames = SiteFrames(site)
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
    let frame = frames.frame(filling.title, view)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8_192)
    bytes += look.bytes
    for (_, fingerprint) in contents { bytes += fingerprint.bytes }
    frame.append(to: &bytes)
    filling.record.append(to: &bytes)
    let material = PreparedPage.Material.template(filling.template, frame, filling.record)
    return PreparedPage(view, material, hash: bytes, articles: contents.map(\.0))
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
    renderer.render(prepared, contents: contents)
  }
}
