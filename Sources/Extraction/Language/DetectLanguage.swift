/// The language of a text (BCP 47), by its script and its small words; nil where that does not tell
/// for certain, as in texts of fewer than 40 words. Looks at the first 2,000 bytes.
func detectLanguage(of paragraphs: [Text]) -> String? {
  var sample: [UInt8] = []
  sample.reserveCapacity(2_100)
  for paragraph in paragraphs.prefix(40) where sample.count < 2_000 {
    if !sample.isEmpty { sample.append(0x20) }
    sample += paragraph.prefix(2_000 - sample.count)
  }
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
  var start = text.startIndex
  for index in text.startIndex...text.endIndex {
    if index < text.endIndex, isLetter(text[index]) { continue }
    if index > start {
      count += 1
      var languages = packed(text[start..<index]).map(smallWords.languages) ?? 0
      while languages != 0 {
        scores[languages.trailingZeroBitCount] += 1
        languages &= languages - 1
      }
    }
    start = index + 1
  }
  guard count >= 40 else { return nil }
  let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
  guard scores[ranked[0]] * 7 >= count, scores[ranked[0]] * 4 >= scores[ranked[1]] * 5 else {
    return nil
  }
  return functionWords[ranked[0]].language
}

/// The small words of all languages in an open-addressed table, for every word of every article is
/// looked up in it.
private struct SmallWords {
  /// Two to the power of 12: some 800 words fill a fifth of it. Zero marks a free place.
  private var keys = [UInt64](repeating: 0, count: 1 << 12)
  /// A bit for each language, by its index in `functionWords`.
  private var masks = [UInt64](repeating: 0, count: 1 << 12)

  init() {
    for (index, entry) in functionWords.enumerated() {
      for word in entry.words.split(separator: " ") {
        guard let key = packed(Array(word.utf8)[...]), key != 0 else { continue }
        let place = place(of: key)
        keys[place] = key
        masks[place] |= 1 << UInt64(index)
      }
    }
  }

  /// The languages that have the word; none for a word that is no small word.
  func languages(of key: UInt64) -> UInt64 { masks[place(of: key)] }

  /// Where the word stands, or the free place where it would.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    while keys[place] != 0, keys[place] != key { place = (place + 1) & 0xFFF }
    return place
  }
}

private let smallWords = SmallWords()

/// Whether a word, in small letters, is a small word of one of the languages known.
func isSmallWord(_ word: [UInt8]) -> Bool {
  packed(word[...]).map { smallWords.languages(of: $0) != 0 } ?? false
}

/// A word of at most eight bytes as one number, which is far quicker to look up; ASCII capitals count
/// as small letters. Nil for longer words, which are no small words.
private func packed(_ word: Text) -> UInt64? {
  guard word.count <= 8 else { return nil }
  var key: UInt64 = 0
  for byte in word { key = key << 8 | UInt64(lower(byte)) }
  return key
}
