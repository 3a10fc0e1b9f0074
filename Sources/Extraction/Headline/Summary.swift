/// One or two sentences that say what an article is about: those of its first fifteen whose words are
/// the most frequent there, that stand early, that speak of the same as the headline, and that are not
/// short: those need the text around them. It depends on the article alone.
///
/// What the headline says is not said again: a sentence counts only if it adds most of its words. No
/// caption, question, quotation or request is chosen, nor a sentence that makes sense only after
/// another. Those come first that speak of nothing but what they or the headline tell; where there are none,
/// one other may do that is long enough. A dateline goes. Empty where no such sentence is left.
///
/// Source of the weights: reading and ROUGE against 317 publishers' own descriptions, on which this
/// did better than the first sentences and than TextRank.
func summary(of paragraphs: [Text], headline: String) -> String {
  let opening = openingSentences(of: paragraphs)
  let title = Array(headline.utf8)[...]
  let words = ContentWords(opening + [title])
  var chosen: [Int] = []
  var other: Int?
  var tried = 0
  for index in rank(words, opening) where mayAdd(index, opening, words, title) {
    tried += 1
    if chosen.count == 2 || tried > 7 && (other != nil || !chosen.isEmpty) { break }
    if let first = chosen.first, opening[first].length + opening[index].length >= lengthLimit {
      continue
    }
    switch clarity(of: index, beside: chosen, opening, below: title) {
    case .clear: chosen.append(index)
    case .vague where index == 0 || opening[index].length >= shortestVague: other = other ?? index
    case .vague, .none: break
    }
  }
  if chosen.isEmpty, let last = other ?? resort(opening, words, title) { chosen = [last] }
  let summary = chosen.sorted().map { opening[$0].string }.joined(separator: " ")
  let length = summary.unicodeScalars.count
  return length >= shortest || summary.utf8.count > 2 * length ? oneLine(summary) : ""
}

/// In characters. Some 40 words: what fits on three lines of a list.
private let lengthLimit = 240
private let longest = 300
/// Every other sentence that is shorter needs the text around it; where no spaces are written, such ones tell as
/// much as longer ones elsewhere.
private let shortest = 60
/// What is vague and shorter hardly tells anything, unless the article opens with it.
private let shortestVague = 120

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
private func rank(_ words: ContentWords, _ opening: [Text]) -> [Int] {
  let count = words.sentences.count - 1
  let title = words.sentences.last?.words ?? 0
  let worth = (0..<count).map { index in
    let own = words.sentences[index]
    return Double(own.occurrences) / Double((own.words + 5) * words.most)
      + 0.15 * Double(min(opening[index].length, 160)) / 160
      + 0.3 / Double(1 + index) + 0.5 * Double(own.sharedWithLast) / Double(title + 1)
  }
  return (0..<count).sorted { (worth[$1], $0) < (worth[$0], $1) }
}

/// Whether most of the sentence's words are not in the headline.
private func adds(_ words: ContentWords, _ index: Int) -> Bool {
  words.sentences[index].sharedWithLast * 2 < words.sentences[index].words
}

/// Whether the sentence is short enough and tells more than the headline that may have been cut from it.
private func mayAdd(_ index: Int, _ opening: [Text], _ words: ContentWords, _ title: Text) -> Bool {
  adds(words, index) && opening[index].length <= longest
    && !(words.sentences[index].sharedWithLast > 1 && repeats(opening[index], title))
}

/// How well a sentence can be understood below the headline.
private enum Clarity {
  /// Nothing in it needs more than the headline and the sentences above it.
  case clear
  /// It makes sense, but may speak of a thing or of somebody that only the article tells.
  case vague
  case none
}

private func clarity(
  of index: Int, beside chosen: [Int], _ opening: [Text], below title: Text
) -> Clarity {
  let sentence = opening[index]
  // A scrape may hold a sentence twice: as pull quote and in the text.
  if chosen.contains(where: { opening[$0].elementsEqual(sentence) }) { return .none }
  // Most that can't are known by their ends.
  guard mayStandAlone(sentence) else { return .none }
  let words = sentenceWords(of: sentence)
  guard isSelfContained(sentence, words) else { return .none }
  let above = [title] + chosen.filter { $0 < index }.map { opening[$0] }
  let isVague = speaksOfUntold(sentence, words, above: above)
  // One that is vague won't stand beside another.
  if isVague, !chosen.isEmpty { return .vague }
  switch names(in: sentence, words, after: opening[..<index], above: above) {
  case .introduced: return .none
  case .unknown: return .vague
  case .known: return isVague ? .vague : .clear
  }
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

/// Where no other is good, the first sentence that the headline was cut from and that goes on for long. None if
/// there is none: no summary is better than one that makes no sense.
private func resort(_ opening: [Text], _ words: ContentWords, _ title: Text) -> Int? {
  opening.indices.first { index in
    let sentence = opening[index]
    return sentence.length <= longest && sentence.count > 2 * title.count
      && repeats(sentence, title) && adds(words, index)
      && clarity(of: index, beside: [], opening, below: title) != .none
  }
}
