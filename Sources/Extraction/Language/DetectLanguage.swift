/// The language of a text (BCP 47), by its script and its small words; nil where that does not tell
/// for certain, as in texts of fewer than 40 words. Looks at the first 2,000 bytes.
func detectLanguage(of paragraphs: [Text]) -> String? {
  let sample = Array(paragraphs.prefix(40).joined(separator: [0x20]).prefix(2_000))
  return languageOfScript(sample[...]) ?? languageOfWords(sample[...])
}

/// The language that a script alone tells, if more than a third of the letters belong to it.
private func languageOfScript(_ text: Text) -> String? {
  // The scripts in question take two bytes or more for each letter.
  guard text.count(where: { $0 >= 0xC0 }) * 4 > text.length else { return nil }
  var counts: [String: Int] = [:]
  var letters = 0
  for scalar in text.string.unicodeScalars where scalar.properties.isAlphabetic {
    letters += 1
    if let script = scriptLanguages.first(where: { $0.range.contains(scalar.value) }) {
      counts[script.language, default: 0] += 1
    }
  }
  // Kana are Japanese, however many Chinese characters stand between them.
  if let kana = counts["ja"], kana * 10 > letters { return "ja" }
  guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
    best.value * 3 > letters
  else { return nil }
  return best.key
}

private let scriptLanguages: [(language: String, range: ClosedRange<UInt32>)] = [
  ("el", 0x0370...0x03FF), ("he", 0x0590...0x05FF), ("ar", 0x0600...0x06FF),
  ("hi", 0x0900...0x097F),
  ("bn", 0x0980...0x09FF), ("ta", 0x0B80...0x0BFF), ("th", 0x0E00...0x0E7F),
  ("ka", 0x10A0...0x10FF),
  ("ja", 0x3040...0x30FF), ("zh", 0x4E00...0x9FFF), ("ko", 0xAC00...0xD7AF),
]

/// The language whose small words make up most of the text: at least every seventh word, and a
/// quarter more than any other language's.
private func languageOfWords(_ text: Text) -> String? {
  var scores = [Int](repeating: 0, count: functionWords.count)
  var count = 0
  for word in text.pieces({ !isLetter($0) }) {
    count += 1
    guard let packed = packed(word) else { continue }
    for language in languagesOfWord[packed] ?? [] { scores[language] += 1 }
  }
  guard count >= 40 else { return nil }
  let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  guard scores[ranked[0]] * 7 >= count, scores[ranked[0]] * 4 >= scores[ranked[1]] * 5 else {
    return nil
  }
  return functionWords[ranked[0]].language
}

/// The languages of each small word, by their index.
private let languagesOfWord: [UInt64: [Int]] = {
  var languages: [UInt64: [Int]] = [:]
  for (index, entry) in functionWords.enumerated() {
    for word in entry.words.split(separator: " ") {
      if let packed = packed(Array(word.utf8)[...]) { languages[packed, default: []].append(index) }
    }
  }
  return languages
}()

/// Whether a word, in small letters, is a small word of one of the languages known.
func isSmallWord(_ word: [UInt8]) -> Bool {
  packed(word[...]).map { languagesOfWord[$0] != nil } ?? false
}

/// A word of at most eight bytes as one number, which is far quicker to look up; ASCII capitals count
/// as small letters. Nil for longer words, which are no small words.
private func packed(_ word: Text) -> UInt64? {
  guard word.count <= 8 else { return nil }
  return word.reduce(0) { $0 << 8 | UInt64(lower($1)) }
}
