import Model

/// The text of an article that comes as a piece of HTML, as in feeds.
struct HTMLFragment {
  /// In CommonMark.
  var markdown: [UInt8] = []
  /// In plain text.
  var paragraphs: [Text] = []
  var pictures: [Picture] = []
}

/// Reads a piece of HTML in UTF-8 that holds an article's text and little else. Furniture goes by the
/// same signs as on a page, unless nothing would be left. `base` is the address that links are
/// relative to.
func readHTMLFragment(_ html: [UInt8], base: String?) -> HTMLFragment {
  let tree = parseHTML(html)
  guard !tree.nodes.isEmpty else { return HTMLFragment() }
  let weighed = weighPage(cutIntoBlocks(tree), titles: nil)
  var record = PageRecord()
  record.original = base.map { Finding($0, origin: "the feed") }
  let judged = judgeBlocks(weighed, container: 0)
  let isEmpty = !judged.contains(.kept)
  let page = SavedPage(
    weighed: weighed, record: record, container: 0,
    verdicts: isEmpty ? judged.map { _ in .kept } : judged)
  return HTMLFragment(
    markdown: page.markdown, paragraphs: page.paragraphs, pictures: page.pictures)
}
