import Model

/// Hands the sentences that a headline may be made of to `use`, the best first, until it takes one: the
/// first of six words or more, but one that asks, quotes, has no verb, speaks of "I" or points back
/// ("He …") gives way to one of the next two, and a caption or a request to readers to any after it.
///
/// - Returns: the sentence that was handed over first; nil if there is none.
func firstHeadlineSentence(of paragraphs: [Text], use: (Text) -> Bool) -> Text? {
  var sound: Text?
  var weak: [Text] = []
  var short: Text?
  var read = 0
  search: for paragraph in paragraphs.prefix(6) {
    for sentence in Sentences(in: paragraph).prefix(3) {
      if short == nil, sentence.contains(where: isLetter) { short = sentence }
      let words = sentenceWords(of: sentence)
      if words.count < 6, !isWithoutSpaces(sentence) { continue }
      switch weakness(of: sentence, words) {
      case .none:
        sound = sound ?? sentence
        if use(sentence) { return sound }
      case .soft: weak.append(sentence)
      case .hard: continue
      }
      read += 1
      if read == 3 { break search }
    }
  }
  if let sound { return sound }
  for sentence in weak where use(sentence) { return sentence }
  if let first = weak.first { return first }
  if let short { _ = use(short) }
  return short
}

/// What speaks against a sentence as a headline.
enum Weakness { case none, soft, hard }

func weakness(of sentence: Text, _ words: [SentenceWord]) -> Weakness {
  guard let first = words.first(where: { !$0.core.isEmpty }) else { return .hard }
  if first.classes.contains(.request) || words.contains(where: { $0.hash == newsletterHash })
    || isCaption(sentence, words) || !isBalanced(sentence)
    || isAuthorNote(words) || hasAddress(sentence)
  {
    return .hard
  }
  if sentence.last == UInt8(ascii: "?") || sentence.last == UInt8(ascii: "!") || pointsBack(words)
    || words.prefix(4).contains(where: { $0.mark == 0x3A }) || opensWithLongQuote(sentence)
    || !first.classes.isDisjoint(with: [.pronoun, .tie, .personal])
    || hasOnlyParticiple(words) || hasNoStop(sentence, words)
    || isSmall(sentence[first.core.lowerBound]) || isEllipsis(sentence)
    || sentence.first == UInt8(ascii: "%")
  {
    return .soft
  }
  if pointsBackByNoun(words) { return .soft }
  let opening = words.prefix(20)
  return opening.contains { $0.classes.contains(.personal) && !$0.isCapital || $0.hash == iHash }
    && !sentence.contains(0x22) && !isQuoting(sentence) ? .soft : .none
}

/// Whether it is English and has a participle in place of a verb: "Ried receiving a prize".
private func hasOnlyParticiple(_ words: [SentenceWord]) -> Bool {
  words.contains { $0.endsIn.ing && !$0.isCapital }
    && !words.indices.contains { isVerb(words, $0) }
    && englishWords(in: words) * 6 >= words.count
}

/// How many of the words are function words of English.
func englishWords(in words: [SentenceWord]) -> Int {
  let functionWords = FunctionWords.all
  let english = LanguageSet.english
  return words.count { functionWords.languages(of: $0.hash).contains(english) }
}

/// Whether it ends like a catchword beside an article; but "Ried Wins Prize", in capitals, is a title.
private func hasNoStop(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  guard let last = sentence.last, isLetter(last) && last < 0x80 || isDigit(last) else {
    return false
  }
  return words.count { $0.isCapital } * 10 < words.count * 6
}

/// "Ann Ried is a contributor to this page."
private func isAuthorNote(_ words: [SentenceWord]) -> Bool {
  if words.prefix(6).contains(where: { viewHashes.contains($0.hash) }),
    words.prefix(7).contains(where: { $0.hash == expressedHash })
  {
    return true
  }
  return words.first?.isCapital == true && words.prefix(6).contains { $0.hash == isHash }
    && words.prefix(16).contains { noteHashes.contains($0.hash) }
}

/// "The views expressed are the author's own."
private let viewHashes = ["views", "opinions", "opinion"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let expressedHash = FunctionWords.hash(of: ascii("expressed")[...])
private let isHash = FunctionWords.hash(of: ascii("is")[...])
private let noteHashes = [
  "contributor", "columnist", "adjunct", "freelance", "co-author", "blogger",
  "faculty", "professor", "dean", "correspondent", "writer", "screenwriter", "editor-at-large",
  "editor", "reporter",
  "author",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }

/// "Earlier, in the first hour, he …": a pronoun near the start, before any name.
private func pointsBack(_ words: [SentenceWord]) -> Bool {
  let opening = words.dropFirst().prefix(6).prefix { !$0.isCapital }
  return opening.contains { $0.classes.contains(.pronoun) && subjects.contains($0.hash) }
}

/// "these problems", but not "those who": known only from the sentences before.
private func pointsBackByNoun(_ words: [SentenceWord]) -> Bool {
  words.indices.dropLast().contains { index in
    demonstratives.contains(words[index].hash) && words[index + 1].classes.isEmpty
  }
}

private let demonstratives = ["these", "those"].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
private let subjects = ["he", "she", "they", "him", "them"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

/// "… in Washington, Friday, Nov. 16, 2018": so captions give a date.
private func isCaption(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  if let first = words.first, first.hash == fileHashes[0], words.count > 1, words[1].mark == 0x2D {
    return true
  }
  for index in words.indices.dropLast(2)
  where words[index].mark == 0x2C && words[index].classes.contains(.weekday) {
    let day = sentence[words[index + 2].core]
    if words[index + 1].isCapital, day.count <= 2, day.allSatisfy(isDigit) { return true }
  }
  return words.indices.contains { index in
    guard words[index].classes.contains(.credit) else { return false }
    if words[index].classes.contains(.agency) { return true }
    let (last, next) = (
      index > 0 ? words[index - 1].hash : 0, index + 1 < words.count ? words[index + 1].hash : 0
    )
    return creditNeighbours.contains(next) || fileHashes.contains(last)
  }
}

/// "photo by", "image credit", "file photo", "Play Video".
private let creditNeighbours = ["by", "credit", "via", "copyright", "courtesy"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let fileHashes = ["file", "play", "ap", "handout"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

private func hasAddress(_ sentence: Text) -> Bool {
  sentence.position(of: "http") != nil
    || sentence.position(of: "www.") != nil
}

private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

private func isEllipsis(_ sentence: Text) -> Bool {
  sentence.begins(with: "...") || sentence.begins(with: "…")
}

private func isQuoting(_ sentence: Text) -> Bool { sentence.position(of: leftQuote) != nil }

/// Whether it begins with words of somebody, and not just with a name in quotation marks.
private func opensWithLongQuote(_ sentence: Text) -> Bool {
  let isStraight = sentence.first == 0x22
  guard isStraight || sentence.begins(with: leftQuote) else { return false }
  let inside = sentence.dropFirst(isStraight ? 1 : 3)
  guard let end = inside.position(of: isStraight ? [0x22] : rightQuote) else { return true }
  return inside[..<end].wordCount >= 5
}

/// Whether it is written without spaces, as Chinese, Japanese and Thai are.
func isWithoutSpaces(_ text: Text) -> Bool { text.count > 2 * text.length }

private let newsletterHash = FunctionWords.hash(of: ascii("newsletter")[...])
private let iHash = FunctionWords.hash(of: ascii("I")[...])
