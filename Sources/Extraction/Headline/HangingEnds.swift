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

/// "The wall is old, officials said,", but not "In the end, some have argued,".
func hasClaim(_ kept: ArraySlice<SentenceWord>) -> Bool {
  let comma = kept.dropLast().lastIndex { $0.mark == 0x2C } ?? 0
  return kept[...comma].contains { $0.classes.contains(.finite) || $0.endsIn.ed }
}

/// "their debuts on the show | -": no verb.
func isThingAtDash(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].core.isEmpty && words[index].mark == 0x2D
    && words[index - 1].classes.contains([.saying, .ambiguous])
    && !words[..<(index - 1)].suffix(2).allSatisfy {
      $0.classes.isDisjoint(with: [.determiner, .preposition])
    }
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
    && !words[..<index].suffix(6).contains { leavings.contains($0.hash) }
}
