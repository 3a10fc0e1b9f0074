package import Model
import Templating

/// A page with all that it shows but an article's text.
package struct PreparedPage: Sendable {
  /// Equal fingerprints mean equal bytes.
  package let fingerprint: Fingerprint
  /// The articles whose contents `render` needs, by their index in the corpus.
  package let articles: [Int]
  let view: View
  let material: Material

  /// What the bytes are made of.
  enum Material: Sendable {
    case template(PageTemplate, Record, Record)
    case twin(MarkdownTwin)
    case jsonFeed(JSONFeed)
    case bytes([UInt8])
    /// A file below the seeds folder, copied as it is.
    case file(String)
  }

  /// The file below the seeds folder that this page is a copy of.
  package var copiedSeed: String? {
    if case .file(let path) = material { path } else { nil }
  }

  /// The file of the site.
  package var path: SitePath { view.page.path }

  /// A page whose fingerprint is that of `hash`, or of the bytes themselves if they are known.
  init(_ view: View, _ material: Material, hash: [UInt8], articles: [Int] = []) {
    self.view = view
    self.material = material
    self.articles = articles
    self.fingerprint =
      if case .bytes(let bytes) = material {
        Fingerprint(of: bytes)
      } else {
        Fingerprint(of: hash)
      }
  }
}
