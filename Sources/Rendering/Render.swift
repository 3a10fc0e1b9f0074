// Rendering: a planned page -> its bytes.
//
// In comes a page of the plan, and for an article its text; out goes the file. It is done in two
// steps so that unchanged pages cost little: `prepare` gathers what the page's template receives
// and its fingerprint, `render` writes it. Rendering knows one page at a time and no disk.

package import Model
package import Templating

/// A theme, compiled, ready to render any page.
package struct Renderer: Sendable {
  let theme: Theme
  private let templates: [PageTemplate: Template]
  private let words: Record
  /// What each template's look depends on besides its values.
  let looks: [PageTemplate: Fingerprint]

  static let version = UInt8(truncatingIfNeeded: renderingVersion)

  /// Compiles the theme's templates against the names that they may use. Throws all mistakes
  /// that they hold.
  package init(_ theme: Theme) throws(TemplateErrors) {
    self.theme = theme
    let words = theme.wording.record
    self.words = words
    self.templates = try Self.compile(theme.templates, words: theme.wording.shape).mapValues {
      $0.folded([
        Dictionary(uniqueKeysWithValues: words.values.enumerated().map { ($0, $1) }), [:], [:],
      ])
    }
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
  /// The template of a kind of page.
  func template(_ page: PageTemplate) -> Template? { templates[page] }

  /// The renderer set up for the pages of `plan`.
  package func press(for plan: SitePlan) -> Press { Press(self, plan) }

  /// Gathers what `page` shows. `contents` holds the fingerprint of each article's content by its
  /// index in the corpus. For many pages of a plan take one `press`.
  package func prepare(
    _ page: Page, of plan: SitePlan, contents: (Int) -> Fingerprint
  ) -> PreparedPage {
    press(for: plan).prepare(page, contents: contents)
  }

  /// The bytes of a page. `contents` are those of `prepared.articles`, in their order.
  package func render(_ prepared: PreparedPage, contents: [ArticleContent]) -> [UInt8] {
    render(prepared, contents: contents, with: nil)
  }

  /// The same; `folded` is the page's template with what is known of its records written out.
  func render(
    _ prepared: PreparedPage, contents: [ArticleContent], with folded: Template?
  ) -> [UInt8] {
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
      (folded ?? templates[template])?.render([words, frame, record], into: &output)
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
