import Model

/// Whether a word before `index` waits for what comes after: "a case so strong | that", "called the men |
/// who came heroes", "has put itself | on"; also a "but" that has had no verb.
func isLeftOpen(_ words: [SentenceWord], _ index: Int, _ strength: HeadlineCut.Strength) -> Bool {
  let kept = words[..<index]
  let last = words[index - 1]
  if degrees.contains(words[index - 2].hash) && last.mark != 0x3B { return true }
  // "is so slow, the master says, | that"
  if last.mark == 0x2C, words[index].hash == thatHash, opensConsequence(kept) { return true }
  // "has asked Ann Ried, | of Tesk, to sing"
  if last.mark == 0x2C, words[index].hash == ofHash { return true }
  // "to help | sing"
  if last.hash == helpHash, words[index - 2].hash == toHash { return true }
  // "put off or all but | ending"
  if words[index - 2].classes.contains(.coordinator), words[index].endsIn.ing { return true }
  if last.mark == 0, reflexives.contains(last.hash) || targets.contains(last.hash) { return true }
  // "and, in a rare event, | it", "how, in the spring, | she"
  if kept.suffix(6).contains(where: {
    $0.mark == 0x2C && !$0.classes.isDisjoint(with: [.coordinator, .relative])
  }) {
    return true
  }
  // "not only the company but the town" needs no verb.
  if let but = kept.suffix(16).lastIndex(where: { $0.hash == butHash }),
    !kept[..<but].suffix(14).contains(where: { merelies.contains($0.hash) }),
    !(but..<index).contains(where: { isVerb(words, $0) })
  {
    return true
  }
  if isHalfDenied(words, index) || tellsWhich(words, index) || hadHardly(words, index) {
    return true
  }
  if strength == .poor, awaitsOther(words, index) { return true }
  return awaitsDeed(words, index)
    || awaits(words, index, asHash, of: describings)
    || awaitsVerdict(words, index) || last.mark == 0 && awaitsVerb(words, index)
    || strength == .poor && awaitsVerbOfClaim(words, index)
}

/// "so slow," of what comes of it.
private func opensConsequence(_ kept: ArraySlice<SentenceWord>) -> Bool {
  kept.indices.dropLast().contains { kept[$0].hash == soHash && kept[$0 + 1].mark == 0x2C }
}

/// "is not just a song; | it", "isn't merely sold, | but": what it is besides must follow.
private func isHalfDenied(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard
    let merely = words[..<index].suffix(16).lastIndex(where: { merelies.contains($0.hash) }),
    merely > 0, words[merely - 1].classes.contains(.negation)
  else { return false }
  return !words[merely..<index].contains { $0.hash == butHash || $0.mark == 0x3B }
    || words[index - 1].mark == 0x3B
}

/// "was charged on Monday | with theft", "has named Ann Ried, a pilot, | as": what comes is the verb's
/// other half. Without it the sentence is true, and says little.
func awaitsHalf(_ words: [SentenceWord], _ index: Int) -> Bool {
  awaits(words, index, asHash, of: namings) || awaits(words, index, withHash, of: charges)
    || awaits(words, index, ofHash, of: accusations)
}

/// "described the harbour and the bay | in Tesk as shallow": whether one of the verbs stands before `index`,
/// and the `link` to what it waits for soon after.
private func awaits(
  _ words: [SentenceWord], _ index: Int, _ link: UInt64, of verbs: [UInt64]
) -> Bool {
  guard words[index...].prefix(12).contains(where: { $0.hash == link }),
    let verb = words[..<index].lastIndex(where: { verbs.contains($0.hash) })
  else { return false }
  return !words[verb..<index].contains { $0.hash == link }
}

/// "is growing, with its old master, who left in May, | now joining": "with" waits for what somebody does.
private func awaitsDeed(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard words[index - 1].mark == 0x2C,
    let with = words[..<index].suffix(18).lastIndex(where: { $0.hash == withHash }),
    with > 0, words[with - 1].mark == 0x2C,
    !words[with..<index].contains(where: { $0.endsIn.ing || $0.mark == 0x2D })
  else { return false }
  return (index..<words.count).contains {
    words[$0 - 1].mark == 0x2C
      && words[$0...].prefix(2).contains { $0.endsIn.ing && !$0.isCapital }
  }
}

/// "a study that suggests the old wall | in the harbour is": a claim without "that", whose verb follows.
private func awaitsVerbOfClaim(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard
    let saying = words[..<index].lastIndex(where: {
      $0.classes.contains([.finite, .saying]) && !$0.classes.contains(.ambiguous)
    }), index - saying <= 12,
    !(saying + 1..<index).contains(where: { isVerb(words, $0) }),
    !words[saying...].prefix(index - saying).contains(where: { $0.mark != 0 })
  else { return false }
  return hasVerbAhead(words, index, behindAnd: true)
}

/// Whether a verb follows in the same clause.
private func hasVerbAhead(
  _ words: [SentenceWord], _ index: Int, behindAnd: Bool = false
) -> Bool {
  let rest = words[index...].prefix(behindAnd ? 10 : 8)
  let end =
    rest.firstIndex {
      $0.mark != 0 || !$0.classes.isDisjoint(with: [.relative, .subordinator])
        || $0.classes.contains(.coordinator) && !(behindAnd && $0.hash == andHash)
    } ?? rest.endIndex
  return words[index..<end].contains { $0.classes.contains(.finite) }
}

/// "The posters put | up on the quay tell", "Songs that could have won prizes sung | in May have": nothing
/// before was certainly the sentence's verb, and one follows.
private func awaitsVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  let kept = words[..<index]
  let verbs = kept.indices.count {
    words[$0].classes.contains(.finite) && (words[$0].endsIn.ed || isVerb(words, $0))
  }
  let clauses = kept.dropFirst().count { $0.classes.contains(.relative) }
  return verbs <= clauses && hasVerbAhead(words, index)
}

/// "said that reports that a ship had sunk | in May were false": what is said of them must follow.
private func awaitsVerdict(_ words: [SentenceWord], _ index: Int) -> Bool {
  let kept = words[..<index]
  guard
    let rumour = kept.indices.dropLast().last(where: {
      rumours.contains(words[$0].hash) && words[$0 + 1].hash == thatHash
    }),
    let that = kept[..<rumour].lastIndex(where: { $0.hash == thatHash })
  else { return false }
  return rumour - that <= 6 && that > 0 && words[that - 1].classes.contains(.saying)
}

/// "issued a statement on Monday | saying": what it says is the news.
func promises(_ words: [SentenceWord], _ index: Int) -> Bool {
  var last = index - 1
  while last > 4, !words[last].classes.isDisjoint(with: [.weekday, .preposition]) { last -= 1 }
  return messages.contains(words[last].hash)
    && words[..<last].suffix(3).contains { articles.contains($0.hash) }
}

/// "every person | who": without the rest it would be all of them.
private func tellsWhich(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].classes.contains(.relative) && words[index - 1].mark == 0
    && words[..<index].suffix(5).contains { everybodys.contains($0.hash) && !$0.isCapital }
}

/// "had hardly begun | when"
private func hadHardly(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].hash == whenHash && words[..<index].contains { hardlys.contains($0.hash) }
}

/// "left twenty people | wounded", "rated the wall higher | in May than": what was compared or became of it follows.
private func awaitsOther(_ words: [SentenceWord], _ index: Int) -> Bool {
  let rest = words[index...].prefix(9).prefix { $0.mark == 0 }
  return rest.contains { $0.hash == thanHash }
    && words[..<index].suffix(4).contains { comparatives.contains($0.hash) }
    || words[index].endsIn.ed && words[..<index].suffix(7).contains { leavings.contains($0.hash) }
}

private let comparatives = hashes(
  "more less fewer higher lower better worse rather larger smaller longer faster other further")
private let thanHash = hashes("than")[0]
let leavings = hashes("left leaves leave leaving")
private let andHash = hashes("and")[0]
private let articles = hashes("a an")
private let whenHash = hashes("when")[0]
private let hardlys = hashes("barely hardly scarcely")
private let everybodys = hashes("every any all anyone everyone those each nobody no")
private let messages = hashes("statement letter announcement memo warning message speech interview")
private let rumours = hashes("reports claims report suggestions rumours rumors allegations")
private let thatHash = hashes("that")[0]
private let merelies = hashes("just merely only simply solely")
private let degrees = hashes("so too")
private let soHash = hashes("so")[0]
private let reflexives = hashes("itself himself herself themselves")
/// "put pressure | on"
private let targets = hashes("pressure focus emphasis blame support course")
private let describings = hashes(
  """
  designated described describes describing regards regarded known characterized characterised portrayed dubbed \
  branded labelled labeled
  """)
private let namings = hashes("nominated named appointed elected picked hailed hired")
private let charges = hashes("charged charge charges charging")
private let accusations = hashes("accused accuse accuses accusing convicted")
private let helpHash = hashes("help")[0]
private let toHash = hashes("to")[0]
private let asHash = hashes("as")[0]
private let ofHash = hashes("of")[0]
private let withHash = hashes("with")[0]
private let butHash = hashes("but")[0]
