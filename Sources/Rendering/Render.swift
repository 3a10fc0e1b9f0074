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

  /// Counts up when the same values give other bytes, so that every page is rendered again.
  private static let version: UInt8 = 1

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
    switch page.content {
    case .article(let article) where plan.rights[article.article].show == .full:
      return prepare(view, article: article.article, contents(article.article))
    case .twin(let article): return prepareTwin(view, of: article, contents(article))
    case .picture(let file):
      return PreparedPage(view, .file(file.seed), hash: Array(file.image.name.utf8))
    case .asset(let name): return PreparedPage(view, .bytes(theme.assets[name] ?? []), hash: [])
    default: return prepare(view)
    }
  }

  private func prepare(
    _ view: View, article: Int? = nil, _ content: Fingerprint? = nil
  ) -> PreparedPage {
    guard let filling = view.filling(), let look = looks[filling.template] else {
      return PreparedPage(view, .bytes([]), hash: [])
    }
    let frame = frameOffer.record(filling.title, view)
    var bytes = look.bytes + (content?.bytes ?? [])
    frame.append(to: &bytes)
    filling.record.append(to: &bytes)
    let material = PreparedPage.Material.template(filling.template, frame, filling.record)
    return PreparedPage(view, material, hash: bytes, article: article)
  }

  private func prepareTwin(
    _ view: View, of article: Int, _ content: Fingerprint
  ) -> PreparedPage {
    let twin = MarkdownTwin(of: article, in: view)
    let bytes = [Self.version] + content.bytes + twin.bytes(with: ArticleContent(markdown: []))
    return PreparedPage(view, .twin(twin), hash: bytes, article: article)
  }

  /// The bytes of a page. `content` is that of `prepared.article`.
  package func render(_ prepared: PreparedPage, content: ArticleContent?) -> [UInt8] {
    let content = content ?? ArticleContent(markdown: [])
    switch prepared.material {
    case .bytes(let bytes): return bytes
    // Whoever publishes it copies it.
    case .file: return []
    case .twin(let twin): return twin.bytes(with: content)
    case .template(let template, let frame, var record):
      if prepared.article != nil { record.fill(with: content, prepared.view) }
      var output: [UInt8] = []
      output.reserveCapacity(16_384)
      templates[template]?.render([words, frame, record], into: &output)
      return output
    }
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
}
