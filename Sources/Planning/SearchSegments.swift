import Model

/// Cuts the articles that readers may search into stretches of about a thousand, oldest first.
///
/// Where a stretch ends is decided by the ids of the articles, not by counting from a fixed point, as
/// chunks of files are cut that are stored once ("content-defined chunking": Muthitacharoen 2001; the
/// chances that grow with the length are FastCDC's, Xia 2016). So an article that comes between others
/// changes the stretch that it falls into, and hardly ever the next; those that come at the end
/// change the last one only; and the same articles are cut in the same way whenever they came.
func searchSegments(_ corpus: Corpus, _ rights: RightsTable) -> [SearchSegment] {
  var segments: [SearchSegment] = []
  var names: Set<String> = []
  var name = "first"
  var articles: [Int] = []
  func close() {
    guard !articles.isEmpty else { return }
    while !names.insert(name).inserted { name += "x" }
    segments.append(SearchSegment(name: name, articles: articles))
    articles = []
  }
  for article in corpus.articles.indices.reversed() where rights[article].isSearchable {
    articles.append(article)
    let id = Fingerprint(of: corpus.articles[article].header.id)
    guard SegmentLength.endsSegment(id, after: articles.count) else { continue }
    close()
    // What follows is named by what it follows, so that an article that comes first in it renames nothing.
    name = id.letters(7)
  }
  close()
  return segments
}

/// How long segments are, in articles.
enum SegmentLength {
  /// One id in so many ends its segment, however short it is: what is moved before it moves nothing after it.
  static let anchor: UInt64 = 4_096
  /// From where on a segment may end.
  static let least = 700
  /// Where every segment ends.
  static let most = 2_000

  /// Whether a segment ends with the article of the id `id`, its `count`th: for one id in 256 once it is
  /// long enough, in 64 from 1,200 articles on, and in 16 from 1,600 on.
  static func endsSegment(_ id: Fingerprint, after count: Int) -> Bool {
    if id.low % anchor == 0 { return true }
    guard count >= least else { return false }
    let rarity: UInt64 = count < 1_200 ? 256 : count < 1_600 ? 64 : 16
    return id.low % rarity == 0 || count >= most
  }
}
