import Model

/// How well a sentence can be cut before the word at `index`; nil where it can't.
///
/// After a "not" it is not cut before a reason: "did not die because of the heat" is not "did not die".
func strength(_ words: [SentenceWord], _ index: Int, _ isNegated: Bool) -> HeadlineCut.Strength? {
  let (word, before) = (words[index], words[index - 1])
  // ", officials said,", but not "said, “We"
  let closesSource =
    before.classes.contains(.saying) && before.mark == 0x2C && word.start == word.core.lowerBound
    && (before.isCapital || hasClaim(words[..<index]))
  if before.core.isEmpty
    || before.isDangling && !closesSource && !closesPart(words, index)
      && !isThingAtDash(words, index)
    || isTooSoon(words, index) || isOpenParticiple(words, index - 1)
  {
    return nil
  }
  if word.mark == 0x2D, word.core.isEmpty {
    // "The boy - the last of them - is safe", "wants both - the wall and the quay - mended"
    let goesOn = words.indices.dropFirst(index + 2).contains { next in
      words[next - 1].mark == 0x2D && words[next].classes.isDisjoint(with: [.coordinator])
    }
    return goesOn ? nil : .strong
  }
  if before.mark == 0x3B { return .strong }
  // "has announced a plan: | a wall will be built": what was promised is what counts. A title may lose
  // what stands below it.
  if before.mark == 0x3A { return before.isCapital && word.isCapital ? .weak : .last }
  let hasComma = before.mark == 0x2C
  if isNegated, !hasComma, reasons.contains(word.hash) { return nil }
  if before.classes.contains(.weekday), !hasComma {
    // Not "said on Tuesday", which waits for what was said.
    let waits =
      dayParts.contains(word.hash) || word.classes.isEmpty || word.isCapital
      || isTellingMeans(words, index) || word.hash == ofHash || word.hash == toHash
      || word.endsIn.ing
      || word.classes.contains(.relative)
      || words[..<(index - 1)].suffix(2).contains { $0.classes.contains(.saying) }
    return waits ? nil : reasons.contains(word.hash) || index < 8 ? .poor : .weak
  }
  // "will not sail | before the wall is mended" is not "will not sail".
  if isCondition(word) || isNegated && word.hash == beforeHash { return nil }
  if hasComma { return strengthAfterComma(words, index) }
  if word.classes.contains(.subordinator) {
    // "praised him while taking his bread": both at once.
    if word.hash == whileHash, index + 1 < words.count, words[index + 1].endsIn.ing { return .poor }
    // "sang before stealing a boat", "a week | before the vote"
    if word.hash == beforeHash, index + 1 < words.count, words[index + 1].endsIn.ing { return nil }
    let isSpan = [aHash, theHash].contains(words[index - 2].hash) && spans.contains(before.hash)
    if isSpan || before.hash == everHash { return nil }
    let isRole =
      word.hash == asHash
      && (words[..<index].suffix(6).contains { comparisons.contains($0.hash) }
        || !startsClause(words, index + 1) || before.classes.contains(.pronoun))
    return isRole ? nil : .strong
  }
  if word.hash == butHash { return .strong }
  // "a warning | due to an outbreak", but not "is due to"
  if word.hash == dueHash, index + 1 < words.count, words[index + 1].hash == toHash,
    !before.classes.contains(.auxiliary)
  {
    return .strong
  }
  if word.classes.contains(.relative) {
    // "evidence that" waits for a clause, "Ried that has" does not.
    let isThatOfName =
      before.isCapital && index + 1 < words.count && words[index + 1].classes.contains(.auxiliary)
    // "to share what", "learned how": both wait.
    if asking.contains(word.hash), word.hash != whereHash || isVerb(words, index - 1) { return nil }
    if word.classes.contains(.pronoun) && !isThatOfName || isVerb(words, index - 1) { return nil }
    // "asked for its workers | who sail": without the rest it would be all of them.
    return before.isCapital || word.hash == whereHash ? .weak : .poor
  }
  if word.classes.contains(.coordinator) {
    guard index + 1 < words.count else { return nil }
    return words[index + 1].classes.contains(.auxiliary) || words[index + 1].hash == toHash
      ? .weak : nil
  }
  if accusations.contains(word.hash),
    !words[..<index].suffix(6).contains(where: { $0.hash == withHash })
  {
    return .strong
  }
  if words[index...].prefix(7).contains(where: { $0.hash == thatHash }) { return nil }
  if word.endsIn.ing && !things.contains(word.hash) || word.endsIn.ed, !word.isCapital,
    !isVerb(words, index - 1)
  {
    // "is again | failing"
    if words[index - 2].classes.contains(.auxiliary), !before.classes.isEmpty { return nil }
    // "with one of them accusing him", "to get their names listed": no place to stop.
    if words[..<index].suffix(6).contains(where: { $0.hash == withHash })
      || word.endsIn.ed && words[..<index].suffix(4).contains(where: { gettings.contains($0.hash) })
    {
      return nil
    }
    // "does not feel safe | sailing", "the old | sailing boat"
    if word.endsIn.ing, isNegated || aspects.contains(before.hash) || !hasComplement(words, index) {
      return nil
    }
    // "as a new study published": it may be the verb that the clause waits for.
    return word.endsIn.ed && waitsForVerb(words, index) || isTelling(word) ? nil : .poor
  }
  // "wins trust | by keeping"
  if word.hash == byHash, index + 1 < words.count, words[index + 1].endsIn.ing { return nil }
  // "has charged two men | along with"
  if word.hash == alongHash, index + 1 < words.count, words[index + 1].hash == withHash {
    return .poor
  }
  let isObject =
    objectHashes.contains(word.hash) && !before.isCapital
    && (words[index - 2].hash == aHash || words[index - 2].hash == anHash)
  let isLoose =
    looseHashes.contains(word.hash) && !isObject && !isVerb(words, index - 1) && !before.endsIn.ed
    && (!before.classes.contains(.finite) || before.classes.contains(.ambiguous))
    && !words[index - 2].classes.contains(.auxiliary)
    && !(before.classes.contains([.finite, .ambiguous]) && words[index - 2].endsInS)
  return isLoose && !waitsForVerb(words, index) ? .poor : nil
}

/// Whether what follows shows that a word in -ing is no noun: "fighting for", "taking the".
private func hasComplement(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count else { return false }
  let next = words[index + 1]
  return next.isCapital
    || next.classes.isDisjoint(with: [.subordinator])
      && !next.classes.isDisjoint(with: [.preposition, .determiner, .pronoun, .relative])
}

/// Whether a clause began within the last six words and has had no verb.
private func waitsForVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard
    let start = words[..<index].suffix(6).lastIndex(where: { $0.classes.contains(.subordinator) })
  else { return false }
  return !(start..<index).contains { isVerb(words, $0) }
}

private func strengthAfterComma(_ words: [SentenceWord], _ index: Int) -> HeadlineCut.Strength? {
  let word = words[index]
  // "acted, in his own words, | “to free the ferries”"
  if word.start < word.core.lowerBound { return nil }
  // "May 4, 2019"
  if months.contains(words[index - 2].hash), words[index - 1].core.count <= 2,
    word.core.count == 4, word.classes.isEmpty
  {
    return nil
  }
  // "the plan to stop, in part, the ferries"
  if words[index - 2].hash == toHash, words[index...].prefix(4).contains(where: { $0.mark == 0x2C })
  {
    return nil
  }
  if word.classes.contains(.coordinator) {
    // "bread, butter, and oysters" is a list, "and the ferries stopped" a clause.
    let rest = words[(index + 1)...].prefix(8)
    let end = rest.firstIndex { $0.mark == 0x2C } ?? rest.endIndex - 1
    return rest.indices.contains { $0 <= end && isVerb(words, $0) } ? .strong : nil
  }
  // "the wall, | which critics claim is old": a further claim goes as a whole.
  if word.classes.contains(.relative)
    || word.classes.contains(.preposition) && words[index...].dropFirst().first?.hash == whichHash
  {
    return .strong
  }
  // Without "critics claim" it would be the digest's own claim.
  if word.hash == accordingHash
    || words[index...].prefix(9).contains(where: { doubtHashes.contains($0.hash) })
  {
    return nil
  }
  if !word.classes.isDisjoint(with: [.subordinator, .relative, .preposition])
    || word.endsIn.ing && !(goesOnList(words, index) && !hasComplement(words, index))
  {
    return .strong
  }
  if word.hash == nowHash, index + 1 < words.count, words[index + 1].hash == thatHash {
    return .strong
  }
  // ", a move meant to"
  if word.hash == aHash, index + 1 < words.count, appositions.contains(words[index + 1].hash) {
    return .strong
  }
  // ", finally leaving"
  if word.endsIn.ly, index + 1 < words.count, words[index + 1].endsIn.ing, word.mark == 0 {
    return .strong
  }
  if word.classes.contains(.negation) { return nil }
  // "Rockford, Illinois"
  if word.isCapital, words[index - 1].isCapital { return nil }
  // "of busy, hungry people"
  if word.classes.isEmpty, !word.isCapital, words[index - 1].classes.isEmpty,
    !words[index - 1].isCapital,
    !words[index - 2].classes.isDisjoint(with: [.preposition, .determiner])
  {
    return nil
  }
  // Who says it was left out before, if it may be.
  if words[index...].prefix(4).contains(where: saysSo) { return nil }
  if measures.contains(word.hash) {
    return words[..<index].suffix(6).contains { $0.hash == withHash } ? nil : .strong
  }
  return isInList(words, index) ? nil : .weak
}

private func saysSo(_ word: SentenceWord) -> Bool {
  word.classes.contains(.saying) && !word.classes.contains(.ambiguous)
}

/// Whether commas soon lead to an "and": "bread, butter, cheese and oysters".
private func isInList(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index...].prefix(7).contains { $0.hash == andHash || $0.hash == orHash }
}

/// "bread, oysters, | baking powder and salt": no participle, but the next of a list.
private func goesOnList(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[..<(index - 1)].suffix(6).contains { $0.mark == 0x2C } && isInList(words, index)
}

private func startsClause(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index < words.count else { return false }
  let word = words[index]
  if word.hash == aHash || word.hash == anHash || word.hash == oneHash { return false }
  // "as questions continue"
  if word.classes.isEmpty,
    (index + 1..<min(index + 3, words.count)).contains(where: {
      words[$0].classes.contains(.finite) && isVerb(words, $0)
    })
  {
    return true
  }
  return word.isCapital || word.hash == partHash
    || !word.classes.isDisjoint(with: [.determiner, .pronoun])
}

private func isCondition(_ word: SentenceWord) -> Bool { conditionHashes.contains(word.hash) }

private let dayParts = hashes("night morning evening afternoon night's night’s morning's morning’s")
private let thatHash = hashes("that")[0]
private let accordingHash = hashes("according")[0]
/// "…, just two points above the last"
private let measures = hashes("just nearly almost about only particularly especially mainly mostly")
private let asking = hashes("what how why whether where")
/// No participles.
private let things = hashes("something anything nothing everything")
private let whichHash = hashes("which")[0]
private let whereHash = hashes("where")[0]
private let dueHash = hashes("due")[0]
/// "a ban on", "a call for": what comes after them tells which.
private let objectHashes = hashes("on for with against")
private let appositions = hashes(
  "move step decision record rise fall drop increase sign figure milestone feat practice position")
private let byHash = hashes("by")[0]
private let alongHash = hashes("along")[0]
private let nowHash = hashes("now")[0]
private let withHash = hashes("with")[0]
private let ofHash = hashes("of")[0]
private let toHash = hashes("to")[0]
private let aHash = hashes("a")[0]
private let oneHash = hashes("one")[0]
private let anHash = hashes("an")[0]
private let asHash = hashes("as")[0]
/// "keep | sailing"
private let aspects = hashes(
  "keep kept keeps start started stop stopped begin began avoid consider")
private let beforeHash = hashes("before")[0]
private let everHash = hashes("ever")[0]
private let theHash = hashes("the")[0]
private let spans = hashes("week day month year hour minute moment")
private let whileHash = hashes("while")[0]
private let butHash = hashes("but")[0]
private let partHash = hashes("part")[0]
private let andHash = hashes("and")[0]
private let orHash = hashes("or")[0]
private let conditionHashes = hashes("if unless without until only except whether than")
private let comparisons = hashes("same as so such")
private let reasons = hashes("because as but by just over and which that with for to")
private let gettings = hashes("get gets got getting have having")
private let accusations = hashes("alleging accusing claiming prompting leaving killing")
private let doubtHashes = hashes(
  "claimed claims claim argued argues argue insisted insists alleged alleges suspects suspect")
private let looseHashes = hashes(
  "in on at with during under against through for over by across near about")
