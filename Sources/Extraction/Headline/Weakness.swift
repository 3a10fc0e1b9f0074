import Model

/// What speaks against a sentence as a headline or in a summary.
enum Weakness {
  case none
  /// It asks, quotes, speaks of "I" or has no verb: rather another one.
  case soft
  /// It makes sense only after another one.
  case dangling
  /// It is a caption, a request to readers or the like.
  case hard
}

/// What speaks most against a sentence of these words. What is the first of its text can't point back to another.
func weakness(of sentence: Text, _ words: [SentenceWord], isFirst: Bool = false) -> Weakness {
  guard let first = words.first(where: { !$0.core.isEmpty }) else { return .hard }
  let classes = words.classes
  if first.classes.contains(.request) && !isOfPictures(words) || classes.contains(.newsletter)
    || !classes.isDisjoint(with: [.credit, .showing, .weekday]) && isCaption(sentence, words)
    || isAnnouncement(words) || !isBalanced(sentence) || isPicture(words)
    || classes.contains(.authorship) && isAuthorNote(words) || hasAddress(sentence)
    || classes.contains(.pointer) && isEditorialNote(words)
    || classes.contains(.personal) && isOfOutlet(words) || earnsByLinks(words)
    || classes.contains(.beside) && pointsAtPicture(words)
    || sentence.begins(with: "©") || sentence.first == UInt8(ascii: "%")
    || sentence.first == UInt8(ascii: "[") || sentence.begins(with: "×")
    || sentence.last == UInt8(ascii: ":") && words.count < 9
    || words.count(where: { $0.mark == 0x3A && $0.isCapital }) > 2
  {
    return .hard
  }
  if isTitle(sentence, words) { return .none }
  if pointsBack(words, first)
    || classes.contains(.pointer) && !isFirst && pointsBackByNoun(words)
    || (classes.contains(.saying) || words[words.count - 1].endsIn.ed) && hasNamelessSpeaker(words)
  {
    return .dangling
  }
  if asks(sentence) && !(isFirst && exclaims(sentence, words))
    || words.prefix(4).contains(where: { $0.mark == 0x3A })
    || opensWithLongQuote(sentence)
    || !first.classes.isDisjoint(with: [.pronoun, .tie, .personal])
      && !(isFirst && statesThere(words)) && !opensWithTime(words)
    || classes.contains(.pointer) && opensWithAlso(words)
    || hasOnlyParticiple(words) || isHalf(words)
    || hasNoStop(sentence, words) || isImperative(words) || isOnlyClause(words)
    || isSmall(sentence[first.core.lowerBound]) || breaksOff(sentence)
    || sentence.first == UInt8(ascii: "(")
  {
    return .soft
  }
  return speaksToReaders(words) && !sentence.contains(0x22) && !isQuoting(sentence)
    ? .soft : .none
}

/// Whether an "I" or "we" stands near its beginning, or a "you" at it: "boats that you can see" are anybody's. In
/// a title they are nobody: "Now I Sail".
private func speaksToReaders(_ words: [SentenceWord]) -> Bool {
  words.indices.prefix(20).contains { index in
    if words[index].hash == iHash { return index + 1 == words.count || !words[index + 1].isCapital }
    return words[index].classes.contains(.personal) && !words[index].isCapital
      && !isEverybodys(words, index) && (index < 12 || !anybodys.contains(words[index].hash))
  }
}

/// "Video game firm Ried is": no request, nor the credit of a picture.
private func isOfPictures(_ words: [SentenceWord]) -> Bool {
  words[0].classes.contains(.credit) && words[0].mark == 0 && words.count > 6
    && words[1].classes.isEmpty && words[1].mark == 0
    && words.prefix(10).indices.contains { isVerb(words, $0) }
}

/// "An image of the harbour, as a gull sees it": a picture, and no verb but in a clause after a comma. "A video of
/// a gull that sings has" is none.
private func isPicture(_ words: [SentenceWord]) -> Bool {
  guard words.prefix(4).contains(where: { $0.classes.contains(.credit) }) else { return false }
  let clause = words.prefix(12).indices.dropFirst().first {
    words[$0].classes.contains(.subordinator) && words[$0 - 1].mark == 0x2C
  }
  let end = clause ?? min(30, words.count)
  return !(0..<end).contains { index in
    isVerb(words, index)
      && (index < 12
        || words[index].classes.contains(.auxiliary)
          && !words[index - 1].classes.contains(.relative))
  }
}

/// "These Boats Are For You": most words in capitals, and no stop.
func isTitle(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  guard words.count < 25, !words.prefix(2).contains(where: { $0.mark == 0x3A }) || !asks(sentence)
  else { return false }
  var title = withoutPause(sentence)
  guard title.count == sentence.count || breaksOff(sentence) else { return false }
  while asks(title) { title = title.dropLast() }
  guard let last = title.last, isLetter(last) && last < 0x80 || isDigit(last) else { return false }
  // A date line has capitals too.
  return words.count { $0.isCapital } * 10 >= words.count * 7
    && words.count { isDigit(sentence[$0.start]) } < 4
}

private func asks(_ sentence: Text) -> Bool {
  sentence.last == UInt8(ascii: "?") || sentence.last == UInt8(ascii: "!")
}

/// "Ann Ried has released a report that could end it all!": long enough to tell something.
private func exclaims(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  sentence.last == UInt8(ascii: "!") && words.count > 9
    && words.prefix(12).indices.contains { isVerb(words, $0) }
}

/// Whether it is English and has a participle in place of a verb: "Ried receiving a prize".
private func hasOnlyParticiple(_ words: [SentenceWord]) -> Bool {
  words.indices.contains { index in
    words[index].endsIn.ing && !words[index].isCapital && words[index].classes.isEmpty
      && !(index > 0 && words[index - 1].classes.contains(.determiner))
  }
    && !words.indices.contains { isVerb(words, $0) }
    && englishWords(in: words) * 6 >= words.count
}

/// How many of the words are function words of English.
func englishWords(in words: [SentenceWord]) -> Int {
  let functionWords = FunctionWords.all
  let english = LanguageSet.english
  return words.count { functionWords.languages(of: $0.hash).contains(english) }
}

/// "Save the jokes for later", but not "Save the Children".
private func isImperative(_ words: [SentenceWord]) -> Bool {
  guard words.count > 2, words[0].mark == 0 else { return false }
  return requests.contains(words[0].hash) || words[0].hash == findHash && words[1].hash == outHash
    || imperatives.contains(words[0].hash) && !words[2].isCapital
      && !words[1].classes.isDisjoint(with: [.determiner, .pronoun])
}

/// What a sentence that states something does not begin with.
private let requests = hashes(
  "let consider imagine forget remember ask tell know note factor seek")
private let findHash = hashes("find")[0]
private let outHash = hashes("out")[0]
private let imperatives = hashes(
  "picture save take make give meet keep add find stop bring call pick")

/// "A man who has had trouble before.", "Leaving a town where nobody sings.": no verb but that of "who".
private func isOnlyClause(_ words: [SentenceWord]) -> Bool {
  guard words.count <= 16,
    words[0].classes.contains(.determiner) || words[0].endsIn.ing && words[0].classes.isEmpty,
    let who = words.prefix(8).firstIndex(where: { $0.classes.contains(.relative) }),
    who > (words[0].hash == oneHash ? 0 : 1), !(0..<who).contains(where: { isVerb(words, $0) })
  else { return false }
  return words.indices[who...].count { isVerb(words, $0) } == 1
    && !words[who...].contains { $0.mark != 0 }
}

/// "Even though the wall is old.", "When Ried left for Tesk.": a clause that waits for another.
private func isHalf(_ words: [SentenceWord]) -> Bool {
  if halves.contains(words[0].hash), !words.contains(where: { $0.mark != 0 }) {
    return words.indices.count { isVerb(words, $0) } == 1
  }
  let isEven = words[0].hash == evenHash && words.count > 1
  return concessions.contains(words[isEven ? 1 : 0].hash)
    && (words[0].hash != becauseHash || words.count > 1 && words[1].hash != ofHash)
    && !words.contains { $0.mark != 0 }
}

private let halves = hashes("when if unless where")
private let evenHash = hashes("even")[0]
private let becauseHash = hashes("because")[0]
private let ofHash = hashes("of")[0]
private let concessions = hashes("though although because whereas")
private let oneHash = hashes("one")[0]

/// Whether it ends like a catchword beside an article; but "Ried Wins Prize", in capitals, is a title.
private func hasNoStop(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  guard let last = sentence.last, isLetter(last) && last < 0x80 || isDigit(last) else {
    return false
  }
  return words.count { $0.isCapital } * 10 < words.count * 6
}

/// "The town is also": something was said before.
private func opensWithAlso(_ words: [SentenceWord]) -> Bool {
  words.prefix(5).contains { $0.hash == alsoHash }
}

private let alsoHash = hashes("also")[0]

private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

/// "… and then...": the author's pause, or where a description was cut off.
private func breaksOff(_ sentence: Text) -> Bool {
  sentence.ends(with: "..") || sentence.ends(with: "…")
}

private func isQuoting(_ sentence: Text) -> Bool { sentence.position(of: leftQuote) != nil }

/// Whether it begins with words of somebody, and not just with a name in quotation marks.
private func opensWithLongQuote(_ sentence: Text) -> Bool {
  let isStraight = sentence.first == 0x22
  guard isStraight || sentence.begins(with: leftQuote) else { return false }
  let inside = sentence.dropFirst(isStraight ? 1 : 3)
  guard let end = inside.position(of: isStraight ? [0x22] : rightQuote) else { return true }
  return inside[..<end].wordCount >= 5
}

/// "There has been": what there is follows.
private func statesThere(_ words: [SentenceWord]) -> Bool {
  words[0].hash == thereHash && words.count > 1 && words[1].classes.contains(.auxiliary)
}

/// "Our planet", "our solar system": not the author's alone.
func isEverybodys(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index].hash == ourHash && index + 1 < words.count
    && commons.contains(words[index + 1].hash)
}

private let commons = hashes(
  "planet planet's planet’s solar galaxy universe world world's world’s oceans moon sun species ecosystem"
)
private let ourHash = hashes("our")[0]
private let anybodys = hashes("you your")
private let thereHash = hashes("there")[0]
private let iHash = FunctionWords.hash(of: ascii("I")[...])
