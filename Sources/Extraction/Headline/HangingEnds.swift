// What shows that the words before a place hang in the air.

/// "beat him fairly |—", "after the shooting, |", "is growing, | with": words in -ly and -ing that wait for nothing.
func closesPart(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[index - 1]
  guard before.classes.isEmpty else { return false }
  if words[index].core.isEmpty { return before.endsIn.ly }
  guard before.mark == 0x2C || before.mark == 0x3B, before.endsIn.ing else { return false }
  return words[index - 2].classes.contains(.determiner)
    || words[index - 2].classes.contains(.auxiliary)
      && words[index].classes.contains(.preposition) && index + 1 < words.count
      && !words[index + 1].classes.contains(.coordinator)
}

/// "his book The Man | Who Sold the Sea": no clause begins with a capital.
func isOfTitle(_ word: SentenceWord) -> Bool {
  word.isCapital && !word.classes.isDisjoint(with: [.relative, .subordinator, .coordinator])
}

/// "has named Ann Ried, a teacher | who loves boats, as": the sentence goes on after the aside.
func isWithinAside(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[..<index].suffix(12)
  guard let comma = before.lastIndex(where: { $0.mark == 0x2C }), comma + 1 < index,
    words[comma + 1].classes.contains(.determiner),
    let end = words[index...].firstIndex(where: { $0.mark == 0x2C }), end + 1 < words.count
  else { return false }
  return words[end + 1].classes.contains(.preposition) || words[end + 1].hash == asHash
}

/// Whether a comma stands a word or two before: "was, for him", but not "in Lima, Peru".
func isTooSoon(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard
    let comma = words[..<(index - 1)].suffix(2).lastIndex(where: {
      $0.mark == 0x2C || $0.mark == 0x3A
    })
  else { return false }
  // "in Calif., on Friday"
  return
    !(words[comma].isCapital
    && (words[comma + 1].isCapital
      || words[index - 1].classes.contains(.weekday)
        && words[comma + 1].classes.contains(.preposition)))
}

/// "posted a story headlined": a participle that waits for more.
func isOpenParticiple(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].endsIn.ed && index > 1
    && !words[..<index].suffix(3).contains { $0.classes.contains(.auxiliary) }
}

private let asHash = hashes("as")[0]
