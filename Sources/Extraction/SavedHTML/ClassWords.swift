/// What the words of an element's `class` and `id` say of its content.
struct ClassWords: OptionSet, Hashable {
  let rawValue: UInt32

  /// The article's text: `article-body`, `entry-content`, `storyText`.
  static let body = ClassWords(rawValue: 1 << 0)
  /// Links to other articles.
  static let related = ClassWords(rawValue: 1 << 1)
  static let share = ClassWords(rawValue: 1 << 2)
  static let comments = ClassWords(rawValue: 1 << 3)
  static let navigation = ClassWords(rawValue: 1 << 4)
  static let advert = ClassWords(rawValue: 1 << 5)
  static let newsletter = ClassWords(rawValue: 1 << 6)
  static let legal = ClassWords(rawValue: 1 << 7)
  static let byline = ClassWords(rawValue: 1 << 8)
  static let caption = ClassWords(rawValue: 1 << 9)
  /// Shown to screen readers only, or to printers only.
  static let unseen = ClassWords(rawValue: 1 << 12)
  static let sidebar = ClassWords(rawValue: 1 << 13)
  static let widget = ClassWords(rawValue: 1 << 14)
  static let summary = ClassWords(rawValue: 1 << 15)
  static let bio = ClassWords(rawValue: 1 << 16)
  /// A row of pictures.
  static let gallery = ClassWords(rawValue: 1 << 17)
  /// A box beside the text: facts, key points, contents.
  static let box = ClassWords(rawValue: 1 << 18)
  /// Words of the text that are set out in a box.
  static let pullQuote = ClassWords(rawValue: 1 << 20)
  static let video = ClassWords(rawValue: 1 << 19)
  /// One half of a name such as `article-body`.
  fileprivate static let story = ClassWords(rawValue: 1 << 30)
  fileprivate static let text = ClassWords(rawValue: 1 << 31)

  /// Reads names as they stand in an attribute, parted where letters end and where a capital begins.
  ///
  /// Names that say what there is not, or not always, count for nothing: `has-sidebar`, `no-ads`,
  /// `hidden-xs`, `hidden md:block`. Two words on end count as one too: `read-more` is `readmore`.
  init(names: Text) {
    var found: ClassWords = []
    var name: ClassWords = []
    var (isNegated, isForScreens, isShown) = (false, false, false)
    forEachClassWord(in: names) { key, pair in
      if pair == nil {
        found.formUnion(isNegated ? [] : name)
        (name, isNegated, isForScreens) = ([], false, false)
      }
      if negations.contains(key) { isNegated = true }
      if screens.contains(key) { isForScreens = true }
      if isForScreens, showings.contains(key) { isShown = true }
      let meaning = vocabulary[key] ?? []
      if pair != nil, meaning.contains(.text), name.contains(.story) { name.insert(.body) }
      if pair != nil { name.subtract(.unseen) }
      name.formUnion(meaning)
      if let pair, let joint = vocabulary[pair] { name.formUnion(joint) }
    }
    found.formUnion(isNegated ? [] : name)
    self = found.subtracting(isShown ? [.story, .text, .unseen] : [.story, .text])
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// Calls `take` for each word of the names, packed into a number; if it goes on the name that the word
/// before it belongs to, with both as one word. Words of more than 16 letters are passed over.
private func forEachClassWord(in names: Text, take: (UInt128, UInt128?) -> Void) {
  var key: UInt128 = 0
  var length = 0
  var (last, lastLength): (UInt128, Int) = (0, 0)
  var isJoined = false
  var wasSmall = false
  func end() {
    if length > 0 {
      // Shorter pairs come about by chance, in the numbers that programs give to elements.
      let pair = lastLength + length < 5 ? key : last << UInt128(8 * length) | key
      if length <= 16 { take(key, isJoined ? pair : nil) }
      (last, lastLength, isJoined) = (key, length, true)
    }
    (key, length) = (0, 0)
  }
  for byte in names {
    let isUpper = isCapital(byte)
    guard isUpper || (byte >= 0x61 && byte <= 0x7A) else {
      end()
      wasSmall = false
      if byte <= 0x20 { isJoined = false }
      continue
    }
    if isUpper, wasSmall { end() }
    key = key << 8 | UInt128(lower(byte))
    length += 1
    wasSmall = !isUpper
  }
  end()
}

/// `d-none d-md-block`, `hidden lg:flex`: hidden on small screens only.
private let screens = Set(["xs", "sm", "md", "lg", "xl", "desktop", "tablet"].map(packed))
private let showings = Set(["block", "flex", "inline", "grid", "show", "visible"].map(packed))
private let negations = Set(["has", "no", "with", "without", "not", "is"].map(packed))

private func packed(_ word: String) -> UInt128 {
  word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
}

private let vocabulary: [UInt128: ClassWords] = {
  var all: [UInt128: ClassWords] = [:]
  for (meaning, words) in wordsByMeaning {
    for word in words.split(separator: " ") {
      all[packed(String(word)), default: []].formUnion(meaning)
    }
  }
  return all
}()

private let wordsByMeaning: [(ClassWords, String)] = [
  (.story, "article story entry post news main blog content page rich single"),
  (.text, "body content text copy main detail details contents inner"),
  (
    .body,
    "articlebody articletext articlecontent storybody storytext storycontent postcontent postbody "
      + "entrycontent bodytext bodycopy maincontent richtext articlemain storycopy prose artikel"
  ),
  (
    .related,
    "related relateds recommended recommendation recommendations recommend recirc recirculation "
      + "readmore morefrom outbrain taboola zergnet revcontent trending popular mostread mostpopular "
      + "promo promos teaser teasers upnext readnext nextup seealso suggestions latest linkbox "
      + "crosslink crosslinks relatedposts moreon morestories keepreading interstitial recircs "
      + "furtherreading"
  ),
  (
    .share,
    "share sharing shares social socials addthis sharedaddy addtoany follow sharebar socialshare "
      + "sharetools"
  ),
  (.comments, "comments comment disqus livefyre respond commenting commentlist coral viafoura"),
  (
    .navigation,
    "nav navbar navigation menu breadcrumb breadcrumbs crumbs pagination pager toolbar topbar "
      + "masthead prevnext skip"
  ),
  (
    .advert,
    "ad ads advert adverts advertisement advertising adslot adunit dfp sponsor sponsored sponsors "
      + "adsense adwrapper adcontainer"
  ),
  (
    .newsletter,
    "newsletter newsletters subscribe subscription signup donate donation membership cta "
      + "optin mailchimp registration piano calltoaction slidein"
  ),
  (
    .legal,
    "footer contentinfo copyright disclaimer disclosure cookie cookies consent gdpr license legal privacy"
  ),
  (
    .byline,
    "byline bylines author authors dateline timestamp pubdate publishdate postmeta datetime "
      + "contributor contributors published updated"
  ),
  (
    .caption,
    "caption captions figcaption imagecaption photocaption captiontext credit credits attribution "
      + "photocredit imagecredit cptn cutline"
  ),
  (
    .gallery,
    "gallery galleries slideshow lightbox carousel thumbnail thumbnails slider photogallery slide"
  ),
  (.summary, "subtitle dek standfirst subheadline subhead deck subheading excerpt lede"),
  (.unseen, "hidden visuallyhidden sr screenreader offscreen noprint hide printonly dnone"),
  (.sidebar, "sidebar rail aside secondary complementary"),
  (
    .widget,
    "widget widgets embed modal popup popover overlay tooltip banner toast dialog poll quiz"
  ),
  (.bio, "bio biography about authorbox authorbio authorcard tagline"),
  (.box, "factbox infobox toc tableofcontents takeaways keypoints highlights proscons specs"),
  (.pullQuote, "pullquote pullquotes pull blockpull"),
  (.video, "video videos player jwplayer brightcove"),
]
