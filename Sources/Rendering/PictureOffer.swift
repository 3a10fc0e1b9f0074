import Model
import Templating

/// A picture as an article's page shows it: the image where that may be, else a note on it.
struct ShownPicture: Sendable {
  let caption: String?
  let credit: String?
  /// Where the browser finds the image; nil where it is not shown.
  let source: String?
  /// In pixels; nil for images of other hosts.
  let size: (width: Int, height: Int)?

  /// Whether anything is known of it.
  var isSaid: Bool { caption != nil || credit != nil }

  /// `picture` as the page of `view` may show it.
  init(_ picture: Picture, _ view: View) {
    caption = picture.caption
    credit = picture.credit
    if let image = picture.image {
      source = view.link(SitePath("pictures/" + image.name))
      size = (image.width, image.height)
    } else {
      source = view.showsRemotePictures ? picture.address.flatMap(safeAddress) : nil
      size = nil
    }
  }
}

/// What is known of a picture.
let pictureOffer = Offer<ShownPicture>([
  .text("caption") { picture, _ in picture.caption },
  .text("credit") { picture, view in
    picture.credit.map { view.wording("picture-credit", ["credit": $0]) }
  },
  .address("source") { picture, _ in picture.source },
  .text("alternative") { picture, view in
    picture.caption ?? picture.credit ?? view.wording("pictures-of-original")
  },
  .record("size", sizeOffer) { picture, _ in picture.size },
])

private let sizeOffer = Offer<(width: Int, height: Int)>([
  .text("width") { size, _ in "\(size.width)" },
  .text("height") { size, _ in "\(size.height)" },
])

extension View {
  /// Whether the page is that of an article whose pictures may be loaded from other hosts.
  var showsRemotePictures: Bool {
    if case .article(let page) = page.content {
      rights(page.article).pictures == .remote
    } else {
      false
    }
  }
}
