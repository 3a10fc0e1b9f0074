/// The people whom a text names as those who present it, and their programme: "Ann Lee and Bo Ray,
/// hosts of Morning Tesk". None of them says anything of its matter.
func presenters(among mentions: [Mention], in text: WordsOfText) -> [WordHash] {
  let ranges = text.words.indices.compactMap { index -> Range<Int>? in
    guard text.words[index].kind.contains(.host), index + 1 < text.words.count,
      text.words[index + 1].hash == ofHash, !text.words[index].traits.contains(.goesOn)
    else { return nil }
    // The programme follows: "of", perhaps "the", and its name.
    return beginningOfList(before: index, in: text)..<min(index + 5, text.words.count)
  }
  guard !ranges.isEmpty else { return [] }
  return mentions.filter { mention in
    ranges.contains { $0.contains(mention.words.lowerBound) }
  }.map(\.hash)
}

/// Where the names before `index` begin that only commas and "and" part.
private func beginningOfList(before index: Int, in text: WordsOfText) -> Int {
  var start = index
  while start > 0, text.words[start - 1].isCapitalised || text.words[start - 1].hash == andHash {
    start -= 1
    if text.words[start].isAtStart { break }
  }
  return start
}

private let ofHash = phraseHash("of")
private let andHash = phraseHash("and")
