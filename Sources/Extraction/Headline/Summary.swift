/// One or two sentences that say what an article is about: its first, but not the one that the
/// headline was derived from, nor one that only makes sense after another. A dateline before them goes.
///
/// Empty for a text without a sentence of five words.
func summary(of paragraphs: [Text], headline: String, isDerived: Bool) -> String {
  let opening = isDerived ? derivedHeadline(from: paragraphs)?.sentence : nil
  let folded = Array(headline.utf8)[...].folded
  var candidates: [Text] = []
  for paragraph in paragraphs.prefix(6) {
    let opens = sentences(in: paragraph, limit: 4)
    candidates += opens.filter { $0 != opening }.map(withoutDateline).filter { sentence in
      sentence.wordCount >= (isSpaceless(sentence) ? 1 : 5)
        && sentence.folded != folded
    }
    if let place = candidates.firstIndex(where: { !opensWithPronoun($0) }),
      place + 1 < candidates.count
    {
      break
    }
  }
  guard
    let place = candidates.firstIndex(where: { !opensWithPronoun($0) })
      ?? candidates.indices.first
  else { return "" }
  let first = candidates[place]
  let second = candidates.dropFirst(place + 1).first
  guard let second, first.length + second.length < lengthLimit else { return cut(first) }
  return first.string + " " + second.string
}

/// In characters. Some 40 words: what fits on three lines of a list.
private let lengthLimit = 240

private func cut(_ sentence: Text) -> String {
  guard sentence.length > lengthLimit + 60 else { return sentence.string }
  let kept = String(String.UnicodeScalarView(sentence.string.unicodeScalars.prefix(lengthLimit)))
  let space = kept.utf8.lastIndex(of: 0x20) ?? kept.endIndex
  return String(kept[..<space]) + "…"
}



private func opensWithPronoun(_ sentence: Text) -> Bool {
  let first = sentence.words.first?.map(lower)
  return first.map(pronouns.contains) ?? true
}

private let pronouns = Set(
  [
    "he", "she", "it", "they", "this", "that", "these", "those", "but", "and", "however", "er",
    "sie",
    "il", "elle", "ils", "él", "ella",
  ].map { Array($0.utf8) })
