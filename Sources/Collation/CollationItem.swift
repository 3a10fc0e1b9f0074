package import Model

/// An article as the corpus sees it: never its text.
package struct CollationItem: Sendable {
  package let header: ArticleHeader
  package let features: Features
  /// The images beside its seed that are shown with it.
  package let pictures: [PictureFile]

  package init(header: ArticleHeader, features: Features, pictures: [PictureFile] = []) {
    self.header = header
    self.features = features
    self.pictures = pictures
  }
}
