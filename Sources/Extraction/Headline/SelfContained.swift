import Model

/// Whether neither the first word of a sentence nor its end shows that it can't stand alone.
func mayStandAlone(_ sentence: Text) -> Bool {
  if isWithoutSpaces(sentence) { return true }
  guard endsSentence(sentence), sentence.first != 0x28 else { return false }
  let hash = FunctionWords.hash(of: sentence.prefix(24).prefix { isLetter($0) })
  let classes = WordClass.table.classes(of: hash)
  return classes.isDisjoint(with: [.tie, .personal, .request, .pronoun])
    || isExpletive(hash) || hash == usHash
}

/// Whether a sentence makes sense alone, as words of the article: a whole sentence that neither points
/// back ("He …", "But …", "… also …"), asks, quotes nor speaks to readers.
///
/// The `words` are the sentence's own.
func isSelfContained(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  if isWithoutSpaces(sentence) { return true }
  return (6...60).contains(words.count) && weakness(of: sentence, words) == .none
    && !speaksOfOthers(words) && !pointsBackWithin(words)
    && hasVerbIfEnglish(words) && !namesSite(sentence) && !opensSingleQuote(sentence)
    && !speaksOfSelf(sentence, words)
}

/// Whether an "I" stands in it outside its quotations.
private func speaksOfSelf(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  words.contains { word in
    word.classes.contains(.personal) && selves.contains(word.hash)
      && isBalanced(sentence[..<word.start])
  }
}

/// "Ried says: 'The quay is old." without the mark that closes it, or "It is old.'" without the one that
/// opens it.
private func opensSingleQuote(_ sentence: Text) -> Bool {
  guard sentence.holds(0x27, or: 0x27) else { return false }
  var index = sentence.startIndex
  var (opens, hasOpened) = (false, false)
  while let mark = sentence[index...].firstIndex(of: 0x27) {
    index = mark + 1
    let isFirst = mark == sentence.startIndex || isSpace(sentence[mark - 1])
    if isFirst {
      opens = index < sentence.endIndex && isCapital(sentence[index])
      hasOpened = true
    } else if index == sentence.endIndex || !isLetter(sentence[index]) {
      opens = false
    }
  }
  return opens || !hasOpened && sentence.last == 0x27
}

/// Whether it is no caption, request, question or quotation, ends as a sentence does, speaks of no "I" or
/// "you", and begins with no word that points back.
func mayStand(_ sentence: Text) -> Bool {
  guard let last = sentence.last, last != UInt8(ascii: "?"), last != UInt8(ascii: "!"),
    // "[…]" ends the teaser of a feed.
    endsSentence(sentence) || last >= 0x80 || last == 0x5D, sentence.first != 0x22,
    !sentence.begins(with: "“")
  else { return false }
  let words = sentenceWords(of: sentence)
  guard let first = words.first(where: { !$0.core.isEmpty }),
    first.classes.isDisjoint(with: [.pronoun, .tie])
  else { return false }
  let weakness = weakness(of: sentence, words)
  return weakness != .hard && weakness != .dangling
    && (isInOtherScript(sentence) || hasVerbIfEnglish(words))
    && !words.contains { $0.hash == pleaseHash }
    && !words.prefix(20).contains { addressing.contains($0.hash) }
    && !pointsBackWithin(words) && !speaksOfOthers(words)
}

/// "go to harbour.example.com/tickets", "write to @ellery".
private func namesSite(_ sentence: Text) -> Bool {
  sentence.holds(0x40, or: 0x2F)
    && (sentence.contains(0x40) || sites.contains { sentence.position(of: $0) != nil })
}

/// "The mayor is also", "this picture", "in that case": within the sentence too words may point to
/// another.
private func pointsBackWithin(_ words: [SentenceWord]) -> Bool {
  words.indices.dropFirst().contains { index in
    guard words[index].classes.contains(.pointer) else { return false }
    let (word, before) = (words[index], words[index - 1])
    switch word.hash {
    case itHash: return index <= 3 && words[0].classes.contains(.preposition)
    case thatHash:
      if isThatDay(words, index) { return true }
      // "In the last year, that has"
      if before.mark == 0x2C, index < 8, index + 1 < words.count,
        words[0].classes.contains(.preposition)
      {
        return !words[index + 1].classes.isDisjoint(with: [.auxiliary, .finite])
      }
      return before.classes.contains(.preposition) && before.mark == 0
    case thisHash: return index + 1 == words.count || !isNow(words[index + 1])
    case alsoHash:
      return index <= 8 && !words[..<index].suffix(3).contains { $0.classes.contains(.relative) }
    case howeverHash: return true
    case latterHashes[0], latterHashes[1]: return before.hash == theHash
    case exampleHashes[0], exampleHashes[1]: return before.hash == forHash && word.mark == 0x2C
    case addedHash:
      return index <= 4 && index + 1 < words.count && words[index + 1].hash == thatHash
    case thenHash: return index + 1 == words.count || index <= 4 && isAfterwards(words, index)
    case thoughHash, meanwhileHash: return before.mark == 0x2C && word.mark == 0x2C
    case tooHash: return before.mark == 0x2C && index + 1 == words.count
    case sinceHash: return before.classes.contains(.auxiliary) && isSince(words, index)
    case oneHash: return index + 1 == words.count && isVerb(words, index - 1)
    case pluralHashes[0], pluralHashes[1]:
      // "For the town, those are"
      return before.mark == 0x2C && index < 8 && index + 1 < words.count
        && words[0].classes.contains(.preposition)
        && words[index + 1].classes.contains(.auxiliary)
    case thatsHashes[0], thatsHashes[1]: return true
    case suchHash: return index + 1 < words.count && articles.contains(words[index + 1].hash)
    case themHash: return index <= 4 && before.classes.contains(.preposition)
    case personHashes[0], personHashes[1]:
      return index + 1 == words.count && !words.dropFirst().contains { $0.isCapital }
    default: return false
    }
  } || words.count > 1 && words[0].hash == thisHash && !isNow(words[1])
}

/// "Ried then left", but not "the then mayor", "by then" and "if … then".
private func isAfterwards(_ words: [SentenceWord], _ index: Int) -> Bool {
  words[index - 1].classes.isDisjoint(with: [.preposition, .determiner, .coordinator])
    && !words[0].classes.contains(.subordinator) && index + 1 < words.count
}

/// "has since left", but not "has since May".
private func isSince(_ words: [SentenceWord], _ index: Int) -> Bool {
  guard index + 1 < words.count, words[index].mark == 0 else { return false }
  let next = words[index + 1]
  return next.endsIn.ed || !next.classes.isDisjoint(with: [.finite, .auxiliary])
}

/// "that day", "that very year", but not "said that time is".
private func isThatDay(_ words: [SentenceWord], _ index: Int) -> Bool {
  let isVery = index + 1 < words.count && verys.contains(words[index + 1].hash)
  let time = index + (isVery ? 2 : 1)
  return time < words.count && times.contains(words[time].hash)
    && (time + 1 >= words.count
      || words[time + 1].classes.isDisjoint(with: [.finite, .auxiliary]))
}

/// "this year", "this Friday": known without another sentence.
private func isNow(_ word: SentenceWord) -> Bool {
  word.classes.contains(.weekday) || nows.contains(word.hash)
    || word.isCapital && word.classes.isEmpty
}

/// "US" may be a country.
private let usHash = hashes("us")[0]
private let addressing = hashes(
  """
  i me my mine i'm i’m i've i’ve i'd i’d i'll i’ll you your yours you're you’re you'll you’ll you've \
  you’ve we we're we’re we've we’ve we'll we’ll
  """)
private let pleaseHash = hashes("please")[0]
private let itHash = hashes("it")[0]
private let thatsHashes = hashes("that's that’s")
private let suchHash = hashes("such")[0]
private let personHashes = hashes("him her")
private let themHash = hashes("them")[0]
private let articles = hashes("a an")
private let alsoHash = hashes("also")[0]
private let howeverHash = hashes("however")[0]
private let selves = hashes("i i'm i’m i've i’ve i'd i’d i'll i’ll my")
private let exampleHashes = hashes("instance example")
private let addedHash = hashes("added")[0]
private let forHash = hashes("for")[0]
private let verys = hashes("very same")
private let latterHashes = hashes("latter others")
private let thenHash = hashes("then")[0]
private let thoughHash = hashes("though")[0]
private let meanwhileHash = hashes("meanwhile")[0]
private let tooHash = hashes("too")[0]
private let sinceHash = hashes("since")[0]
private let oneHash = hashes("one")[0]
private let times = hashes("day night morning afternoon evening week month year time moment")
private let pluralHashes = hashes("these those")
private let thatHash = hashes("that")[0]
private let thisHash = hashes("this")[0]
private let nows = hashes(
  """
  year year's year’s month month's month’s week week's week’s summer winter spring autumn fall \
  season weekend weekend's weekend’s morning afternoon evening decade century quarter term time
  """)
private let sites = [".com/", ".co.uk/", ".org/"].map { Array($0.utf8) }

/// Whether it has a verb that is known, unless it is in another language than English; names in a row
/// have none.
private func hasVerbIfEnglish(_ words: [SentenceWord]) -> Bool {
  if words.count(where: \.isCapital) * 10 > words.count * 6 { return false }
  return words.indices.contains { isVerb(words, $0) }
    || englishWords(in: words) * 5 < words.count
}

private func endsSentence(_ sentence: Text) -> Bool {
  var rest = sentence
  while let last = rest.last,
    last == 0x22 || last == 0x29 || last == 0x27 || rest.ends(with: rightQuote)
  {
    rest = rest.dropLast(last < 0x80 ? 1 : 3)
  }
  return rest.last == UInt8(ascii: ".") && !rest.ends(with: "..") || rest.last == 0x21
}

/// "Both men", "the pair", "the two": known only from the sentences before.
private func speaksOfOthers(_ words: [SentenceWord]) -> Bool {
  guard words.count > 1 else { return false }
  if words[0].hash == eachHash, !words[1].classes.isDisjoint(with: [.determiner, .auxiliary]) {
    return true
  }
  return alone.contains(words[0].hash)
    || words[0].hash == theHash
      && (others.contains(words[1].hash)
        || ordinals.contains(words[1].hash) && words.count > 2
          && !words[2].classes.isDisjoint(with: [.auxiliary, .finite])
        || answers.contains(words[1].hash) && words.count > 2
          && words[2].classes.isDisjoint(with: [.preposition, .relative]))
}

private let answers = hashes("answer result reason difference upshot irony catch point")

private let theHash = FunctionWords.hash(of: ascii("the")[...])
/// "Each one now has", "Each has", but not "Each year"
private let eachHash = hashes("each")[0]
private let alone = ["both", "another"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
private let ordinals = hashes("first third fourth last latest former")
private let others = [
  "two", "three", "pair", "latter", "same", "other", "second", "move", "duo", "trio",
  "incident",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
