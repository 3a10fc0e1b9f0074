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
  let isAlone = name.isCapital && name.mark == 0 && !words[hasTitle ? 2 : 1].isCapital
  guard isAlone, hasTitle || name.classes.isEmpty else { return false }
  let surname = Array(withoutGenitive(sentence[name.core]))
  if above.contains(where: { $0.position(of: surname) != nil }) { return false }
  return hasTitle || earlier.contains { introduces($0, surname) }
}

/// "Tom Ried": another word with a capital stands before the surname.
private func introduces(_ text: Text, _ surname: [UInt8]) -> Bool {
  guard let place = text.position(of: surname), place >= text.startIndex + 3,
    text[place - 1] == 0x20
  else { return false }
  let before = text[..<(place - 1)]
  let start = before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.startIndex
  let word = before[start...]
  return word.first.map { isCapital($0) } == true
    && word.last.map { isLetter($0) || $0 == 0x2E } == true
    && FunctionWords.all.languages(of: FunctionWords.hash(of: Array(word.map(lower))[...])).rawValue
      == 0
}

private func withoutGenitive(_ name: Text) -> Text {
  if name.ends(with: "'s") { return name.dropLast(2) }
  return name.ends(with: "’s") ? name.dropLast(4) : name
}

private let titles = hashes("mr mrs ms miss dr sir dame mr. mrs. ms. dr.")
