import Model

/// How well a sentence can be cut before the word at `index`; nil where it can't.
///
/// After a "not" it is not cut before a reason: "did not die because of the heat" is not "did not die".
func strength(_ words: [SentenceWord], _ index: Int, _ isNegated: Bool) -> HeadlineCut.Strength? {
  let (word, before) = (words[index], words[index - 1])
  if before.core.isEmpty || before.isDangling || before.mark == 0x3A || isTooSoon(words, index)
    || isOpenParticiple(words, index - 1)
  {
    return nil
  }
  if word.mark == 0x2D, word.core.isEmpty { return .strong }
  if before.mark == 0x3B { return .strong }
  let hasComma = before.mark == 0x2C
  if isNegated, !hasComma, reasons.contains(word.hash) { return nil }
  if before.classes.contains(.weekday), !hasComma {
    // Not "said on Tuesday", which waits for what was said.
    let waits =
      dayParts.contains(word.hash) || word.isCapital || word.hash == ofHash || word.hash == toHash
      || word.endsIn.ing
      || word.classes.contains(.relative)
      || words[..<(index - 1)].suffix(2).contains { $0.classes.contains(.saying) }
    return waits ? nil : .weak
  }
  if isCondition(word) { return nil }
  if hasComma { return strengthAfterComma(words, index) }
  if word.classes.contains(.subordinator) {
    let isRole =
      word.hash == asHash
      && (words[..<index].suffix(6).contains { comparisons.contains($0.hash) }
        || !startsClause(words, index + 1) || before.classes.contains(.pronoun))
    return isRole ? nil : .strong
  }
  if word.hash == butHash { return .strong }
  if word.classes.contains(.relative) {
    // "evidence that" waits for a clause, "Ried that has" does not.
    let isThatOfName =
      before.isCapital && index + 1 < words.count && words[index + 1].classes.contains(.auxiliary)
    return word.classes.contains(.pronoun) && !isThatOfName || isVerb(words, index - 1)
      ? nil : .weak
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
  if word.endsIn.ing || word.endsIn.ed, !word.isCapital, !isVerb(words, index - 1) {
    // "with one of them accusing him" is no place to stop.
    return words[..<index].suffix(6).contains { $0.hash == withHash } ? nil : .poor
  }
  let isLoose = looseHashes.contains(word.hash) && !isVerb(words, index - 1) && !before.endsIn.ed
  return isLoose ? .poor : nil
}

private func strengthAfterComma(_ words: [SentenceWord], _ index: Int) -> HeadlineCut.Strength? {
  let word = words[index]
  if word.classes.contains(.coordinator) {
    // "bread, butter, and oysters" is a list, "and the ferries stopped" a clause.
    let rest = words[(index + 1)...].prefix(8)
    return rest.indices.contains { isVerb(words, $0) } ? .strong : nil
  }
  // Without "critics claim" it would be the digest's own claim.
  if words[index...].prefix(9).contains(where: { doubtHashes.contains($0.hash) }) { return nil }
  if !word.classes.isDisjoint(with: [.subordinator, .relative, .preposition]) || word.endsIn.ing {
    return .strong
  }
  // "Rockford, Illinois"
  if word.isCapital, words[index - 1].isCapital { return nil }
  if isInterposed(words, index) { return .strong }
  return isInList(words, index) ? nil : .weak
}

/// ", the police and the fire service said,"
private func isInterposed(_ words: [SentenceWord], _ index: Int) -> Bool {
  let clause = words[index...].prefix(12)
  guard let end = clause.indices.first(where: { words[$0].mark == 0x2C }) else { return false }
  return words[end].classes.contains(.saying)
    || end > index && words[(end - 1)].classes.contains(.saying)
}

/// Whether commas soon lead to an "and": "bread, butter, cheese and oysters".
private func isInList(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index...].prefix(7).contains { $0.hash == andHash || $0.hash == orHash }
}

/// Whether a comma stands a word or two before: "was, for him", but not "in Lima, Peru".
private func isTooSoon(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard
    let comma = words[..<(index - 1)].suffix(2).lastIndex(where: {
      $0.mark == 0x2C || $0.mark == 0x3A
    })
  else { return false }
  return !(words[comma].isCapital && words[comma + 1].isCapital)
}

/// "posted a story headlined": a participle that waits for more.
private func isOpenParticiple(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].endsIn.ed && index > 1
    && !words[..<index].suffix(3).contains { $0.classes.contains(.auxiliary) }
}

private func startsClause(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index < words.count else { return false }
  let word = words[index]
  if word.hash == aHash || word.hash == anHash || word.hash == oneHash { return false }
  return word.isCapital || word.hash == partHash
    || !word.classes.isDisjoint(with: [.determiner, .pronoun])
}

private func isCondition(_ word: SentenceWord) -> Bool { conditionHashes.contains(word.hash) }

private func hashes(_ words: String) -> [UInt64] {
  words.utf8.split(separator: 0x20).map { FunctionWords.hash(of: Array($0)[...]) }
}

private let dayParts = hashes("night morning evening afternoon night's night’s morning's morning’s")
private let withHash = hashes("with")[0]
private let ofHash = hashes("of")[0]
private let toHash = hashes("to")[0]
private let aHash = hashes("a")[0]
private let oneHash = hashes("one")[0]
private let anHash = hashes("an")[0]
private let asHash = hashes("as")[0]
private let butHash = hashes("but")[0]
private let partHash = hashes("part")[0]
private let andHash = hashes("and")[0]
private let orHash = hashes("or")[0]
private let conditionHashes = hashes("if unless without until only except whether than")
private let comparisons = hashes("same as so such")
private let reasons = hashes("because as but by just over and which that with for to")
private let accusations = hashes("alleging accusing saying prompting leaving killing claiming")
private let doubtHashes = hashes(
  "claimed claims claim argued argues argue insisted insists alleged alleges")
private let looseHashes = hashes(
  "in on at with during under against through for over by across near")
