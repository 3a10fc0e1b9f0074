import Model
import Templating

/// What the frame around pages says of the site. It differs only in the links, and those are the same
/// on all pages that stand equally deep, but for the folders that the links themselves lead into.
struct SiteFrames: Sendable {
  /// By how many folders a page lies deep.
  private let frames: [Record]

  /// Deeper pages are few.
  private static let deepest = 5

  /// The folders that a frame leads into.
  private static let entrances: Set<Substring> = [
    "topics", "archive", "editions", "sources", "stories", "about", "feeds", "assets",
  ]

  init(_ site: Site) {
    let title = PageTitle(title: nil, description: nil, language: "en", isHidden: false)
    frames = (0...Self.deepest).map { depth in
      let path = SitePath(String(repeating: "x/", count: depth) + "x.html")
      return frameOffer.record(title, View(Page(path, .removed), of: site))
    }
  }

  /// What the page of `view` offers around its own record.
  func frame(_ title: PageTitle, _ view: View) -> Record {
    guard let depth = commonDepth(of: view.page), let slot = frameOffer.slot("page") else {
      return frameOffer.record(title, view)
    }
    var frame = frames[depth]
    frame.values[slot] = .record(pageOffer.record(title, view))
    return frame
  }

  /// How deep the page lies; nil where its frame is its own.
  private func commonDepth(of page: Page) -> Int? {
    if case .notFound = page.content { return nil }
    let text = page.path.text
    let depth = text.utf8.count { $0 == UInt8(ascii: "/") }
    guard !text.isEmpty, depth <= Self.deepest else { return nil }
    let folder = text.utf8.firstIndex(of: UInt8(ascii: "/")).map { text[..<$0] }
    return folder.map(Self.entrances.contains) == true ? nil : depth
  }
}
