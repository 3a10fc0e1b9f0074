import Model

/// A sentence that ends with who says it: `The wall is a danger, the harbour master has warned`.
struct AttributedClaim {
  /// What is said.
  let claim: Text
  /// Who says it, in as few words as that takes, with the comma before it: `, the harbour master has warned`.
  let source: Text
  /// The same with nothing but the name, where it has one: `, Jan Woern told reporters`.
  let shortSource: Text
  /// Whether it is a plain fact from somebody who is asked for facts, such as the police or a count: then
  /// a headline may say it without naming them. What is a view, an accusation or a forecast stays theirs.
  let isFact: Bool

  /// Nil where the sentence does not end so, or quotes.
  ///
  /// The `words` are the sentence's own.
  init?(_ sentence: Text, _ words: [SentenceWord]) {
    guard let place = attribution(words), words[place...].count >= 2, place >= 5,
      sentence[words[place - 1].end - 1] == 0x2C
    else { return nil }
    let tail = sentence[words[place].start...]
    if tail.contains(0x22) || tail.position(of: leftQuote) != nil { return nil }
    claim = sentence[..<words[place - 1].end].dropLast()
    guard isBalanced(claim) else { return nil }
    let last = lastWord(of: place, words)
    let end = words[last].end
    source = phrase(sentence[words[place].start..<end])
    shortSource = phrase(
      nameAfterVerb(sentence, words, place, last)
        ?? sentence[words[startOfName(words, place, last)].start..<end])
    isFact =
      words[place...].contains { factual.contains($0.hash) }
      && !words[place...].contains { doubts.contains($0.hash) }
      && !words[..<place].contains { contested.contains($0.hash) }
  }

}

private func phrase(_ source: Text) -> Text {
  (Array(", ".utf8) + withoutFinalStop(source))[...]
}

/// Where the name itself begins in "the director-general of the agency Jan Woern told": who that is stands in
/// the text.
private func startOfName(_ words: [SentenceWord], _ place: Int, _ last: Int) -> Int {
  guard let verb = words[place...last].firstIndex(where: { isSaying($0) }), verb > place + 4,
    words[verb - 1].isCapital, words[verb - 2].isCapital,
    words[(verb - 2)..<verb].allSatisfy({ $0.mark == 0 }),
    // "a spokesman for the Tesk Police Department"
    !words[place..<verb].contains(where: { $0.hash == forHash })
  else { return place }
  // "Ann R. Ried"
  let start = words[verb - 2].core.count == 1 ? verb - 3 : verb - 2
  return words[start - 1].hash == theHash ? start - 1 : start
}

/// "said Jan Woern" of "said the director-general of the agency Jan Woern".
private func nameAfterVerb(
  _ sentence: Text, _ words: [SentenceWord], _ place: Int, _ last: Int
) -> Text? {
  guard isSaying(words[place]), last > place + 4, words[last].isCapital, words[last - 1].isCapital,
    words[last - 1].mark == 0
  else { return nil }
  let verb = sentence[words[place].start..<words[place].end]
  return (Array(verb) + [0x20] + sentence[words[last - 1].start..<words[last].end])[...]
}

/// The last word that is needed to tell who says it: of "the minister said on Monday in a statement" that
/// is "said", of "said the minister, who …" it is "minister".
private func lastWord(of place: Int, _ words: [SentenceWord]) -> Int {
  let verb = words[place...].firstIndex { isSaying($0) || $0.hash == accordingHash } ?? place
  let next = verb + 1
  if verb > place, next < words.count, words[verb].mark == 0, !tellings.contains(words[verb].hash),
    !words[next].classes.isDisjoint(with: [.preposition, .weekday, .relative])
      || words[next].endsIn.ing || words[next].classes.contains(.pronoun)
      || words[next].hash == aHash
  {
    return verb
  }
  if verb > place, next >= words.count || words[verb].mark == 0x2C { return verb }
  let rest = words[next...]
  // At least "the report" of "according to the report published on Monday".
  let end = rest.indices.dropFirst(3).first { index in
    let word = words[index]
    return word.mark == 0x2C || word.mark == 0x2D
      || !word.classes.isDisjoint(with: [.weekday, .relative])
      || datings.contains(word.hash) || verb == place && word.hash == byHash
      || occasions.contains(word.hash) && words[index - 1].isCapital && words[index - 2].isCapital
  }
  guard let end else { return words.count - 1 }
  let keepsEnd = words[end].mark == 0x2C && words[end].classes.isDisjoint(with: [.weekday])
  let last = keepsEnd ? end : end - 1
  let isLoose =
    words[last].classes.contains(.preposition) || words[last].classes.contains(.determiner)
  return max(verb, isLoose ? last - 1 : last)
}

/// Where the attribution at the end begins, after a comma.
private func attribution(_ words: [SentenceWord]) -> Int? {
  let places = words.indices.dropFirst(max(4, words.count - 26)).filter { index in
    words[index - 1].mark == 0x2C && (index + 20 >= words.count || isSaying(words[index]))
      && isAttribution(words, index)
  }
  if places.isEmpty { return nil }
  let clauses = Clauses(words)
  // What is no introduction is a clause, though its verb be unknown.
  let isClause =
    words.first.map {
      $0.classes.isDisjoint(with: [.preposition, .subordinator, .tie]) && !$0.endsIn.ing
        && !$0.endsIn.ed
    } ?? false
  return places.first { place in
    clauses.isWhole[place] || isClause
  }
}

/// Whether the words from `index` on say who says it.
private func isAttribution(_ words: [SentenceWord], _ index: Int) -> Bool {
  if words[index].hash == accordingHash { return true }
  guard
    words[index].classes.isDisjoint(with: [
      .relative, .subordinator, .coordinator, .preposition, .negation,
    ]),
    // ", moving it closer to the market, the agency said"
    words[index].isCapital
      || !words[index].endsIn.ing && !words[index].endsIn.ed && !words[index].endsIn.ly,
    let verb = sayingVerb(words, from: index)
  else { return false }
  return words.count - verb <= (verb == index && namesSpeaker(words, index) ? 25 : 11)
}

/// "said acting minister Ann Ried" and no "said on Monday", "tells the minister how".
private func namesSpeaker(_ words: [SentenceWord], _ verb: Int) -> Bool {
  guard verb + 1 < words.count, !tellings.contains(words[verb].hash) else { return false }
  let next = words[verb + 1]
  return next.classes.isDisjoint(with: [.weekday, .pronoun, .preposition])
    && words[(verb + 1)...].prefix(9).contains { $0.isCapital }
}

/// The verb of "the minister said", "said the minister", "a member of the council, told reporters", if
/// no other verb comes before it or after it.
private func sayingVerb(_ words: [SentenceWord], from start: Int) -> Int? {
  let said = words[start...].indices.first {
    isSaying(words[$0])
      && (!words[$0].classes.contains(.ambiguous)
        || $0 == words.count - 1 && !words[$0].isCapital && mayState(words[$0 - 1]))
  }
  guard let said, words[said - 1].hash != beingHash, !words[said - 1].classes.contains(.relative),
    said > start || !judging.contains(words[said].hash),
    words[start].classes.isDisjoint(with: [.auxiliary]),
    // "two days after the town concluded"
    !words[start..<said].contains(where: { $0.classes.contains(.subordinator) }),
    said + 1 == words.count || words[said + 1].hash != thatHash,
    !words[start...].indices.contains(where: { index in
      index != said && !words[index].classes.contains(.auxiliary) && isVerb(words, index)
        && words[index].classes.contains(.finite)
    })
  else { return nil }
  return said
}

/// Whether the word before makes "states", "shows" and "reports" verbs: "new data show", not "16 states".
private func mayState(_ before: SentenceWord) -> Bool {
  before.isCapital || before.classes.contains(.authority)
}

private func isSaying(_ word: SentenceWord) -> Bool {
  word.classes.contains(.saying) && !word.classes.contains(.authority)
    || judging.contains(word.hash)
}

private let forHash = hashes("for")[0]
private let theHash = hashes("the")[0]
/// "than being told": nobody says anything.
private let beingHash = hashes("being")[0]
private let thatHash = hashes("that")[0]
private let byHash = hashes("by")[0]
private let aHash = hashes("a")[0]
private let accordingHash = hashes("according")[0]
private let tellings = hashes("told tells")
/// "said Jan Woern on Monday's programme"
private let occasions = hashes("on in at during")
private let datings = hashes(
  "conducted carried published released issued earlier late early last during after via")
/// Verbs that say it too where somebody stands before them.
private let judging = hashes(
  """
  suspects suspect announced ruled heard concluded predicted admitted believes believe thinks think fear fears \
  alleged alleges
  """)
private let factual = hashes("police figures data survey poll count statistics coroner")
private let doubts = hashes(
  """
  claimed claims argued argues insisted insists warned warns predicted believes believe thinks \
  think fear fears suspects suspect alleged alleges suggested suggests sources source reports report
  """)
/// What somebody else may see otherwise.
private let contested = hashes(
  """
  will should must ought need needs needed could would may might kill killed killing shot attack attacks \
  attacked stabbed raped rape murder murdered abused hanged tortured bribed fraud stole lied hacked \
  threat threats threatened plotted terrorist terrorists false dangerous danger safe illegal unlawful \
  guilty accused best worst likely probably apparently allegedly reportedly believed suspected
  """)
