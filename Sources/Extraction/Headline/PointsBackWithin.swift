import Model

/// "The mayor is also", "this picture", "in that case": within the sentence too words may point to
/// another.
func pointsBackWithin(_ words: [SentenceWord]) -> Bool {
  words.indices.dropFirst().contains { index in
    guard words[index].classes.contains(.pointer) else { return false }
    let (word, before) = (words[index], words[index - 1])
    switch word.hash {
    case itHash: return index <= 3 && words[0].classes.contains(.preposition)
    case thatHash: return isThat(words, index)
    case thisHash: return index + 1 == words.count || !isNow(words[index + 1])
    case alsoHash: return isAlso(words, index)
    case howeverHash, similarlyHash: return true
    case latterHashes[0], latterHashes[1]: return before.hash == theHash
    case exampleHashes[0], exampleHashes[1]:
      return before.hash == forHash && (word.mark == 0x2C || index + 1 == words.count)
    case addedHash:
      return index <= 4 && index + 1 < words.count && words[index + 1].hash == thatHash
    case thenHash: return index + 1 == words.count || index <= 4 && isAfterwards(words, index)
    case thoughHash, meanwhileHash: return before.mark == 0x2C && word.mark == 0x2C
    case tooHash: return before.mark == 0x2C && index + 1 == words.count
    case sinceHash: return before.classes.contains(.auxiliary) && isSince(words, index)
    case oneHash: return index + 1 == words.count && isVerb(words, index - 1)
    case pluralHashes[0], pluralHashes[1]: return isTheseAlone(words, index)
    case thatsHashes[0], thatsHashes[1]: return true
    case suchHash: return isSuch(words, index)
    case similarHash: return isSimilar(words, index)
    case anotherHash: return index <= 6 && before.classes.contains(.auxiliary)
    case themHash: return index <= 4 && before.classes.contains(.preposition)
    case personHashes[0], personHashes[1]:
      return index + 1 == words.count && !words.dropFirst().contains { $0.isCapital }
    default: return false
    }
  } || words.count > 1 && words[0].hash == thisHash && !isNow(words[1])
}

/// "in that", "that day", "echoed that view in", "In the last year, that has"; but not "said that".
private func isThat(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[index - 1]
  if isThatDay(words, index) || isThatThing(words, index) { return true }
  if before.mark == 0x2C, index < 8, index + 1 < words.count,
    words[0].classes.contains(.preposition)
  {
    return !words[index + 1].classes.isDisjoint(with: [.auxiliary, .finite])
  }
  return before.classes.contains(.preposition) && before.mark == 0
}

/// "that day", "that very year", but not "said that time is".
private func isThatDay(_ words: [SentenceWord], _ index: Int) -> Bool {
  let isVery = index + 1 < words.count && verys.contains(words[index + 1].hash)
  let time = index + (isVery ? 2 : 1)
  return time < words.count && times.contains(words[time].hash)
    && (time + 1 >= words.count
      || words[time + 1].classes.isDisjoint(with: [.finite, .auxiliary]))
}

/// "broke that story in May", "because that law": a thing, and no clause with a verb of its own.
private func isThatThing(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[index - 1]
  if before.mark != 0 { return false }
  if index + 1 == words.count || words[index].mark != 0 {
    return before.classes.isDisjoint(with: [.saying, .coordinator]) && !isClaiming(before)
  }
  // "held that old post since"
  let isAfterAdjective =
    index + 2 < words.count && words[index + 1].classes.isEmpty && words[index + 1].mark == 0
    && !words[index + 1].endsIn.ed && !words[index + 1].isCapital
    && words[index + 2].classes.isEmpty
  let end = index + (isAfterAdjective ? 3 : 2)
  let thing = words[end - 1]
  guard mayBeThing(thing), !thing.isCapital, !thing.endsIn.ed, !thing.endsIn.ing,
    !thing.endsIn.ly
  else { return false }
  if before.hash == whereHash || before.hash == becauseHash { return true }
  let isObject =
    isVerb(words, index - 1) || before.endsIn.ed || before.endsIn.ing
    || index > 1
      && (words[index - 2].hash == toHash
        || before.classes.contains(.finite) && words[index - 2].classes.contains(.auxiliary))
  guard isObject, before.classes.isDisjoint(with: [.saying, .auxiliary]), !isClaiming(before),
    end == words.count || thing.mark != 0
      || !words[end].classes.isDisjoint(with: [.preposition, .coordinator])
  else { return false }
  return !words.indices[end...].prefix(8).contains { isVerb(words, $0) }
}

/// Whether what follows its "that" is a clause: "found that", "hopes that".
private func isClaiming(_ verb: SentenceWord) -> Bool { claimings.contains(verb.hash) }

/// "is also", but not "which also", "has sold boats and also", ", also a mayor" and "When it rains, it also".
private func isAlso(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[index - 1]
  if words[..<index].suffix(3).contains(where: { $0.classes.contains(.relative) })
    || before.mark == 0x2C && index + 1 < words.count
      && words[index + 1].classes.contains(.determiner)
  {
    return false
  }
  if index <= 8 { return true }
  if before.classes.contains(.coordinator) { return false }
  let verb = words[..<index].indices.first { isVerb(words, $0) } ?? index
  return !words[..<index].indices.contains { place in
    let word = words[place]
    if word.classes.contains(.subordinator) { return word.hash != asHash || place < 2 }
    return word.hash == additionHash
      || place > verb
        && (!word.classes.isDisjoint(with: [.coordinator, .negation]) || word.mark == 0x2D
          || word.mark == 0x3B)
  }
}

/// "are these,", "15 of these in May": no noun follows.
private func isTheseAlone(_ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  let next: WordClass = index + 1 < words.count ? words[index + 1].classes : []
  // "For the town, those are"
  if before.mark == 0x2C, index < 8, words[0].classes.contains(.preposition),
    next.contains(.auxiliary)
  {
    return true
  }
  guard word.hash == pluralHashes[0] else { return false }
  return index + 1 == words.count || word.mark != 0 || words[index + 1].hash == similarHash
    || !next.isDisjoint(with: [.preposition, .auxiliary, .coordinator])
}

/// "such a wall", "for such boats", but not "such as", "such boats as" and "such strength that".
private func isSuch(_ words: [SentenceWord], _ index: Int) -> Bool {
  index + 1 == words.count
    || !words[(index + 1)...].prefix(5).contains { $0.hash == asHash || $0.hash == thatHash }
}

/// "a similar wall", "denied similar plans", but not "a wall similar to" and "are similar".
private func isSimilar(_ words: [SentenceWord], _ index: Int) -> Bool {
  let before = words[index - 1]
  return (before.classes.contains(.determiner) || before.endsIn.ed)
    && !words[(index + 1)...].prefix(4).contains { $0.hash == toHash }
}

/// "Ried then left", but not "the then mayor", "by then" and "if … then".
private func isAfterwards(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index - 1].classes.isDisjoint(with: [.preposition, .determiner, .coordinator])
    && !words[0].classes.contains(.subordinator) && index + 1 < words.count
}

/// "has since left", but not "has since May".
private func isSince(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count, words[index].mark == 0 else { return false }
  let next = words[index + 1]
  return next.endsIn.ed || !next.classes.isDisjoint(with: [.finite, .auxiliary])
}

/// "This summer, the town".
func opensWithTime(_ words: [SentenceWord]) -> Bool {
  words[0].hash == thisHash && words.count > 1 && isNow(words[1])
    && (!words[1].isCapital || words[1].classes.contains(.weekday))
}

/// "this year", "this Friday": known without another sentence.
private func isNow(_ word: SentenceWord) -> Bool {
  word.classes.contains(.weekday) || nows.contains(word.hash)
    || word.isCapital && word.classes.isEmpty
}

private let itHash = hashes("it")[0]
private let thatsHashes = hashes("that's that’s")
private let suchHash = hashes("such")[0]
private let similarHash = hashes("similar")[0]
private let similarlyHash = hashes("similarly")[0]
private let anotherHash = hashes("another")[0]
private let personHashes = hashes("him her")
private let themHash = hashes("them")[0]
private let alsoHash = hashes("also")[0]
private let additionHash = hashes("addition")[0]
private let howeverHash = hashes("however")[0]
private let exampleHashes = hashes("instance example")
private let addedHash = hashes("added")[0]
private let forHash = hashes("for")[0]
private let verys = hashes("very same")
private let latterHashes = hashes("latter others")
private let thenHash = hashes("then")[0]
private let thoughHash = hashes("though")[0]
private let meanwhileHash = hashes("meanwhile")[0]
private let tooHash = hashes("too")[0]
private let sinceHash = hashes("since")[0]
private let oneHash = hashes("one")[0]
private let times = hashes("day night morning afternoon evening week month year time moment")
private let pluralHashes = hashes("these those")
private let thatHash = hashes("that")[0]
private let thisHash = hashes("this")[0]
private let theHash = hashes("the")[0]
private let toHash = hashes("to")[0]
private let asHash = hashes("as")[0]
private let whereHash = hashes("where")[0]
private let becauseHash = hashes("because")[0]
private let claimings = hashes(
  """
  found find finds finding know knows knew knowing think thinks thought thinking believe believes believed \
  believing feel feels felt feeling hope hopes hoped hoping agree agrees agreed agreeing mean means meant meaning \
  suggest suggesting estimate estimates estimated learn learned learns discovered understand understood assume \
  assumes assumed assuming conclude concludes concluded decided decide ensure ensures ensured ensuring deny \
  denies denied denying admit admits admitted admitting acknowledge acknowledges acknowledged show showed \
  showing shown indicate indicates indicated prove proves proved revealed expect expects expected fear \
  feared realise realised realize realized recognise recognised recognize recognized remember remembers see \
  saw seen so such now given accept accepted noticed predicted
  """)
private let nows = hashes(
  """
  year year's year’s month month's month’s week week's week’s summer winter spring autumn fall \
  season weekend weekend's weekend’s morning afternoon evening decade century quarter term time
  """)
