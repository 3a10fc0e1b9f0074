/// Which words of lines occur in the opening of the article too: teasers of other stories and
/// comments share few with it.
struct SharedWords {
  /// Words of four bytes and more, up to each line, and those of them that are shared.
  private var wordsUpTo: [Int] = [0]
  private var sharedUpTo: [Int] = [0]

  init(_ page: PageOfLines) {
    let hashes = page.lines.map { longWords(of: $0.text) }
    let opening = Self.opening(of: page)
    // The number of lines of the opening in which a word stands, and the last of these.
    var lines: [UInt64: (count: Int, last: Int)] = [:]
    for line in opening {
      for word in hashes[line] {
        let found = lines[word]
        if found?.last != line { lines[word] = ((found?.count ?? 0) + 1, line) }
      }
    }
    let isOpening = Set(opening)
    for (line, words) in hashes.enumerated() {
      // A line of the opening must not count for itself.
      let own = isOpening.contains(line) ? 1 : 0
      let shared = words.count { (lines[$0]?.count ?? 0) > own }
      wordsUpTo.append(wordsUpTo[line] + words.count)
      sharedUpTo.append(sharedUpTo[line] + shared)
    }
  }

  /// The share of the words of some lines that is shared, 0 to 1; 0 where they have no words.
  func share(from first: Int, through last: Int) -> Double {
    let range = max(0, first)..<min(wordsUpTo.count - 1, last + 1)
    let words = wordsUpTo[range.upperBound] - wordsUpTo[range.lowerBound]
    let shared = sharedUpTo[range.upperBound] - sharedUpTo[range.lowerBound]
    return Double(shared) / Double(max(1, words))
  }

  /// The sure lines of the stretch, up to 350 words.
  private static func opening(of page: PageOfLines) -> [Int] {
    var words = 0
    return page.stretch.filter { page.sure[$0] }.prefix { line in
      defer { words += page.lines[line].wordCount }
      return words <= 350
    }
  }
}

/// The hashes of a line's words of four bytes and more, in small letters.
private func longWords(of text: Text) -> [UInt64] {
  var words: [UInt64] = []
  var start = text.startIndex
  for index in text.startIndex...text.endIndex {
    if index < text.endIndex, isLetter(text[index]) || isDigit(text[index]) { continue }
    if index - start >= 4 { words.append(hash(of: text[start..<index])) }
    start = index + 1
  }
  return words
}

/// A hash of a text in small ASCII letters (FNV-1a, 64 bits).
func hash(of text: Text) -> UInt64 {
  text.withUnsafeBufferPointer { bytes in
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
