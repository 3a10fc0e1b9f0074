import Model

/// A sentence that says what an article is about: one of its first fifteen that stands early, is long enough not to
/// need the text around it, and speaks of the same as the headline; and the next one where there is room and it needs
/// no other. It depends on the article alone.
///
/// What the headline says is not said again: a sentence counts only if it adds most of its words. No
/// caption, question, quotation or request is chosen, nor a sentence that makes sense only after
/// another, nor one that is rather bad than good by what is known of it. Those are worth more that speak of nothing
/// but what they or the headline tell. A dateline goes. Empty where no such sentence is left.
///
/// Source of the weights: logistic regression on 4,168 sentences of 594 English articles of which readers had said
/// whether they could stand alone below the headline. Nothing else did so well there, neither more sentences nor
/// how frequent their words are in the article (Luhn 1958).
func summary(of paragraphs: [Text], headline: String) -> String {
  let opening = openingSentences(of: paragraphs)
  let title = Array(headline.utf8)[...]
  let words = ContentWords(opening + [title])
  let candidates = opening.indices
    .filter { mayAdd($0, opening, words, title) }
    .map { (index: $0, worth: worth(of: $0, opening, words)) }
    .filter { $0.worth > 0 }
    .sorted { ($1.worth, $0.index) < ($0.worth, $1.index) }
  var best: (index: Int, worth: Double)?
  for (index, worth) in candidates where worth > best?.worth ?? 0 {
    switch clarity(of: index, opening, below: title) {
    case .clear: best = (index, worth)
    case .vague:
      let lessened = worth - costOfVagueness(at: index)
      if lessened > best?.worth ?? 0 { best = (index, lessened) }
    case .none: break
    }
  }
  guard let first = best?.index ?? resort(opening, words, title) else { return "" }
  let goesOn = first + 1 < opening.count && mayFollow(first, opening, words, title)
  let sentences = goesOn ? opening[first...(first + 1)] : opening[first...first]
  return oneLine(sentences.map(\.string).joined(separator: " "))
}

/// Whether the next sentence may stand behind the `first` one: nothing in it needs more than that and the headline.
private func mayFollow(
  _ first: Int, _ opening: [Text], _ words: ContentWords, _ title: Text
) -> Bool {
  let (one, next) = (opening[first], opening[first + 1])
  return mayAdd(first + 1, opening, words, title)
    && one.length + next.length < lengthLimit && !one.elementsEqual(next)
    && clarity(of: first + 1, opening, below: title + [0x20] + one) == .clear
}

/// In characters. Some 40 words: what fits on three lines of a list.
private let lengthLimit = 240
private let longest = 300
/// Every other sentence that is shorter needs the text around it.
private let shortest = 60

/// How much rather good than bad a sentence is that nothing speaks against: the logarithm of the odds.
private func worth(of index: Int, _ opening: [Text], _ words: ContentWords) -> Double {
  1.2 - costsOfPlace[index] + Double(min(fullLength(of: opening[index]), 200)) / 200
    + Double(min(words.sentences[index].sharedWithLast, 3)) / 3
}

/// The natural logarithm of the sentence's number, which counts from one.
private let costsOfPlace = [
  0, 0.69, 1.1, 1.39, 1.61, 1.79, 1.95, 2.08, 2.2, 2.3, 2.4, 2.48, 2.56, 2.64, 2.71,
]

/// Below the first three sentences what is not told here was told in one of them.
private func costOfVagueness(at index: Int) -> Double { index < 3 ? 0.2 : 0.8 }

/// In characters; where no spaces are written, each tells as much as three elsewhere.
private func fullLength(of sentence: Text) -> Int {
  sentence.length * (isWithoutSpaces(sentence) ? 3 : 1)
}

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

/// Whether most of the sentence's words are not in the headline.
private func adds(_ words: ContentWords, _ index: Int) -> Bool {
  words.sentences[index].sharedWithLast * 2 < words.sentences[index].words
}

/// Whether the sentence has the length for it and tells more than the headline that may have been cut from it.
private func mayAdd(_ index: Int, _ opening: [Text], _ words: ContentWords, _ title: Text) -> Bool {
  adds(words, index) && opening[index].length <= longest
    && fullLength(of: opening[index]) >= shortest
    && !(words.sentences[index].sharedWithLast > 1 && repeats(opening[index], title))
}

/// How well a sentence can be understood below the headline.
private enum Clarity {
  /// Nothing in it needs more than the headline.
  case clear
  /// It makes sense, but may speak of a thing or of somebody that only the article tells.
  case vague
  case none
}

private func clarity(of index: Int, _ opening: [Text], below title: Text) -> Clarity {
  let sentence = opening[index]
  // Most that can't are known by their ends.
  guard mayStandAlone(sentence) else { return .none }
  let words = sentenceWords(of: sentence)
  guard isSelfContained(sentence, words) else { return .none }
  switch names(in: sentence, words, after: opening[..<index], below: title) {
  case .introduced: return .none
  case .unknown: return .vague
  case .known: return speaksOfUntold(sentence, words, below: title) ? .vague : .clear
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
    return sentence.length <= longest && fullLength(of: sentence) >= shortest
      && sentence.count > 2 * title.count
      && repeats(sentence, title) && adds(words, index)
      && clarity(of: index, opening, below: title) != .none
  }
}
