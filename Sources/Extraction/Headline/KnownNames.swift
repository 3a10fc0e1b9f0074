import Model

/// What the reader of a sentence knows of those that it names.
enum KnownNames {
  case known
  /// Somebody acts under a single name that does not stand in the title: "Ried said".
  case unknown
  /// An earlier sentence of the article introduces the name, and the title does not: "Mr Ried", "Ried" and
  /// "to Ried" after "Tom Ried".
  case introduced
}

/// Whether a reader of the `title` knows who is named in the sentence, which stands in the article `after`
/// the earlier ones.
///
/// The `words` are the sentence's own.
func names(
  in sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>, below title: Text
) -> KnownNames {
  var found = KnownNames.known
  for index in words.indices where isSingleName(words, index) {
    let name = Array(withoutGenitive(sentence[words[index].core]))
    if sentence[..<words[index].start].names(name) || title.names(name) { continue }
    let acts = acts(words, index)
    if isIntroduced(name, words, index, acts, by: earlier) { return .introduced }
    if acts { found = .unknown }
  }
  return found
}

/// Whether the sentence begins with a name that only an earlier sentence of the article introduces.
///
/// The `words` are the sentence's own.
func opensWithIntroducedName(
  _ sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>
) -> Bool {
  let place = titles.contains(words[0].hash) && words.count > 1 ? 1 : 0
  guard isSingleName(words, place) else { return false }
  let name = Array(withoutGenitive(sentence[words[place].core]))
  return isIntroduced(name, words, place, true, by: earlier)
}

private func isIntroduced(
  _ name: [UInt8], _ words: [SentenceWord], _ index: Int, _ acts: Bool,
  by earlier: ArraySlice<Text>
) -> Bool {
  if index > 0, titles.contains(words[index - 1].hash) { return true }
  return earlier.contains {
    introduces($0, name) || (acts || index == 0) && opensName($0, name)
  }
}

/// "Ried" and "Mr Ried", but not "Ann Ried", "the Senate" or "In".
private func isSingleName(_ words: [SentenceWord], _ index: Int) -> Bool {
  let word = words[index]
  guard word.isCapital, word.classes.isEmpty, !titles.contains(word.hash) else { return false }
  if index + 1 < words.count, word.mark == 0, words[index + 1].isCapital { return false }
  if index == 0 || titles.contains(words[index - 1].hash) { return true }
  let before = words[index - 1]
  return !before.classes.contains(.determiner)
    && (!before.isCapital || before.mark != 0 || index == 1 && !before.classes.isEmpty)
}

/// "said Ried", "according to Ried", "Ried was"; but not "Much was" and "farmers of Tesk have".
private func acts(_ words: [SentenceWord], _ index: Int) -> Bool {
  let word = words[index]
  let doesIt =
    word.mark == 0 && index + 1 < words.count && words[index + 1].classes.contains(.finite)
  if index == 0 { return doesIt && !isSmallWord(word) }
  return doesIt && !words[index - 1].classes.contains(.preposition)
    || words[index - 1].classes.contains([.finite, .saying])
    || words[index - 1].hash == toHash && index > 1 && words[index - 2].hash == accordingHash
}

/// Whether it is a function word, such as "much", that has a capital where a sentence begins.
func isSmallWord(_ word: SentenceWord) -> Bool {
  FunctionWords.all.languages(of: word.hash).contains(LanguageSet.english)
}

private let toHash = hashes("to")[0]
private let accordingHash = hashes("according")[0]

extension Text {
  /// Whether the name stands in it as a word of its own.
  fileprivate func names(_ name: [UInt8]) -> Bool {
    var rest = self
    while let place = rest.position(of: name) {
      let end = place + name.count
      if (place == startIndex || !isLetter(self[place - 1]))
        && (end == endIndex || !isLetter(self[end]) || self[end] >= 0x80)
      {
        return true
      }
      rest = self[end...]
    }
    return false
  }
}

/// "Tom Ried": somewhere another word with a capital stands before the surname.
private func introduces(_ text: Text, _ surname: [UInt8]) -> Bool {
  var rest = text
  while let place = rest.position(of: surname) {
    if isFullName(text, place), !goesOn(text[(place + surname.count)...]) { return true }
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

/// Whether " Hall" follows "Tesk Town": what comes before it is no surname.
private func goesOn(_ rest: Text) -> Bool {
  rest.first == 0x20 && rest.dropFirst().first.map(isCapital) == true
}

/// Whether a word with a capital stands before the name at `place`.
private func isFullName(_ text: Text, _ place: Int) -> Bool {
  guard place >= text.startIndex + 3, text[place - 1] == 0x20 else { return false }
  let before = text[..<(place - 1)]
  let start = before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.startIndex
  let word = before[start...]
  // Who "President Ried" and "President Ann Ried" are is known without the text.
  if word.elementsEqual(president) || before[..<start].trimmed.ends(with: president) {
    return false
  }
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

private let president = Array("President".utf8)

private func withoutGenitive(_ name: Text) -> Text {
  if name.ends(with: "'s") { return name.dropLast(2) }
  return name.ends(with: "’s") ? name.dropLast(4) : name
}

private let titles = hashes("mr mrs ms miss dr sir dame mr. mrs. ms. dr.")
