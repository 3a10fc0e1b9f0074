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
  if above.contains(where: { $0.holds(surname) }) { return false }
  return hasTitle || earlier.contains { introduces($0, surname) || opensName($0, surname) }
}

/// Whether somebody stands in the sentence, after its first word, whom only an earlier sentence introduces
/// and whom none of the texts `above` it names: "…, Ried said", "where Ried was", "against Mr Ried".
func namesUnknown(
  _ sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>, above: [Text]
) -> Bool {
  words.indices.dropFirst().contains { index in
    let word = words[index]
    guard word.isCapital, word.classes.isEmpty, isSingleName(sentence, words, index) else {
      return false
    }
    let surname = Array(withoutGenitive(sentence[word.core]))
    if sentence[..<word.start].holds(surname) || above.contains(where: { $0.holds(surname) }) {
      return false
    }
    return titles.contains(words[index - 1].hash)
      || earlier.contains { introduces($0, surname) || opensName($0, surname) }
  }
}

/// "said Ried", "according to Ried", "Ried was", "Mr Ried": a single name of somebody who does something;
/// but not "Ann Ried", "the Senate" or "NATO".
private func isSingleName(_ sentence: Text, _ words: [SentenceWord], _ index: Int) -> Bool {
  let (word, before) = (words[index], words[index - 1])
  if titles.contains(before.hash) { return true }
  if before.isCapital && before.mark == 0 || before.classes.contains(.determiner) { return false }
  let next = index + 1 < words.count ? words[index + 1] : nil
  if word.mark == 0, next?.isCapital == true { return false }
  let acts =
    word.mark == 0 && next?.classes.contains(.finite) == true
    || before.classes.contains([.finite, .saying])
    || before.hash == toHash && index > 1 && words[index - 2].hash == accordingHash
  let name = sentence[word.core]
  return acts && name.count > 2 && !isCapital(name[name.startIndex + 1])
}

private let toHash = hashes("to")[0]
private let accordingHash = hashes("according")[0]

extension Text {
  fileprivate func holds(_ name: [UInt8]) -> Bool { position(of: name) != nil }
}

/// "Tom Ried": somewhere another word with a capital stands before the surname.
private func introduces(_ text: Text, _ surname: [UInt8]) -> Bool {
  var rest = text
  while let place = rest.position(of: surname) {
    if isFullName(text, place) { return true }
    rest = text[(place + surname.count)...]
  }
  return false
}

/// "Ann Ried" for "Ann": somewhere another word with a capital stands after the name.
private func opensName(_ text: Text, _ name: [UInt8]) -> Bool {
  guard let place = text.position(of: name + [0x20]) else { return false }
  let next = text[(place + name.count + 1)...].prefix { isLetter($0) }
  return next.count > 2 && isCapital(next[next.startIndex])
    && !isCapital(next[next.startIndex + 1])
    && (place == text.startIndex || text[place - 1] == 0x20)
}

/// Whether a word with a capital stands before the name at `place`.
private func isFullName(_ text: Text, _ place: Int) -> Bool {
  guard place >= text.startIndex + 3, text[place - 1] == 0x20 else { return false }
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
