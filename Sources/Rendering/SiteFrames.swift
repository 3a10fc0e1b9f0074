import Model
import Templating

/// What the frame around pages says of the site. It differs only in its links, and those are the same
/// on all pages that stand equally deep in the same of the folders that the links lead into.
struct SiteFrames: Sendable {
  private let places: [Place: SharedFrame]

  /// Where pages stand that share a frame.
  struct Place: Sendable, Hashable {
    /// One of `entrances`; empty for every other folder.
    let entrance: Substring
    /// How many folders the page lies in.
    let depth: Int
  }

  /// The folders that a frame leads into.
  private static let entrances: Set<Substring> = [
    "topics", "archive", "editions", "sources", "stories", "about", "search", "feeds", "assets",
  ]

  /// The frames of all `pages` of a site.
  init(of pages: [Page], in site: Site) {
    var places: [Place: SharedFrame] = [:]
    for page in pages {
      guard let place = Self.place(of: page), places[place] == nil else { continue }
      places[place] = SharedFrame(View(page, of: site))
    }
    self.places = places
  }

  /// The frame that the page shares with others; nil where it has one of its own.
  func frame(of page: Page) -> (place: Place, frame: SharedFrame)? {
    Self.place(of: page).flatMap { place in places[place].map { (place, $0) } }
  }

  /// All places with their frames, in no order.
  var all: [Place: SharedFrame] { places }

  /// Where the page stands. The page for missing addresses links from the top, and in the frame of a page
  /// that the frame leads to, the link to itself is marked.
  private static func place(of page: Page) -> Place? {
    if case .notFound = page.content { return nil }
    let text = page.path.text
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return text.isEmpty ? nil : Place(entrance: "", depth: 0)
    }
    let depth = text.utf8.count { $0 == UInt8(ascii: "/") }
    let isEntrance = entrances.contains(text[..<slash])
    if isEntrance, depth == 1, page.path.isDirectory { return nil }
    return Place(entrance: isEntrance ? text[..<slash] : "", depth: depth)
  }
}

/// What the frames of several pages have in common: all but what they say of the page.
struct SharedFrame: Sendable {
  let site: Value
  let navigation: Value

  /// The frame as the page of `view` has it.
  init(_ view: View) {
    let title = PageTitle(title: nil, description: nil, language: "en", isHidden: false)
    let frame = frameOffer.record(title, view)
    site = frame[FrameSlot.site]
    navigation = frame[FrameSlot.navigation]
  }

  /// The frame of a page of which this is `said`.
  func record(_ said: Record) -> Record { Record([site, .record(said), navigation]) }

  /// The slots that are the same on all pages.
  var known: [Int: Value] { [FrameSlot.site: site, FrameSlot.navigation: navigation] }
}
