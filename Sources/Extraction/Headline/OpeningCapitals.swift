import Model

/// "When the ship" for "W HEN the ship" and "I F you" for "if you": the large first letter of a text, which
/// scrapers leave apart from the rest of its word.
func withoutDropCap(_ sentence: Text) -> Text {
  guard sentence.count > 3, let letter = sentence.first, isCapital(letter), letter < 0x80 else {
    return sentence
  }
  let start = sentence.startIndex
  guard sentence[start + 1] == 0x20, isCapital(sentence[start + 2]) else { return sentence }
  let rest = sentence[(start + 2)...].prefix { isLetter($0) && $0 < 0x80 }
  guard rest.allSatisfy(isCapital) else { return sentence }
  guard rest.endIndex < sentence.endIndex, !isLetter(sentence[rest.endIndex]),
    sentence[rest.endIndex] != 0x2D
  else { return sentence }
  let isWord = letter == UInt8(ascii: "A") || letter == UInt8(ascii: "I")
  let joined = [letter] + rest
  let isSmallWord = FunctionWords.all.languages(of: FunctionWords.hash(of: joined[...]))
    .contains(LanguageSet.english)
  guard isSmallWord || !isWord && rest.count > 1 else { return sentence }
  return (joined + sentence[rest.endIndex...])[...]
}

/// "The state" for "THE state", "Partygoers in" for "PARTYGOERS in", as some outlets open their texts:
/// capitals at the start turned into small letters, if there is an English function word among them or a
/// word too long for an abbreviation; "NASA" stays.
func withoutShouting(_ sentence: Text) -> Text {
  guard !opensWithSmallLetters(sentence) else { return sentence }
  let words = sentenceWords(of: sentence.prefix(90))
  let shouted = words.prefix { word in
    sentence[word.core].allSatisfy {
      isCapital($0) || !isLetter($0) || rightQuoteBytes.contains($0)
    }
      && !word.core.isEmpty
  }
  guard !shouted.isEmpty, shouted.count < words.count, shouted.count <= 6,
    shouted.contains(where: { $0.core.count > 1 && isEnglishSmallWord($0) })
      || isLongWord(sentence[shouted[0].core])
  else { return sentence }
  var text = Array(sentence)
  let offset = sentence.startIndex
  for word in shouted
  where isEnglishSmallWord(word) || !word.classes.isEmpty || word.core.count > 4 {
    let isSmall =
      (isEnglishSmallWord(word) || !word.classes.isEmpty) && word.start != words[0].start
    for index in word.core.dropFirst(isSmall ? 0 : 1) {
      text[index - offset] = lower(sentence[index])
    }
  }
  return text[...]
}

/// The apostrophe of "ENEMY’S".
private let rightQuoteBytes = Array("’".utf8)

/// Seven letters or more, and nothing else.
private func isLongWord(_ word: Text) -> Bool { word.count >= 7 && word.allSatisfy(isCapital) }

/// Whether the first word has a small letter, as nearly all have, or the one after a first "A".
private func opensWithSmallLetters(_ sentence: Text) -> Bool {
  guard let end = sentence.prefix(30).firstIndex(where: isSpace) else { return true }
  if sentence[..<end].contains(where: { isLetter($0) && $0 < 0x80 && !isCapital($0) }) {
    return true
  }
  // "A mayor"
  return end == sentence.startIndex + 1
    && sentence[(end + 1)...].prefix(2).contains { isLetter($0) && $0 < 0x80 && !isCapital($0) }
}

private func isEnglishSmallWord(_ word: SentenceWord) -> Bool {
  FunctionWords.all.languages(of: word.hash).contains(LanguageSet.english)
    && !acronyms.contains(word.hash)
}

/// What "us", "who" and "it" may be in capitals.
let acronyms = ["us", "who", "it"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }

extension LanguageSet {
  static let english = LanguageSet(tag: "en")
}
