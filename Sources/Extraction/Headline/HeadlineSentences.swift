import Model

/// The sentences that a headline may be made of, the best first: the first of six words or more, but
/// one that asks, quotes, has no verb, speaks of "I" or points back ("He …") gives way to one of the
/// next two, and a caption or a request to readers to any after it. At most three.
func headlineSentences(of paragraphs: [Text]) -> [Text] {
  var sound: [Text] = []
  var weak: [Text] = []
  var short: Text?
  var read = 0
  for paragraph in paragraphs.prefix(6) {
    for sentence in sentences(in: paragraph, limit: 3) {
      let words = sentenceWords(of: sentence)
      if short == nil, sentence.contains(where: isLetter) { short = sentence }
      if words.count < 6, !isSpaceless(sentence) { continue }
      switch weakness(of: sentence, words) {
      case .none: sound.append(sentence)
      case .soft: weak.append(sentence)
      case .hard: continue
      }
      read += 1
      if read == 3 { return sound.isEmpty ? weak : sound }
    }
  }
  if !sound.isEmpty { return sound }
  return weak.isEmpty ? short.map { [$0] } ?? [] : weak
}

/// What speaks against a sentence as a headline.
enum Weakness { case none, soft, hard }

func weakness(of sentence: Text, _ words: [SentenceWord]) -> Weakness {
  guard let first = words.first(where: { !$0.core.isEmpty }) else { return .hard }
  if first.classes.contains(.request) || isCaption(sentence, words) || !isBalanced(sentence) || isAuthorNote(words) || hasAddress(sentence) {
    return .hard
  }
  if sentence.last == UInt8(ascii: "?") || sentence.last == UInt8(ascii: "!") || pointsBack(words)
    || words.prefix(4).contains(where: { $0.mark == 0x3A }) || opensWithLongQuote(sentence)
    || !first.classes.isDisjoint(with: [.pronoun, .tie, .personal])
    || hasOnlyParticiple(words) || isSmall(sentence[first.core.lowerBound]) || isEllipsis(sentence)
  {
    return .soft
  }
  let opening = words.prefix(10)
  return opening.contains { $0.classes.contains(.personal) && !$0.isCapital || $0.hash == iHash }
    && !sentence.contains(0x22) && !isQuoting(sentence) ? .soft : .none
}

/// Whether it is English and has a participle in place of a verb: "Ried receiving a prize".
private func hasOnlyParticiple(_ words: [SentenceWord]) -> Bool {
  let small = words.count { FunctionWords.all.languages(of: $0.hash).contains(.english) }
  return small * 6 >= words.count && words.contains { $0.endsIn.ing && !$0.isCapital }
    && !words.indices.contains { isVerb(words, $0) }
}

/// "Ann Ried is a contributor to this page."
private func isAuthorNote(_ words: [SentenceWord]) -> Bool {
  words.first?.isCapital == true && words.prefix(6).contains { $0.hash == isHash }
    && words.prefix(16).contains { noteHashes.contains($0.hash) }
}

private let isHash = FunctionWords.hash(of: ascii("is")[...])
private let noteHashes = ["contributor", "columnist", "adjunct", "freelance", "co-author", "blogger",
  "faculty", "professor", "dean",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }

/// "Earlier, in the first hour, he …": a pronoun near the start, before any name.
private func pointsBack(_ words: [SentenceWord]) -> Bool {
  let opening = words.dropFirst().prefix(6).prefix { !$0.isCapital }
  return opening.contains { $0.classes.contains(.pronoun) && subjects.contains($0.hash) }
}

private let subjects = ["he", "she", "they", "him", "them"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}

/// "… in Washington, Friday, Nov. 16, 2018": so captions give a date.
private func isCaption(_ sentence: Text, _ words: [SentenceWord]) -> Bool {
  for index in words.indices.dropLast(2)
  where words[index].mark == 0x2C && words[index].classes.contains(.weekday) {
    let day = sentence[words[index + 2].core]
    if words[index + 1].isCapital, day.count <= 2, day.allSatisfy(isDigit) { return true }
  }
  return captionMarks.contains { sentence.position(of: $0) != nil }
}

private let captionMarks = [
  "Photo by", "Photograph by", "Getty Images", "(AP Photo", "/AFP", "AP Photo", "Shutterstock",
  "Image credit", "Play Video", "via AP", "File photo", "file photo", "FILE -", "FILE PHOTO", "Image:", "Photo:", "Image via", "All rights reserved",
].map { Array($0.utf8) }

private func hasAddress(_ sentence: Text) -> Bool {
  sentence.position(of: ascii("http")) != nil || sentence.position(of: ascii("www.")) != nil
}

private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

private func isEllipsis(_ sentence: Text) -> Bool {
  sentence.begins(with: ascii("...")) || sentence.begins(with: Array("…".utf8))
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
func isSpaceless(_ text: Text) -> Bool { text.count > 2 * text.length }

private let iHash = FunctionWords.hash(of: ascii("I")[...])
