import Model

/// Whether it begins with a word or phrase that is known only from the sentences before: "He", "But",
/// "At the time,", "Earlier, in the first hour, he".
func pointsBack(_ words: [SentenceWord], _ first: SentenceWord) -> Bool {
  if !first.classes.isDisjoint(with: [.pronoun, .tie]), !isExpletive(first.hash),
    !opensWithTime(words)
  {
    return true
  }
  // "It came together", "It is believed to be", but not "It is said that".
  if first.hash == itHash, words.count > 2,
    !seemings.contains(words[1].hash)
      || words[2].endsIn.ed && words.dropFirst(3).first?.hash == toHash
  {
    return true
  }
  // "Which means that the wall"
  if first.hash == whichHash { return true }
  if opensWithTie(words) || opensWithPair(words)
    || first.hash == onlyHash && words.dropFirst().first?.hash == thenHash
  {
    return true
  }
  // "A day later,", "Just two hours previously,"
  if words.prefix(5).contains(where: { $0.mark == 0x2C && laters.contains($0.hash) }) {
    return true
  }
  guard words.count > 3 else { return false }
  // "Luckily, they"
  if first.endsIn.ly, first.mark == 0x2C, isSpeaker(words[1]) { return true }
  // "Earlier in the day,", "In one scene,"
  if laters.contains(words[0].hash), words[1].hash == inHash, words[2].hash == theHash,
    words[3].mark == 0x2C
  {
    return true
  }
  if words[0].hash == inHash, words[1].hash == oneHash, words[2].mark == 0x2C,
    scenes.contains(words[2].hash)
  {
    return true
  }
  // "Included was a letter"
  if first.endsIn.ed, words[1].classes.contains(.auxiliary) { return true }
  if opensWithOther(words) || opensWithList(words) || opensWithNews(words) { return true }
  if namesNobody(words) { return true }
  // "Scientists say they" names them, and so does "the man who said he".
  let opening = words.dropFirst().prefix(10).prefix {
    !$0.isCapital && $0.classes.isDisjoint(with: [.finite, .relative])
  }
  guard let person = opening.firstIndex(where: { subjects.contains($0.hash) }) else { return false }
  if owners.contains(words[person].hash), !words[..<person].contains(where: { $0.mark == 0x2C }),
    !words[0].classes.contains(.preposition),
    words[0].hash != theHash || !words[person - 1].classes.contains(.preposition)
  {
    return false
  }
  // "When he was ten, Tom Ried" names him at once, but not "Probably they would".
  if person == 1, words[0].classes.isDisjoint(with: [.subordinator, .preposition]) { return true }
  let comma = words[person...].prefix(12).firstIndex { $0.mark == 0x2C }
  return !(comma.map { words[($0 + 1)...].prefix(3).contains { $0.isCapital } } ?? false)
}

/// "Sources say he was": those who say it are several.
private func namesNobody(_ words: [SentenceWord]) -> Bool {
  guard let verb = words.prefix(5).firstIndex(where: { $0.classes.contains(.saying) }), verb > 0,
    verb + 1 < words.count, singles.contains(words[verb + 1].hash)
  else { return false }
  return words[verb - 1].classes.contains(.authority)
    && !words[..<verb].dropFirst().contains { $0.isCapital }
}

private let singles = hashes("he she he's she's he’s she’s he'd she'd")

/// "It", "there": words that need not stand for anything.
func isExpletive(_ hash: UInt64) -> Bool { expletives.contains(hash) }

/// "Along with the council, it also", "Run by the town, it has", "In the end, they"; but "In May, it is" may
/// stand for nothing.
private func opensWithOther(_ words: [SentenceWord]) -> Bool {
  // "If it takes place, it"
  let isTwice =
    words[0].classes.contains(.subordinator) && speakers.contains(words[1].hash)
    && !words.prefix(16).prefix { $0.mark != 0x2C }.dropFirst().contains { $0.isCapital }
  guard isTwice || !words[0].classes.contains(.subordinator),
    let first = words.prefix(16).firstIndex(where: { $0.mark == 0x2C }),
    let comma = first > 0 ? first : endOfComparison(words), comma + 2 < words.count
  else { return false }
  let isContraction = contractions.contains(words[comma + 1].hash)
  guard isSpeaker(words[comma + 1]) else { return false }
  if isTwice || words[comma + 2].hash == alsoHash { return true }
  // "The wall, he said,"
  if words[comma + 2].classes.contains(.saying) { return false }
  if words[1...comma].indices.contains(where: { isVerb(words, $0) }) { return false }
  let isIt =
    words[comma + 1].hash == itHash || contractedIts.contains(words[comma + 1].hash)
  // "Run by the town, it"
  let isPart =
    words[0].endsIn.ed || words[0].endsIn.ing || participles.contains(words[0].hash)
  if isIt, !isPart, isContraction || seemings.contains(words[comma + 2].hash) { return false }
  // "For Ann Ried, it", "According to Ann Ried, she"
  let mayName = isIt || words[0].classes.contains(.preposition) || words[0].hash == accordingHash
  return isPart && words[0].hash != accordingHash
    || !(mayName && words[1...comma].contains { $0.isCapital })
}

/// "He", "they're".
private func isSpeaker(_ word: SentenceWord) -> Bool {
  speakers.contains(word.hash) || contractions.contains(word.hash)
}

/// The second comma of "Now, like a fisherman, they".
private func endOfComparison(_ words: [SentenceWord]) -> Int? {
  guard words[1].classes.contains(.preposition) else { return nil }
  return words.prefix(12).indices.dropFirst().first { words[$0].mark == 0x2C }
}

/// "The news follows", "The move came after".
private func opensWithNews(_ words: [SentenceWord]) -> Bool {
  words[0].hash == theHash && news.contains(words[1].hash) && comings.contains(words[2].hash)
}

private let news = hashes("news move announcement decision incident attack ruling comments")
private let comings = hashes("follows followed comes came come follow")

/// "First, ", "First there's", "The reasons for their": known only from the sentences before.
private func opensWithList(_ words: [SentenceWord]) -> Bool {
  if firsts.contains(words[0].hash) {
    return words[0].mark == 0x2C || isExpletive(words[1].hash)
  }
  return words[0].hash == theHash
    && words.prefix(6).indices.dropFirst(2).contains {
      words[$0].hash == theirHash && words[$0 - 1].classes.contains(.preposition)
    } && !words[1].isCapital
}

/// "At the time,", "For example,", "In other words,", "As a result,".
private func opensWithTie(_ words: [SentenceWord]) -> Bool {
  guard let first = words.first, first.classes.contains(.preposition) || first.hash == asHash else {
    return false
  }
  guard let end = words.prefix(5).firstIndex(where: { $0.mark == 0x2C }) else {
    guard words.count > 2 else { return false }
    return first.hash == atHash && ties[0] == words[2].hash
      || first.hash == asHash && results.contains(words[2].hash) && words[1].hash == aHash
  }
  return words[...end].contains { ties.contains($0.hash) || demonstratives.contains($0.hash) }
    && !words[1...end].contains { $0.isCapital }
}

/// "In fact the wall", "Of course", "According to this,", "Further,", "Equally old is".
private func opensWithPair(_ words: [SentenceWord]) -> Bool {
  guard words.count > 2 else { return false }
  if words[0].hash == equallyHash || words[0].hash == furtherHash && words[0].mark == 0x2C {
    return true
  }
  if words[0].hash == accordingHash, words[1].hash == toHash {
    return demonstratives.contains(words[2].hash) && words[2].mark != 0
  }
  return pairs.contains { $0[0] == words[0].hash && $0[1] == words[1].hash }
}

/// "these problems", but not "those who": known only from the sentences before.
func pointsBackByNoun(_ words: [SentenceWord]) -> Bool {
  words.indices.dropLast().contains { index in
    words[index].classes.contains(.pointer) && plurals.contains(words[index].hash)
      && mayBeThing(words[index + 1])
      && !words[index + 1].isCapital
      && !(words[index].hash == plurals[1] && isToldApart(words[(index + 2)...]))
  }
}

/// Whether it may be a noun: a word that is not known, or one that may be a verb too.
func mayBeThing(_ word: SentenceWord) -> Bool {
  word.classes.isEmpty || !word.classes.isDisjoint(with: [.ambiguous, .authority, .credit])
}

/// "those poor people | most struck by it", "those boats | that": which ones is said after them.
private func isToldApart(_ rest: ArraySlice<SentenceWord>) -> Bool {
  let near = rest.prefix(3).prefix { $0.classes.isDisjoint(with: [.coordinator, .auxiliary]) }
  return near.contains { $0.classes.contains(.relative) || $0.endsIn.ed }
    || near.first?.classes.contains(.preposition) == true
}

/// "…, she said": somebody whom another sentence names.
func hasNamelessSpeaker(_ words: [SentenceWord]) -> Bool {
  words.indices.dropFirst(3).contains { index in
    guard
      words[index].classes.contains(.saying) || words[index].endsIn.ed && index + 1 == words.count
    else { return false }
    return speakers.contains(words[index - 1].hash) && words[index - 2].mark == 0x2C
      || words[index - 1].mark == 0x2C && index + 1 < words.count
        && speakers.contains(words[index + 1].hash)
  }
}

private let laters = hashes("later earlier previously before afterwards")
private let furtherHash = hashes("further")[0]
private let equallyHash = hashes("equally")[0]
private let pairs = [
  "in fact", "of course", "after all", "even so", "in short", "not so", "so too", "for one",
  "in sum", "turns out",
  "on top", "in turn", "no wonder", "in essence", "to wit", "more broadly", "more importantly",
  "more generally", "more specifically", "most importantly", "worse still", "better still",
].map { hashes($0) }
private let inHash = hashes("in")[0]
private let toHash = hashes("to")[0]
private let oneHash = hashes("one")[0]
private let scenes = hashes("scene case instance example episode")
private let onlyHash = hashes("only")[0]
private let thenHash = hashes("then")[0]
private let atHash = hashes("at")[0]
private let ties = hashes(
  """
  time reality example instance fact addition contrast result turn words hand course case end same it \
  them doing such meantime meanwhile then
  """)
private let asHash = hashes("as")[0]
private let aHash = hashes("a")[0]
private let results = hashes("result consequence")
private let participles = hashes("unlike back run born seen known built made led held set found")
private let accordingHash = hashes("according")[0]
private let alsoHash = hashes("also")[0]
private let whichHash = hashes("which")[0]
private let itHash = hashes("it")[0]
private let theirHash = hashes("their")[0]
private let firsts = hashes("first second third next")
/// "it is said that", "it seems"
private let seemings = hashes(
  """
  is was will would has had can could may might isn't wasn't won't doesn't isn’t wasn’t won’t doesn’t \
  seems seemed appears appeared looks turns turned took takes emerged
  """)
private let expletives = hashes("it it's it’s there there's there’s here")
private let plurals = hashes("these those")
private let demonstratives = hashes("this that these those")
private let speakers = hashes("he she they it")
private let contractedIts = hashes("it's it’s")
private let contractions = hashes("he's he’s she's she’s they're they’re") + contractedIts
private let subjects = hashes(
  """
  he she they him them his her he's he’s she's she’s they're they’re they've they’ve he'd he’d she'd \
  she’d they'd they’d
  """)
private let theHash = hashes("the")[0]
private let owners = hashes("his her")
