// Rendering: a planned page -> its bytes.
//
// In comes a page of the plan, with the texts that it shows; out goes the file. Rendering knows one page
// at a time and no disk.

package import Model
package import Templating

/// A theme, compiled, ready to render any page.
package struct Renderer: Sendable {
  let theme: Theme
  private let templates: [PageTemplate: Template]
  /// The phrases of the theme, as templates receive them.
  let words: Record

  /// Compiles the theme's templates against the names that they may use. Throws all mistakes
  /// that they hold.
  package init(_ theme: Theme) throws(TemplateErrors) {
    self.theme = theme
    let words = theme.wording.record
    self.words = words
    self.templates = try Self.compile(theme.templates, words: theme.wording.shape).mapValues {
      $0.folded([[0: words[0]], [:], [:]])
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
}
