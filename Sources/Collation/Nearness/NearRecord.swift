import Model

/// Which articles were near to each other when a corpus was last organised.
///
/// What comes later never changes what is near to an older article, so that need not be found again. Articles are
/// known here by their turns: the oldest comes first, those without a date last.
package struct NearRecord: Sendable {
  /// By turn, what an article's list depends on besides the turns before: its words, its day and how many came
  /// that day.
  package let keys: [UInt64]
  /// By turn, the turns of those near to it.
  package let lists: NearLists

  /// A record that may be used as it is; nil if it names anything that does not come before what it is near to.
  package init?(keys: [UInt64], lists: NearLists) {
    guard keys.count == lists.count else { return nil }
    for turn in keys.indices {
      for near in lists[turn] where !(0..<keys.count).contains(near.article) || near.article >= turn
      {
        return nil
      }
    }
    (self.keys, self.lists) = (keys, lists)
  }

  /// What `lists` say by article, to be kept.
  init(_ turns: Turns, keys: [UInt64], _ lists: NearLists) {
    self.keys = keys
    var kept = NearLists()
    kept.reserve(lists.count, near: lists.all.count)
    for turn in keys.indices { kept.append(turns.turned(lists[turns[turn]])) }
    self.lists = kept
  }
}

/// In which order articles are taken in: from the oldest day on, undated ones at the end. They stand newest first
/// in a corpus, undated ones at the end there too; so what makes a turn of an article makes an article of a turn.
struct Turns: Sendable {
  /// How many articles have a date.
  let dated: Int
  /// The turns of each day; the undated ones are one day.
  let days: [Range<Int>]

  init(_ items: [CollationItem]) {
    let dated = items.firstIndex { $0.header.published == nil } ?? items.count
    var days: [Range<Int>] = []
    var start = 0
    for turn in 0..<dated {
      let (article, next) = (dated - 1 - turn, dated - 2 - turn)
      guard next < 0 || items[next].header.published?.day != items[article].header.published?.day
      else { continue }
      days.append(start..<turn + 1)
      start = turn + 1
    }
    if dated < items.count { days.append(dated..<items.count) }
    (self.dated, self.days) = (dated, days)
  }

  /// The article whose turn this is, or the turn of this article.
  subscript(turn: Int) -> Int { turn < dated ? dated - 1 - turn : turn }

  /// The same list by turns instead of articles, or the other way round.
  func turned(_ near: ArraySlice<NearArticle>) -> some Sequence<NearArticle> {
    near.lazy.map { NearArticle(self[$0.article], nearness: $0.nearness) }
  }
}
