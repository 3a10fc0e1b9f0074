import Model

/// Whether a word before `index` waits for what comes after: "a case so strong | that", "called the men |
/// who came heroes", "has put itself | on"; also a "but" that has had no verb.
func isLeftOpen(_ words: [SentenceWord], _ index: Int, _ strength: HeadlineCut.Strength) -> Bool {
  let kept = words[..<index]
  let last = words[index - 1]
  if degrees.contains(words[index - 2].hash) && last.mark != 0x3B { return true }
  // "put off or all but | ending"
  if words[index - 2].classes.contains(.coordinator), words[index].endsIn.ing { return true }
  if last.mark == 0, reflexives.contains(last.hash) || targets.contains(last.hash) { return true }
  // "and, in a rare event, | it", "how, in the spring, | she"
  if kept.suffix(6).contains(where: {
    $0.mark == 0x2C && !$0.classes.isDisjoint(with: [.coordinator, .relative])
  }) {
    return true
  }
  if let but = kept.suffix(16).lastIndex(where: { $0.hash == butHash }),
    !(but..<index).contains(where: { isVerb(words, $0) })
  {
    return true
  }
  return awaitsName(words, index) || awaitsRole(words, index)
    || strength == .poor && awaitsVerb(words, index)
}

/// "called the men | who came heroes"
private func awaitsName(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard words[index].classes.contains(.relative),
    let calling = words[..<index].suffix(9).lastIndex(where: { callings.contains($0.hash) }),
    calling > 0
  else { return false }
  return words[calling + 1].classes.isDisjoint(with: [.preposition])
    && !passives.contains(words[calling - 1].hash)
}

/// "described the harbour and the bay | in Tesk as shallow"
private func awaitsRole(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard words[index...].prefix(12).contains(where: { $0.hash == asHash }),
    let verb = words[..<index].lastIndex(where: { describings.contains($0.hash) })
  else { return false }
  return !words[verb..<index].contains { $0.hash == asHash }
}

/// "The posters put | up on the quay tell": nothing before was certainly a verb, and one follows.
private func awaitsVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  if words[..<index].contains(where: { $0.classes.contains(.finite) }) { return false }
  let rest = words[index...].prefix(8)
  let end =
    rest.firstIndex {
      $0.mark != 0 || !$0.classes.isDisjoint(with: [.relative, .subordinator, .coordinator])
    } ?? rest.endIndex
  return words[index..<end].contains { $0.classes.contains(.finite) }
}

private let degrees = hashes("so too")
private let reflexives = hashes("itself himself herself themselves")
/// "put pressure | on"
private let targets = hashes("pressure focus emphasis blame")
private let callings = hashes("called calls calling dubbed labelled labeled branded deemed")
private let passives = hashes("is are was were be been being")
private let describings = hashes("designated described describes describing regards regarded")
private let asHash = hashes("as")[0]
private let butHash = hashes("but")[0]
