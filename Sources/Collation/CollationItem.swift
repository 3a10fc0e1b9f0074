package import Model

/// An article as the corpus sees it: never its text.
package struct CollationItem: Sendable {
  package let header: ArticleHeader
  package let features: Features

  package init(header: ArticleHeader, features: Features) {
    self.header = header
    self.features = features
  }
}
