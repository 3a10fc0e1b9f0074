/// The part of an article that only its own page shows.
package struct ArticleContent: Hashable, Sendable {
  /// The text in CommonMark, valid UTF-8, without the headline and without pictures.
  package let markdown: [UInt8]
  /// What the seed says of its pictures, in their order.
  package let pictures: [Picture]

  package init(markdown: [UInt8], pictures: [Picture] = []) {
    self.markdown = markdown
    self.pictures = pictures
  }
}

/// What a seed says of a picture or film: scraped text keeps the caption, seldom the picture.
package struct Picture: Hashable, Sendable {
  package let caption: String?
  /// Who made or owns it.
  package let credit: String?
  /// Where it is, if the seed tells.
  package let address: String?

  package init(caption: String? = nil, credit: String? = nil, address: String? = nil) {
    self.caption = caption
    self.credit = credit
    self.address = address
  }
}
