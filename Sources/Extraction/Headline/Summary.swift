/// One or two sentences that say what an article is about: those of its first fifteen whose words are
/// the most frequent there, that stand early, and that speak of the same as the headline. It depends
/// on the article alone.
///
/// What the headline says is not said again: a sentence counts only if it adds most of its words. No
/// caption, question, quotation or request is chosen, nor a sentence that makes sense only after
/// another. A dateline goes. Empty for a text without a sentence of five words besides the headline.
///
/// Source of the weights: reading and ROUGE against 317 publishers' own descriptions, on which this
/// did better than the first sentences and than TextRank.
func summary(of paragraphs: [Text], headline: String) -> String {
  let opening = openingSentences(of: paragraphs)
  let title = Array(headline.utf8)[...]
  let words = ContentWords(opening + [title])
  let ranked = rank(words)
  var chosen: [Int] = []
  var length = 0
  for index in ranked where chosen.count < 2 {
    guard adds(words, index) else { continue }
    let size = opening[index].length
    guard chosen.isEmpty ? size <= longest : length + size < lengthLimit,
      !(words.sentences[index].sharedWithLast > 1 && repeats(opening[index], title)),
      mayStand(index, beside: chosen, opening, below: title)
    else { continue }
    chosen.append(index)
    length += size
  }
  return oneLine(
    chosen.isEmpty
      ? resort(opening, words, title)
      : chosen.sorted().map { opening[$0].string }.joined(separator: " "))
}

/// In characters. Some 40 words: what fits on three lines of a list.
private let lengthLimit = 240
private let longest = 300

/// The first fifteen sentences, without datelines.
private func openingSentences(of paragraphs: [Text]) -> [Text] {
  var opening: [Text] = []
  opening.reserveCapacity(16)
  var bytes = 0
  for (number, paragraph) in paragraphs.prefix(12).enumerated()
  where opening.count < 15 && bytes < 2_000 && !isCaption(paragraph) {
    bytes += paragraph.count
    let start = opening.count
    let limit = min(8, 15 - start)
    for sentence in SentencesOutsideQuotes(in: paragraph, atMost: limit) {
      opening.append(sentence)
    }
    if number < 3, start < opening.count {
      opening[start] = withoutLabel(
        withoutShouting(withoutDropCap(withoutDateline(opening[start]))))
    }
  }
  return opening
}

/// The sentences by their worth, the best first.
private func rank(_ words: ContentWords) -> [Int] {
  let count = words.sentences.count - 1
  let title = words.sentences.last?.words ?? 0
  let worth = (0..<count).map { index in
    let own = words.sentences[index]
    return Double(own.occurrences) / Double((own.words + 5) * words.most)
      + 0.3 / Double(1 + index) + 0.5 * Double(own.sharedWithLast) / Double(title + 1)
  }
  return (0..<count).sorted { (worth[$1], $0) < (worth[$0], $1) }
}

/// Whether most of the sentence's words are not in the headline.
private func adds(_ words: ContentWords, _ index: Int) -> Bool {
  words.sentences[index].sharedWithLast * 2 < words.sentences[index].words
}

/// Whether the sentence can stand below the headline and beside those that were chosen.
private func mayStand(
  _ index: Int, beside chosen: [Int], _ opening: [Text], below title: Text
) -> Bool {
  let sentence = opening[index]
  // A scrape may hold a sentence twice: as pull quote and in the text.
  if chosen.contains(where: { opening[$0].elementsEqual(sentence) }) { return false }
  // Most that can't are known by their ends.
  guard mayStandAlone(sentence) else { return false }
  let words = sentenceWords(of: sentence)
  guard isSelfContained(sentence, words) else { return false }
  let (earlier, above) = (
    opening[..<index], [title] + chosen.filter { $0 < index }.map { opening[$0] }
  )
  return !namesUnknown(sentence, words, after: earlier, above: above)
    && !opensWithUnknownThing(
      sentence, words, after: earlier, above: above,
      follows: index < 2 || chosen.contains(index - 1))
}

/// Whether the headline was cut from the sentence: it goes on with the same words.
private func repeats(_ sentence: Text, _ title: Text) -> Bool {
  // The first letter may have been a small one.
  let start = Array(title.dropFirst().prefix(24))
  if start.count < 12 { return false }
  if sentence.position(of: start) != nil { return true }
  // An introduction may have been left out. A publisher's headline may share some words too.
  return title.count > 40 && sentence.position(of: Array(title.suffix(40))) != nil
}

/// Where no other is good, the first sentence that the headline was cut from and that goes on for long, or
/// the beginning of one that is too long. Empty if there is none: no summary is better than one that makes
/// no sense.
private func resort(_ opening: [Text], _ words: ContentWords, _ title: Text) -> String {
  let place = opening.indices.first { index in
    let sentence = opening[index]
    return (sentence.length > longest || sentence.count > 2 * title.count)
      && adds(words, index) && mayStand(index, beside: [], opening, below: title)
  }
  return place.map { shortened(opening[$0]) } ?? ""
}

/// The sentence, or of a long one the words that fit and an ellipsis.
private func shortened(_ sentence: Text) -> String {
  if sentence.length <= longest { return sentence.string }
  let kept = String(String.UnicodeScalarView(sentence.string.unicodeScalars.prefix(lengthLimit)))
  let space = kept.utf8.lastIndex(of: 0x20) ?? kept.endIndex
  return String(kept[..<space]) + "…"
}
