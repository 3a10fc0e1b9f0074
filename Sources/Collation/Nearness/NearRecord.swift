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
