// Extraction: a saved file -> articles in clean Markdown, one seed at a time.
//
// `extract` tells the seed's format by its content and hands it to the reader of that format. All
// readers share the encodings, the dates, the line rules and the way headlines are derived. Nothing
// throws: what can't be read becomes a diagnostic, and no word of an article is dropped unless a rule
// knows the line as furniture.

package import Model

/// What a seed gave.
package struct Extracted: Sendable {
  /// Usually one; none if the seed is no article.
  package let articles: [Article]
  package let diagnostics: [Diagnostic]
  /// Whether the seed is a feed or a file of records, which may hold any number of articles.
  package let holdsMany: Bool

  package init(
    articles: [Article] = [], diagnostics: [Diagnostic] = [], holdsMany: Bool = false
  ) {
    self.articles = articles
    self.diagnostics = diagnostics
    self.holdsMany = holdsMany
  }
}
