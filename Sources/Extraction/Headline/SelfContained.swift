import Model

/// Whether neither the first word of a sentence nor its end shows that it can't stand alone.
func mayStandAlone(_ sentence: Text) -> Bool {
  if isWithoutSpaces(sentence) { return true }
  guard endsSentence(sentence), sentence.first != 0x28 else { return false }
  // "They—and the mayor", but not "No-deal ferries".
  let first = sentence.prefix(24).prefix { isLetter($0) && $0 != 0xE2 }
  if first.endIndex < sentence.endIndex, sentence[first.endIndex] == 0x2D { return true }
  let hash = FunctionWords.hash(of: first)
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
    && (hasVerbIfEnglish(words) || isInOtherScript(sentence)) && !namesSite(sentence)
    && !speaksOfSelf(sentence, words) && !speaksOfSeparate(words)
    && !isBareAttribution(words)
    && !(words[0].classes.contains(.beside) && words[1].classes.contains(.auxiliary))
}

/// "In a separate letter, the town", "In another letter,".
private func speaksOfSeparate(_ words: [SentenceWord]) -> Bool {
  words[0].classes.contains(.preposition)
    && words.prefix(3).contains { separates.contains($0.hash) }
}

/// Whether an "I" or "us" stands in it outside its quotations.
private func speaksOfSelf(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  words.contains { word in
    word.classes.contains(.personal) && selves.contains(word.hash)
      && isBalanced(sentence[..<word.start])
  }
}

/// "Ried said to the crowd.": what stood before it was the quotation.
private func isBareAttribution(_ words: [SentenceWord]) -> Bool {
  guard words.count <= 10,
    let verb = words.prefix(5).firstIndex(where: {
      $0.classes.contains([.finite, .saying]) && !$0.classes.contains(.ambiguous)
    })
  else { return false }
  return verb + 1 == words.count
    || !words[verb + 1].classes.isDisjoint(with: [.preposition, .weekday]) && words[verb].mark == 0
      && !words[verb...].contains { $0.hash == thatHash || $0.mark != 0 }
}

/// "go to harbour.example.com/tickets", "write to @ellery".
private func namesSite(_ sentence: Text) -> Bool {
  sentence.holds(0x40, or: 0x2F)
    && (sentence.contains(0x40) || sites.contains { sentence.position(of: $0) != nil })
}

/// "US" may be a country.
private let usHash = hashes("us")[0]
private let separates = hashes("separate another")
private let selves = hashes("i i'm i’m i've i’ve i'd i’d i'll i’ll my me us")
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
  // "[…]" ends the teaser of a feed.
  return rest.last == UInt8(ascii: ".") && !rest.ends(with: "..") || rest.last == 0x21
    || rest.ends(with: "[…]")
}

/// "Obviously the first is", "Luckily, other boats"
private func opensWithAdverb(_ words: [SentenceWord]) -> Bool {
  words.count > 1 && words[0].endsIn.ly && (words[0].mark != 0 || words[1].hash == theHash)
}

/// "Both men", "the pair", "the two": known only from the sentences before.
private func speaksOfOthers(_ words: [SentenceWord]) -> Bool {
  let words = opensWithAdverb(words) ? Array(words.dropFirst()) : words
  guard words.count > 1 else { return false }
  // "An even longer wall"
  if words[1].hash == evenHash, words[0].classes.contains(.determiner) { return true }
  // "Some is old", "Most have left"
  if parts.contains(words[0].hash), words[1].classes.contains(.auxiliary) { return true }
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

private let answers = hashes(
  "answer result reason difference upshot irony catch point idea aim goal trick problem key")

private let theHash = FunctionWords.hash(of: ascii("the")[...])
/// "Each one now has", "Each has", but not "Each year"
private let eachHash = hashes("each")[0]
private let evenHash = hashes("even")[0]
private let thatHash = hashes("that")[0]
private let parts = hashes("some many most few fewer several none all")
private let alone = ["both", "another", "other", "others"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let ordinals = hashes("first third fourth last latest former")
private let others = [
  "two", "three", "pair", "latter", "same", "other", "second", "move", "duo", "trio",
  "incident",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
