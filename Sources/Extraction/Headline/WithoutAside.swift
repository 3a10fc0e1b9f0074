import Model

/// Without what stands between subject and verb: "Ried, who farms oysters, has left" becomes "Ried has
/// left". Nil where nothing does.
func withoutAside(_ form: HeadlineForm) -> Text? {
  let (sentence, words) = (form.text, form.words)
  guard let comma = words.prefix(16).firstIndex(where: { $0.mark == 0x2C }),
    comma + 3 < words.count,
    words[0].classes.isDisjoint(with: [.preposition, .subordinator, .tie]), !words[0].endsIn.ing,
    !isTime(words[0]), !words[0].classes.contains(.leaning), words[comma].hash != agoHash,
    words[0].hash != thanksHash,
    !words[...comma].contains(where: { $0.mark == 0x2D }),
    let end = endOfAside(words, from: comma + 1), !isNeeded(words[comma...end]),
    !words[0].classes.contains(.auxiliary), lacksVerb(words[...comma]),
    words[end + 1].classes.contains(.auxiliary)
      || comma < 10 && !words[...comma].indices.contains(where: { isVerb(words, $0) })
  else { return nil }
  let subject = withoutFinalStop(sentence[..<words[comma].end])
  let text = (Array(subject) + [0x20] + sentence[words[end + 1].start...])[...]
  return isBalanced(text) ? text : nil
}

/// Whether no verb stands in it but that of "who …".
private func lacksVerb(_ subject: ArraySlice<SentenceWord>) -> Bool {
  let verbs = subject.indices.filter { subject[$0].classes.isSuperset(of: [.finite, .auxiliary]) }
  guard let verb = verbs.first else { return true }
  return verbs.count == 1 && whoHashes.contains(subject[verb - 1].hash)
    && !subject[..<verb].contains { $0.classes.contains(.finite) }
}

/// The last word of the aside that begins at `start`: the first that a comma or dash ends and a verb
/// follows. Nil where that is not certain: a participle may be part of the aside, and a dash elsewhere.
private func endOfAside(_ words: [SentenceWord], from start: Int) -> Int? {
  let ends = words[start...].prefix(36).indices.filter { index in
    (words[index].mark == 0x2C || words[index].mark == 0x2D) && index + 2 < words.count
      && (words[index + 1].classes.contains(.finite) || words[index + 1].endsIn.ed)
  }
  guard let end = ends.first, !words[start..<end].contains(where: { $0.mark == 0x2D }),
    words[end + 1].classes.contains(.finite)
      || !ends.contains(where: { words[$0 + 1].classes.contains(.auxiliary) })
  else { return nil }
  return end
}

/// What follows "After …, " at the start; nil where that would not stand alone.
func withoutIntroduction(_ form: HeadlineForm) -> Text? {
  let (sentence, words) = (form.text, form.words)
  // The quotation marks of "In the end, he left" must not go without the words between them.
  guard isBalanced(sentence), let first = words.first, words.count > 8, !opensWithNumber(words),
    introductions.contains(first.hash) || isParticiple(words) || praises(words),
    let comma = endOfIntroduction(words), comma + 6 < words.count, !isNeeded(words[...comma]),
    !words[...comma].contains(where: { $0.mark == 0x2D })
  else { return nil }
  let next = words[comma + 1]
  // In "In Boston, Mass., and …" the comma ends no introduction.
  guard
    next.classes.isDisjoint(with: [.pronoun, .coordinator, .preposition, .relative, .tie])
      || next.classes.contains(.determiner) && !next.classes.contains(.pronoun),
    !next.core.isEmpty, !next.endsIn.ly || next.isCapital,
    !(next.endsIn.ing || next.endsIn.ed) || next.isCapital,
    !pointsIntoIntroduction(sentence, words[(comma + 1)...]),
    !namesByAge(sentence, words[(comma + 1)...]),
    !tellsOfNamed(words, after: comma)
  else { return nil }
  var rest = Array(sentence[next.start...])
  if let letter = rest.first, letter >= 0x61, letter <= 0x7A { rest[0] = letter & 0xDF }
  return isBalanced(rest[...]) ? rest[...] : nil
}

/// "Speaking to reporters,", "Tired and worn,"; but "According to Tom Ried," stays.
private func isParticiple(_ words: [SentenceWord]) -> Bool {
  let first = words[0]
  guard first.endsIn.ing || first.endsIn.ed, first.classes.isEmpty || first.hash == havingHash
  else { return false }
  if words[1].classes.contains(.coordinator) { return words[2].endsIn.ed }
  if first.endsIn.ed, isAdjective(words) { return false }
  let introduction = words.prefix { $0.mark != 0x2C }
  return first.hash == havingHash
    || !introduction.indices.contains {
      introduction[$0].classes.contains(.auxiliary)
        || introduction[$0].classes.contains(.finite)
          && !introduction[$0].classes.contains(.ambiguous) && isVerb(words, $0)
    }
}

/// "One of the oldest walls in Tesk, | Ried Wall has": the name follows.
private func praises(_ words: [SentenceWord]) -> Bool {
  guard words[0].hash == oneHash, words[1].hash == ofHash,
    let comma = words.prefix(14).firstIndex(where: { $0.mark == 0x2C }), comma + 2 < words.count
  else { return false }
  return words[comma + 1].isCapital && !(0...comma).contains { isVerb(words, $0) }
}

/// Whether a verb comes before the first comma: in "In the trial of Ann Ried, the former mayor, the judge
/// said" the first comma ends no introduction.
private func opensWithClause(_ words: [SentenceWord], _ start: Int) -> Bool {
  let clause = words[start...].prefix(16)
  guard let end = clause.firstIndex(where: { $0.mark == 0x2C }) else {
    return clause.indices.contains { isVerb(words, $0) }
  }
  if (start...end).contains(where: { isVerb(words, $0) }) { return true }
  // "Ann Ried, the mayor of the old town, has"
  let next = words[(end + 1)...].prefix(16).firstIndex { $0.mark == 0x2C }
  return next.map { $0 + 1 < words.count && isVerb(words, $0 + 1) } ?? false
}

/// The word with the comma that ends "In Boston, Massachusetts on Monday, …" and "In May, in a bold move, …".
private func endOfIntroduction(_ words: [SentenceWord]) -> Int? {
  for index in words.prefix(32).indices {
    guard words[index].mark == 0x2C, index + 2 < words.count else { continue }
    let next = words[index + 1]
    let isPlace =
      words[index].isCapital && next.isCapital
      && !words[index + 2].classes.isDisjoint(with: [.preposition, .weekday])
    if isPlace { continue }
    if next.core.isEmpty || next.classes.contains(.finite) && !next.isCapital { return nil }
    if opensWithClause(words, index + 1) { return index }
    // What is neither a clause nor a further part of the introduction may be an apposition.
    guard goesOn(next) else { return nil }
  }
  return nil
}

/// "In May, | in a bold move,", "Amid storms, | including a great one,", "Amid storms, | rain, and hail,"
private func goesOn(_ word: SentenceWord) -> Bool {
  !word.classes.isDisjoint(with: [.preposition, .coordinator]) || word.mark == 0x2C
    || (word.endsIn.ing || word.endsIn.ly) && !word.isCapital
}

/// Whether a "he" or "its" comes before any name that it could stand for; "Americans" is none.
private func pointsIntoIntroduction(_ sentence: Text, _ rest: ArraySlice<SentenceWord>) -> Bool {
  // "the wall it built"
  if rest.first?.isCapital == false,
    rest.dropFirst().prefix(3).contains(where: { $0.hash == itHash })
  {
    return true
  }
  guard let person = rest.prefix(20).firstIndex(where: { persons.contains($0.hash) }) else {
    return false
  }
  let mayBeMany = rest[person].hash == persons.last
  return !rest[..<person].prefix(4).contains {
    $0.isCapital && (mayBeMany || sentence[$0.core].last != UInt8(ascii: "s"))
  }
}

/// "the 23-year-old": who that is stands in the introduction.
private func namesByAge(_ sentence: Text, _ rest: ArraySlice<SentenceWord>) -> Bool {
  rest.indices.dropFirst().contains { index in
    isDigit(sentence[rest[index].start]) && rest[index - 1].hash == theHash
      && sentence[rest[index].core].ends(with: "-year-old")
  }
}

/// "After the trial of Ann Ried, | the old mayor said": who that is stands in the introduction.
private func tellsOfNamed(_ words: [SentenceWord], after comma: Int) -> Bool {
  let subject = words[(comma + 1)...].prefix(7).prefix {
    $0.classes.isDisjoint(with: [.finite, .auxiliary]) || $0.classes.contains(.ambiguous)
  }
  return words[comma + 1].hash == theHash && !subject.contains { $0.isCapital }
    && !subject.contains { $0.classes.contains(.preposition) }
    && words[1...comma].contains { $0.isCapital && $0.classes.isEmpty }
}

private let oneHash = hashes("one")[0]
private let ofHash = hashes("of")[0]
private let havingHash = hashes("having")[0]
private let itHash = hashes("it")[0]
private let theHash = hashes("the")[0]
private let whoHashes = hashes("who which that")
/// "Thanks to Ann Ried, …"
private let thanksHash = hashes("thanks")[0]
private let agoHash = hashes("ago")[0]
/// Who they are may stand in the introduction.
private let persons = ["he", "she", "him", "her", "his", "hers", "its"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let introductions: [UInt64] = [
  "as", "after", "when", "while", "despite", "following", "with", "in", "on", "at", "since",
  "before",
  "although", "though", "amid", "for", "during", "over", "under", "just", "by", "speaking",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
