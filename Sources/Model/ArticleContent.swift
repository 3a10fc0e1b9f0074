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

  /// Neither text nor pictures.
  package static let empty = ArticleContent(markdown: [])
}

/// What a seed says of a picture or film: scraped text keeps the caption, seldom the picture.
package struct Picture: Hashable, Sendable {
  package let caption: String?
  /// Who made or owns it.
  package let credit: String?
  /// Where it is, if the seed tells.
  package let address: String?
  /// The file beside the seed that holds it, if the seed names one: `Letter_files/quay.jpg`.
  package let file: String?
  /// The file as the site shows it; nil where it does not.
  package let image: PictureImage?

  package init(
    caption: String? = nil, credit: String? = nil, address: String? = nil, file: String? = nil,
    image: PictureImage? = nil
  ) {
    self.caption = caption
    self.credit = credit
    self.address = address
    self.file = file
    self.image = image
  }

  /// The same picture with its image.
  package func with(image: PictureImage) -> Picture {
    Picture(caption: caption, credit: credit, address: address, file: file, image: image)
  }
}

/// A picture that the site shows.
package struct PictureImage: Hashable, Sendable {
  /// Its file below `pictures/` of the site, made of what it holds.
  package let name: String
  /// In pixels.
  package let width: Int
  package let height: Int

  package init(name: String, width: Int, height: Int) {
    self.name = name
    self.width = width
    self.height = height
  }
}

/// An image beside a seed that the site shows.
package struct PictureFile: Hashable, Sendable {
  /// The path below the seeds folder.
  package let seed: String
  package let image: PictureImage

  package init(seed: String, image: PictureImage) {
    self.seed = seed
    self.image = image
  }

  /// Where it stands in the site.
  package var path: SitePath { SitePath("pictures/" + image.name) }
}
