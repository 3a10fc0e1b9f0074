import Model

/// In which order articles are taken in: from the oldest day on, undated ones at the end. They stand newest first
/// in a corpus, undated ones at the end there too; so what makes a turn of an article makes an article of a turn.
struct Turns: Sendable {
  /// How many articles have a date.
  private let dated: Int

  init(_ items: [CollationItem]) {
    dated = items.firstIndex { $0.header.published == nil } ?? items.count
  }

  /// The article whose turn this is, or the turn of this article.
  subscript(turn: Int) -> Int { turn < dated ? dated - 1 - turn : turn }

  /// The turns of each day; the undated ones are one day.
  func days(of items: [CollationItem]) -> [Range<Int>] {
    var days: [Range<Int>] = []
    var start = 0
    for turn in 0..<dated {
      let (day, next) = (items[self[turn]].header.published?.day, turn + 1)
      guard next == dated || items[self[next]].header.published?.day != day else { continue }
      days.append(start..<next)
      start = next
    }
    if dated < items.count { days.append(dated..<items.count) }
    return days
  }

  /// The same list by turns instead of articles, or the other way round.
  func turned(_ near: ArraySlice<NearArticle>) -> some Sequence<NearArticle> {
    near.lazy.map { NearArticle(self[$0.article], nearness: $0.nearness) }
  }
}
