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
  package func articles(shownBy page: Page) -> [Int] {
    switch page.content {
    case .article(let shown):
      View(page, of: site).showsText(of: shown.article) ? [shown.article] : []
    case .twin(let article): [article]
    case .feed(let feed): View(page, of: site).articlesWithText(in: feed)
    default: []
    }
  }

  /// The bytes of a page; none for a picture, which is a copy of a file beside its seed, and for files of
  /// the search index. `contents` are those of `articles(shownBy:)`, in their order.
  package func render(_ page: Page, contents: [ArticleContent]) -> [UInt8] {
    let view = View(page, of: site)
    switch page.content {
    case .twin(let article):
      return MarkdownTwin(of: article, in: view).bytes(with: contents.first ?? .empty)
    case .editionTwin(let edition): return view.markdownFile(ofEdition: edition)
    case .asset(let name): return renderer.theme.assets[name] ?? []
    case .feed(let feed) where feed.format == .json:
      return JSONFeed(feed: view.shown(feed, contents), view: view).bytes
    default: return render(view, contents)
    }
  }

  private func render(_ view: View, _ contents: [ArticleContent]) -> [UInt8] {
    guard let filling = view.filling(contents) else { return [] }
    let shared = frames.frame(of: view.page)
    let frame =
      shared?.frame.record(pageOffer.record(filling.title, view))
      ?? frameOffer.record(filling.title, view)
    let folded = shared.flatMap { templates[$0.place]?[filling.template] }
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    (folded ?? renderer.template(filling.template))?
      .render([renderer.words, frame, filling.record], into: &output)
    return output
  }
}
