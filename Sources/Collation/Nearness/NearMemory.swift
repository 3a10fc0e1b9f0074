import Model

/// What an earlier build found of the articles that are to be looked at, as far as it holds.
package struct NearMemory: Sendable {
  let turns: Turns
  /// By turn what tells that an article's list is as it was.
  let keys: [UInt64]
  let known: NearRecord?
  /// How many turns are as they were in `known`.
  let unchanged: Int

  /// Adds the list of an article, if it is known.
  func appendList(of article: Int, to lists: inout NearLists) -> Bool {
    guard let known, turns[article] < unchanged else { return false }
    lists.append(turns.turned(known.lists[turns[article]]))
    return true
  }

  /// What the next build may know, where it is not what was known; `near` is that of all articles.
  package func record(_ near: NearLists) -> NearRecord? {
    known?.keys == keys ? nil : NearRecord(turns, keys: keys, near)
  }
}

/// By turn what tells that an article's words and its day are as they were; and how many words all of them have.
func nearnessKeys(
  of items: [CollationItem], _ turns: Turns, _ days: [Range<Int>]
) -> (keys: [UInt64], words: Int) {
  var words: [UInt64] = []
  var count = 0
  let keys = days.flatMap { day in
    day.map { turn in
      let item = items[turns[turn]]
      words.removeAll(keepingCapacity: true)
      words.append(UInt64(bitPattern: Int64(item.header.published?.day.number ?? .max)))
      words.append(UInt64(day.count))
      for term in item.features.terms {
        words.append(UInt64(term.id) | UInt64(term.body) << 32 | UInt64(term.headline) << 40)
      }
      count += words.count - 2
      return Fingerprint(of: words).low
    }
  }
  return (keys, count)
}

/// How many turns there are up to the first day that is not as it was.
func unchangedTurns(_ days: [Range<Int>], _ keys: [UInt64], _ known: [UInt64]) -> Int {
  let end =
    zip(keys, known).enumerated().first { $1.0 != $1.1 }?.offset ?? min(keys.count, known.count)
  return days.last { $0.upperBound <= end }?.upperBound ?? 0
}
