import Model

/// Without `, officials said` or `, according to …` at the end.
///
/// Who says it goes if it is an authority, such as the police or a study; else only from a sentence
/// of more than `hardLimit` characters: a person's view is not the digest's.
func withoutAttribution(_ sentence: Text) -> Text {
  guard sentence.contains(0x2C) else { return sentence }
  let words = sentenceWords(of: sentence)
  guard let place = attribution(words), words[place...].count >= 2, place >= 5 else {
    return sentence
  }
  let tail = sentence[words[place].start...]
  if tail.contains(0x22) || tail.position(of: leftQuote) != nil { return sentence }
  // What should be is a view, whoever holds it.
  let isFact =
    words[place...].contains { $0.classes.contains(.authority) }
    && !words[..<place].contains { views.contains($0.hash) }
  guard isFact || sentence.length > hardLimit else { return sentence }
  let body = sentence[..<words[place - 1].end]
  return isBalanced(body) ? body : sentence
}

/// Where the attribution at the end begins, after a comma.
private func attribution(_ words: [SentenceWord]) -> Int? {
  let places = words.indices.dropFirst(max(4, words.count - 20)).filter { index in
    words[index - 1].mark == 0x2C && isAttribution(words, index)
  }
  if places.isEmpty { return nil }
  let clauses = Clauses(words)
  // What is no introduction is a clause, though its verb be unknown.
  let isClause =
    words.first.map {
      $0.classes.isDisjoint(with: [.preposition, .subordinator, .tie]) && !$0.endsIn.ing
        && !$0.endsIn.ed
    } ?? false
  return places.first { clauses.isWhole[$0] || isClause }
}

/// Whether the words from `index` on say who says it.
private func isAttribution(_ words: [SentenceWord], _ index: Int) -> Bool {
  if words[index].hash == accordingHash { return true }
  guard words[index].classes.isDisjoint(with: [.relative, .subordinator, .coordinator]),
    let verb = sayingVerb(words, from: index)
  else { return false }
  return words.count - verb <= 11
}

/// The verb of "the minister said", "said the minister", "a member of the council, told reporters", if
/// no other verb comes before it or after it.
private func sayingVerb(_ words: [SentenceWord], from start: Int) -> Int? {
  let said = words[start...].indices.first {
    words[$0].classes.contains(.saying) && !words[$0].classes.contains(.authority)
      || words[$0].hash == announcedHash
  }
  guard let said, !doubts.contains(words[said].hash),
    !words[start...].indices.contains(where: { index in
      index != said && !words[index].classes.contains(.auxiliary) && isVerb(words, index)
        && words[index].classes.contains(.finite)
    })
  else { return nil }
  return said
}

private func hash(_ word: StaticString) -> UInt64 { FunctionWords.hash(of: ascii(word)[...]) }
private let accordingHash = hash("according")
private let announcedHash = hash("announced")
private let views = [hash("should"), hash("must"), hash("ought")]
private let doubts = [
  hash("claimed"), hash("claims"), hash("argued"), hash("argues"), hash("insisted"),
  hash("insists"),
]
