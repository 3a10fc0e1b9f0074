// Rendering: a planned page -> its bytes.
//
// In comes a page of the plan, and for an article its text; out goes the file. It is done in two
// steps so that unchanged pages cost little: `prepare` gathers what the page's template receives
// and its fingerprint, `render` writes it. Rendering knows one page at a time and no disk.

package import Model
package import Templating

/// A theme, compiled, ready to render any page.
package struct Renderer: Sendable {
  private let theme: Theme
  private let templates: [PageTemplate: Template]
  private let words: Record
  private let assetNames: Set<String>
  /// What each template's look depends on besides its values.
  private let looks: [PageTemplate: Fingerprint]

  private static let version = UInt8(truncatingIfNeeded: renderingVersion)

  /// Compiles the theme's templates against the names that they may use. Throws all mistakes
  /// that they hold.
  package init(_ theme: Theme) throws(TemplateErrors) {
    self.theme = theme
    self.templates = try Self.compile(theme.templates, words: theme.wording.shape)
    self.words = theme.wording.record
    self.assetNames = Set(theme.assets.keys)
    let bytes = Dictionary(theme.templates.map { ($0.name, $0.bytes) }) { $1 }
    self.looks = templates.mapValues { template in
      let files = template.files.sorted().flatMap { name -> [UInt8] in
        let text = bytes[name] ?? []
        return Array("\(name) \(text.count)\n".utf8) + text
      }
      return Fingerprint(of: files + theme.wording.bytes + [Self.version])
    }
  }

  private static func compile(
    _ sources: [TemplateSource], words: Shape
  ) throws(TemplateErrors) -> [PageTemplate: Template] {
    let library = TemplateLibrary(sources)
    var templates: [PageTemplate: Template] = [:]
    var mistakes: [TemplateError] = []
    for page in PageTemplate.allCases {
      do throws(TemplateErrors) {
        let shapes = [words, frameOffer.shape, page.shape]
        templates[page] = try library.compile(page.rawValue, for: shapes)
      } catch {
        // A file that several templates use is wrong in each of them, but wrong once.
        mistakes += error.errors.filter { !mistakes.contains($0) }
      }
    }
    guard mistakes.isEmpty else { throw TemplateErrors(errors: mistakes) }
    return templates
  }
}

extension Renderer {
  /// Gathers what `page` shows. `contents` holds the fingerprint of each article's content by its
  /// index in the corpus.
  package func prepare(
    _ page: Page, of plan: SitePlan, contents: (Int) -> Fingerprint
  ) -> PreparedPage {
    let view = View(
      plan: plan, wording: theme.wording, assets: assetNames, page: page)
    func own(_ articles: [Int]) -> [(Int, Fingerprint)] { articles.map { ($0, contents($0)) } }
    switch page.content {
    case .article(let article) where plan.rights[article.article].show == .full:
      return prepare(view, own([article.article]))
    case .twin(let article): return prepareTwin(view, of: article, contents(article))
    case .editionTwin(let edition):
      return PreparedPage(view, .bytes(view.markdownFile(ofEdition: edition)), hash: [])
    case .picture(let file):
      return PreparedPage(view, .file(file.seed), hash: Array(file.image.name.utf8))
    case .feed(let feed) where feed.format == .json:
      return prepare(JSONFeed(feed: feed, view: view), own(view.fullArticles(of: feed)))
    case .feed(let feed): return prepare(view, own(view.fullArticles(of: feed)))
    case .asset(let name): return PreparedPage(view, .bytes(theme.assets[name] ?? []), hash: [])
    default: return prepare(view, [])
    }
  }

  private func prepare(_ view: View, _ contents: [(Int, Fingerprint)]) -> PreparedPage {
    guard let filling = view.filling(), let look = looks[filling.template] else {
      return PreparedPage(view, .bytes([]), hash: [])
    }
    let frame = frameOffer.record(filling.title, view)
    var bytes = look.bytes + contents.flatMap(\.1.bytes)
    frame.append(to: &bytes)
    filling.record.append(to: &bytes)
    let material = PreparedPage.Material.template(filling.template, frame, filling.record)
    return PreparedPage(view, material, hash: bytes, articles: contents.map(\.0))
  }

  private func prepare(_ feed: JSONFeed, _ contents: [(Int, Fingerprint)]) -> PreparedPage {
    let bytes = [Self.version] + contents.flatMap(\.1.bytes) + feed.bytes(with: [:])
    return PreparedPage(feed.view, .jsonFeed(feed), hash: bytes, articles: contents.map(\.0))
  }

  private func prepareTwin(
    _ view: View, of article: Int, _ content: Fingerprint
  ) -> PreparedPage {
    let twin = MarkdownTwin(of: article, in: view)
    let bytes = [Self.version] + content.bytes + twin.bytes(with: ArticleContent(markdown: []))
    return PreparedPage(view, .twin(twin), hash: bytes, articles: [article])
  }

  /// The bytes of a page. `contents` are those of `prepared.articles`, in their order.
  package func render(_ prepared: PreparedPage, contents: [ArticleContent]) -> [UInt8] {
    switch prepared.material {
    case .bytes(let bytes): return bytes
    // Whoever publishes it copies it.
    case .file: return []
    case .twin(let twin):
      return twin.bytes(with: contents.first ?? ArticleContent(markdown: []))
    case .jsonFeed(let feed):
      return feed.bytes(with: texts(of: prepared.articles, contents))
    case .template(let template, let frame, var record):
      if case .feed(let feed) = prepared.view.page.content {
        record.fill(
          with: texts(of: prepared.articles, contents),
          of: prepared.view.plan.articles(of: feed.list))
      } else if let content = contents.first {
        record.fill(with: content, prepared.view)
      }
      var output: [UInt8] = []
      output.reserveCapacity(16_384)
      templates[template]?.render([words, frame, record], into: &output)
      return output
    }
  }

  /// The HTML of articles.
  private func texts(of articles: [Int], _ contents: [ArticleContent]) -> [Int: String] {
    let texts = zip(articles, contents).map { article, content in
      (article, String(decoding: renderMarkdown(content.markdown), as: UTF8.self))
    }
    return Dictionary(texts) { $1 }
  }
}

extension Record {
  /// Puts an article's text and picture notes into the slots that wait for them.
  fileprivate mutating func fill(with content: ArticleContent, _ view: View) {
    guard let body = articleOffer.slot("body"), let pictures = articleOffer.slot("pictures"),
      let figures = articleOffer.slot("figures"),
      let count = articleOffer.slot("picture-count")
    else { return }
    values[body] = .html(renderMarkdown(content.markdown))
    let all = content.pictures.map { ShownPicture($0, view) }
    let images = all.filter { $0.source != nil }
    let notes = all.filter { $0.source == nil && $0.isSaid }
    values[figures] = .list(images.map { pictureOffer.record($0, view) })
    guard !notes.isEmpty else { return }
    values[pictures] = .list(notes.map { pictureOffer.record($0, view) })
    let number = view.wording.number(notes.count)
    values[count] = .text(view.wording("pictures", ["count": number]))
  }

  /// Puts the HTML of articles into the entries of a feed, which tells of `articles`.
  fileprivate mutating func fill(with texts: [Int: String], of articles: [Int]) {
    guard !texts.isEmpty, let slot = feedOffer.slot("entries"),
      let content = entryOffer.slot("content"), case .list(var entries) = values[slot]
    else { return }
    for (position, article) in articles.enumerated() where position < entries.count {
      if let text = texts[article] { entries[position].values[content] = .text(text) }
    }
    values[slot] = .list(entries)
  }
}
