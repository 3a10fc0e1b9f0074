import Model

/// Whether a sentence makes sense alone, as words of the article: a whole sentence that neither points
/// back ("He …", "But …"), asks, quotes nor speaks to readers.
func isSelfContained(_ sentence: Text) -> Bool {
  if isWithoutSpaces(sentence) { return true }
  guard endsSentence(sentence) else { return false }
  let words = sentenceWords(of: sentence)
  return (6...60).contains(words.count) && weakness(of: sentence, words) == .none
    && !speaksOfOthers(words) && sentence.first != 0x28
    && hasVerbIfEnglish(words)
}

/// Whether it is no caption, request or question, and begins with no word that points back.
func mayStand(_ sentence: Text) -> Bool {
  let words = sentenceWords(of: sentence)
  guard let first = words.first(where: { !$0.core.isEmpty }) else { return false }
  return weakness(of: sentence, words) != .hard && sentence.last != UInt8(ascii: "?")
    && first.classes.isDisjoint(with: [.pronoun, .tie])
}

/// Whether it has a verb that is known, unless it is in another language than English; names in a row
/// have none.
private func hasVerbIfEnglish(_ words: [SentenceWord]) -> Bool {
  if words.count(where: \.isCapital) * 10 > words.count * 6 { return false }
  return words.indices.contains { isVerb(words, $0) }
    || englishWords(in: words) * 3 < words.count
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
  return alone.contains(words[0].hash)
    || words[0].hash == theHash && others.contains(words[1].hash)
}

private let theHash = FunctionWords.hash(of: ascii("the")[...])
private let alone = ["both", "another"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
private let others = [
  "two", "three", "pair", "former", "latter", "same", "other", "second", "move", "duo", "trio",
  "incident",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
