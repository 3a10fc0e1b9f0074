import Model

/// Whether a sentence makes sense alone, as words of the article: a whole sentence that neither points
/// back ("He …", "But …"), asks, quotes nor speaks to readers.
func isSelfContained(_ sentence: Text) -> Bool {
  let words = sentenceWords(of: sentence)
  if isWithoutSpaces(sentence) { return true }
  guard (6...60).contains(words.count), endsSentence(sentence),
    weakness(of: sentence, words) == .none, !speaksOfOthers(words), sentence.first != 0x28,
    hasVerbIfEnglish(words)
  else { return false }
  return true
}

/// Whether it is a caption or a request to readers.
func isFurniture(_ sentence: Text) -> Bool {
  weakness(of: sentence, sentenceWords(of: sentence)) == .hard
}

private func hasVerbIfEnglish(_ words: [SentenceWord]) -> Bool {
  words.indices.contains { isVerb(words, $0) }
    || words.count { FunctionWords.all.languages(of: $0.hash).contains(.english) } * 3 < words.count
}

private func endsSentence(_ sentence: Text) -> Bool {
  var rest = sentence
  while let last = rest.last,
    last == 0x22 || last == 0x29 || last == 0x27 || rest.ends(with: rightQuote)
  {
    rest = rest.dropLast(last < 0x80 ? 1 : 3)
  }
  return rest.last == UInt8(ascii: ".") && !rest.ends(with: ascii("..")) || rest.last == 0x21
}

/// "Both men", "the pair", "the former": known only from the sentences before.
private func speaksOfOthers(_ words: [SentenceWord]) -> Bool {
  words.prefix(2).contains { others.contains($0.hash) }
}

private let others = [
  "two", "both", "pair", "former", "latter", "same", "other", "another", "such", "second", "third",
  "one", "first", "move", "duo", "trio", "incident",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
