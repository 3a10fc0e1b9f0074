import Model

/// The place of the last word that a sentence must not lose, lest it say something else: a denial, a
/// condition, a doubt. Negative where there is none.
func lastNeeded(_ words: [SentenceWord]) -> Int {
  words.indices.last { index in
    isTellingMeans(words, index)
      || isCaveat(words[...], index)
        && !(words[index].hash == ifHash
          && isNoCondition(words[..<index]))
      || words[index].hash == butHash && isConcession(words[..<index])
  } ?? -1
}

/// Whether "if" after these words is no condition of the sentence: "asked Ann Ried if", "says that if",
/// "has left, saying that she would not stay if".
private func isNoCondition(_ before: ArraySlice<SentenceWord>) -> Bool {
  before.last?.hash == thatHash || before.contains { doubting.contains($0.hash) }
    || before.indices.dropFirst().contains {
      before[$0 - 1].mark == 0x2C && sayings.contains(before[$0].hash)
    }
}

/// "There may be oysters, but": what is granted is not what is said.
private func isConcession(_ before: ArraySlice<SentenceWord>) -> Bool {
  before.last?.mark == 0x2C && before.prefix(5).contains { granting.contains($0.hash) }
}

/// Whether words that are left out change what the rest says.
func isNeeded(_ words: ArraySlice<SentenceWord>) -> Bool {
  words.indices.contains { isCaveat(words, $0) }
}

/// "fake", but not "fake news"; "providing that it holds" and not "providing bread".
private func isCaveat(_ words: ArraySlice<SentenceWord>, _ index: Int) -> Bool {
  guard words[index].classes.contains(.caveat) else { return false }
  guard index + 1 < words.endIndex, words[index].mark == 0 else { return true }
  let next = words[index + 1]
  if words[index].hash == fakeHash { return next.hash != newsHash }
  return !provisos.contains(words[index].hash) || next.hash == thatHash
    || !next.classes.isDisjoint(with: [.pronoun, .personal, .determiner])
      && words[..<index].last?.hash != andHash
}

/// "opened the talks by saying": what was said is what counts.
func isTellingMeans(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].hash == byHash && index + 1 < words.count && isTelling(words[index + 1])
}

/// "urging", "telling": what they say must follow.
func isTelling(_ word: SentenceWord) -> Bool { word.endsIn.ing && tellings.contains(word.hash) }

private let byHash = hashes("by")[0]
private let tellings = hashes(
  "saying telling asking urging claiming warning announcing declaring demanding calling")
private let butHash = hashes("but")[0]
private let sayings = hashes("saying adding warning claiming arguing insisting")
private let granting = hashes("may might")
private let thatHash = hashes("that")[0]
private let andHash = hashes("and")[0]
private let fakeHash = hashes("fake")[0]
private let newsHash = hashes("news")[0]
private let provisos = hashes("provided providing")
private let ifHash = hashes("if")[0]
/// "asked Ann Ried if", "even if": no condition.
private let doubting = hashes("wonder wondering see ask asked asking asks know even")
