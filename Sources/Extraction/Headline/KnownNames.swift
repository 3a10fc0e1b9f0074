import Model

/// Whether the sentence begins with a name that only an earlier sentence of the article introduces, and that
/// stands in none of the texts `above` it: "Mr Ried", "Ried" after "Tom Ried".
///
/// The `words` are the sentence's own.
func opensWithUnknownName(
  _ sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>, above: [Text]
) -> Bool {
  guard words.count > 2, words[0].isCapital else { return false }
  let hasTitle = titles.contains(words[0].hash)
  let name = words[hasTitle ? 1 : 0]
  let isAlone = name.isCapital && !words[hasTitle ? 2 : 1].isCapital
  guard isAlone, hasTitle || name.classes.isEmpty else { return false }
  let surname = Array(withoutGenitive(sentence[name.core]))
  if above.contains(where: { $0.position(of: surname) != nil }) { return false }
  return hasTitle || earlier.contains { introduces($0, surname) }
}

/// Whether somebody speaks in the sentence, after its first words, whom only an earlier sentence introduces
/// and whom none of the texts `above` it names: "…, Ried said", "according to Ried".
func quotesUnknownName(
  _ sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>, above: [Text]
) -> Bool {
  words.indices.dropFirst().contains { index in
    let word = words[index]
    guard word.isCapital, word.classes.isEmpty, isSpeaker(words, index) else { return false }
    let surname = Array(sentence[word.core])
    if sentence[..<word.start].holds(surname) || above.contains(where: { $0.holds(surname) }) {
      return false
    }
    return titles.contains(words[index - 1].hash)
      || earlier.contains { introduces($0, surname) }
  }
}

/// "said Ried", "Mr Ried said", "according to Ried": a single name.
private func isSpeaker(_ words: [SentenceWord], _ index: Int) -> Bool {
  let isTitled = titles.contains(words[index - 1].hash)
  let before = words[isTitled && index > 1 ? index - 2 : index - 1]
  let next = index + 1 < words.count ? words[index + 1] : nil
  if before.isCapital && before.mark == 0 || next?.isCapital == true && words[index].mark == 0 {
    return false
  }
  if before.hash == toHash {
    let according = isTitled ? index - 3 : index - 2
    return according >= 0 && words[according].hash == accordingHash
  }
  return before.classes.contains([.finite, .saying])
    || next?.classes.contains([.finite, .saying]) == true
}

extension Text {
  fileprivate func holds(_ name: [UInt8]) -> Bool { position(of: name) != nil }
}

private let toHash = hashes("to")[0]
private let accordingHash = hashes("according")[0]

/// "Tom Ried": another word with a capital stands before the surname.
private func introduces(_ text: Text, _ surname: [UInt8]) -> Bool {
  guard let place = text.position(of: surname), place >= text.startIndex + 3,
    text[place - 1] == 0x20
  else { return false }
  let before = text[..<(place - 1)]
  let start = before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.startIndex
  let word = before[start...]
  guard word.first.map({ isCapital($0) }) == true,
    word.last.map({ isLetter($0) || $0 == 0x2E }) == true
  else { return false }
  // Small words have capitals where a sentence begins: "Der Ried". Elsewhere "Tom" is a name, though it is
  // a small word of other languages.
  let languages = FunctionWords.all.languages(
    of: FunctionWords.hash(of: Array(word.map(lower))[...]))
  return start == text.startIndex
    ? languages.rawValue == 0 : !languages.contains(LanguageSet.english)
}

private func withoutGenitive(_ name: Text) -> Text {
  if name.ends(with: "'s") { return name.dropLast(2) }
  return name.ends(with: "’s") ? name.dropLast(4) : name
}

private let titles = hashes("mr mrs ms miss dr sir dame mr. mrs. ms. dr.")
