import Model

/// Whether the sentence speaks of something that neither it nor the `title` above it tells, as far as
/// that can be seen: "he" where nobody is named, "the wall" where no wall is.
///
/// The `words` are the sentence's own.
func speaksOfUntold(_ sentence: Text, _ words: [SentenceWord], below title: Text) -> Bool {
  // "Sadly, the wall", "'The wall is old,"
  words[0].endsIn.ly && words[0].mark == 0x2C || sentence.first == 0x27
    || sentence.begins(with: "‘")
    || words.indices.dropFirst().contains { index in
      isNameless(words, index) || isUntold(sentence, words, index, title)
        || goesWithUntold(words, index)
    }
}

/// "added another wall", "in contrast,", "on the other hand,", "seen below", "on the quay below,".
private func goesWithUntold(_ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  if word.hash == anotherHash { return !words[..<index].contains { firsts.contains($0.hash) } }
  if word.classes.contains(.beside) {
    return before.classes.contains(.showing)
      || word.mark == 0x2C && !before.classes.contains(.coordinator)
  }
  return word.mark == 0x2C && contrasts.contains(word.hash) && partners.contains(before.hash)
}

/// "he" and "their" where nobody stands before them.
private func isNameless(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard words[index].classes.contains(.pronoun) else { return false }
  let isOne = persons.contains(words[index].hash)
  guard isOne || groups.contains(words[index].hash) else { return false }
  // "was one of them": more than one.
  let isPart = !isOne && words[index - 1].hash == ofHash
  return !words.indices[..<index].contains {
    mayBeMeant(words, $0, byOne: isOne) && !(isPart && words[$0].isCapital)
  }
    && !isNamedAtOnce(words, index)
}

/// "In his letter, | Tom Ried": whether a name follows the introduction that the word stands in.
private func isNamedAtOnce(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard opensWithIntroduction(words),
    let comma = words.prefix(20).firstIndex(where: { $0.mark == 0x2C }), comma > index
  else { return false }
  return words[(comma + 1)...].prefix(3).contains { $0.isCapital && $0.classes.isEmpty }
}

/// Whether "he", or else "they", may stand for the word: for a name or "the mayor", and for "boats" or what
/// "and" joins.
private func mayBeMeant(_ words: [SentenceWord], _ index: Int, byOne isOne: Bool) -> Bool {
  let word = words[index]
  if word.isCapital, word.classes.isEmpty, index > 0 || !isSmallWord(word) {
    // "in Tesk"
    return !isOne || index == 0 || words[index - 1].hash != inHash
  }
  guard index > 0 else { return false }
  return isOne
    ? articles.contains(words[index - 1].hash) || anybody.contains(word.hash)
    : word.classes.contains(.coordinator)
      || word.endsInS && word.classes.isDisjoint(with: [.auxiliary, .pronoun])
}

/// "the wall" and "the old wall", but not "the wall of Tesk", where no wall stands before it or in the title.
private func isUntold(
  _ sentence: Text, _ words: [SentenceWord], _ index: Int, _ title: Text
) -> Bool {
  guard isDefinite(words, index), isAlone(words, index) else { return false }
  let thing = sentence[words[index].core]
  if isDigit(thing[thing.startIndex]) { return false }
  let stem = Array(thing.dropFirst().prefix(max(4, thing.count - 3)))
  return sentence[..<words[index].start].position(of: stem) == nil
    && title.position(of: stem) == nil
}

/// "the wall", "the old wall": a thing after "the", and not the only one of its kind.
private func isDefinite(_ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  guard
    before.hash == theHash
      || index > 1 && words[index - 2].hash == theHash && before.classes.isEmpty
        && before.mark == 0 && !before.isCapital
  else { return false }
  return !word.core.isEmpty && !word.isCapital && mayBeThing(word)
    && !uniques.contains(word.hash)
}

/// Whether nothing follows that says which one it is.
private func isAlone(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count, words[index].mark == 0 else { return true }
  let next = words[index + 1]
  return next.endsIn.ed
    || !next.classes.isDisjoint(with: [.finite, .auxiliary, .coordinator, .subordinator])
}

private let anotherHash = hashes("another")[0]
private let ofHash = hashes("of")[0]
private let inHash = hashes("in")[0]
private let firsts = hashes("one each")
private let contrasts = hashes("contrast hand")
private let partners = hashes("in other")
private let persons = hashes("he she his him her himself herself he's she's he’s she’s he'd she'd")
private let groups = hashes("they them their theirs themselves they're they’re they've they’ve")
private let anybody = hashes("who one someone somebody anyone anybody everyone man woman boy girl")
private let articles = hashes("a an the")
private let theHash = hashes("the")[0]
/// Of what there is but one, or that needs no other.
private let uniques = hashes(
  """
  government president world country public economy internet police law state nation city end time year years \
  day days week month past future same way rest most least best worst beginning start lead first last next \
  media military army market markets weekend summer winter spring autumn night morning evening afternoon road \
  ground air sun sky sea moon planet web left right top bottom poor rich young elderly environment climate \
  election elections industry press church prime nuclear
  """)
