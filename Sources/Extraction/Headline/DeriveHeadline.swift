/// A headline for a text that has none, from its first sentence.
///
/// The sentence is kept whole where it fits `softLimit`, without its dateline, its brackets and a
/// closing "officials said"; a longer one is cut where a clause ends, and only if there is no such
/// place after a word, with an ellipsis. Reading 50 articles at a time, a limit of 125 characters
/// with these cuts gave far more headlines that could stand than a shorter one with an ellipsis.
/// Nil where the text has no word at all.
func deriveHeadline(from paragraphs: [Text]) -> String? {
  guard let sentence = openingSentence(of: paragraphs) else { return nil }
  let plain = withoutFinalStop(withoutAttribution(withoutBrackets(withoutDateline(sentence))))
  let fitted = shortened(plain.isEmpty ? sentence : plain)
  return fitted.string
}

/// The first sentence of six words or more among the first three paragraphs; one that asks or that
/// points back ("He …") gives way to one of the next two. Else simply the first.
func openingSentence(of paragraphs: [Text]) -> Text? {
  let opening = paragraphs.prefix(3).flatMap { sentences(in: $0, limit: 3) }
  let long = opening.filter { $0.words.count >= 6 }.prefix(3)
  return long.first { !isWeak($0) } ?? long.first ?? opening.first { $0.contains(where: isLetter) }
}

private func isWeak(_ sentence: Text) -> Bool {
  guard let first = sentence.words.first else { return true }
  return sentence.last == UInt8(ascii: "?") || !isBalanced(sentence)
    || pronouns.contains(first.map(lower))
}

private let pronouns = Set(
  [
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "we",
    "i", "you",
  ].map { Array($0.utf8) })

/// Without `PORT ELLERY (Reuters) — ` at the start: a dash within the first 60 bytes, with no small
/// word before it.
func withoutDateline(_ sentence: Text) -> Text {
  for dash in [" — ", " – ", " -- ", " - "] {
    guard let place = sentence.prefix(60).position(of: Array(dash.utf8)) else { continue }
    let before = sentence[..<place]
    let isPlace = before.words.allSatisfy { word in
      word.first.map { isCapital($0) || $0 == 0x28 || $0 >= 0x80 || isDigit($0) } == true
    }
    let isDateline =
      before.contains(0x28)
      || before.first.map(isCapital) == true
        && before.words.first?.dropFirst().first.map(isCapital) == true
    if isPlace, isDateline { return sentence[(place + dash.utf8.count)...].trimmed }
  }
  return sentence
}

/// Without what stands in round brackets.
private func withoutBrackets(_ sentence: Text) -> Text {
  guard sentence.contains(0x28) else { return sentence }
  var result: [UInt8] = []
  var depth = 0
  for byte in sentence {
    if byte == 0x28 {
      depth += 1
      if result.last == 0x20 { result.removeLast() }
    } else if byte == 0x29, depth > 0 {
      depth -= 1
    } else if depth == 0 {
      result.append(byte)
    }
  }
  // A bracket that is never closed would swallow the rest.
  return depth == 0 ? result[...].trimmed : sentence
}

/// Without `, officials said` or `, according to …` at the end.
private func withoutAttribution(_ sentence: Text) -> Text {
  let body = withoutFinalStop(sentence)
  guard let comma = body.lastIndex(of: UInt8(ascii: ",")) else { return sentence }
  let clause = body[(comma + 1)...].words.map { $0.map(lower) }
  guard (2...12).contains(clause.count), !body[(comma + 1)...].contains(UInt8(ascii: "\"")),
    isAttribution(clause), body[..<comma].words.count >= 5
  else { return sentence }
  return body[..<comma]
}

private func isAttribution(_ clause: [[UInt8]]) -> Bool {
  if clause.starts(with: [ascii("according"), ascii("to")]) { return true }
  // "the minister said", "officials said on Monday", "it was announced".
  return clause.suffix(4).contains { sayingVerbs.contains($0) } && clause.count <= 9
    && !relativeWords.contains(clause[0])
}

private let sayingVerbs = Set(
  [
    "said", "says", "say", "reported", "reports", "announced", "confirmed", "told", "stated",
    "showed",
    "shows", "found",
  ].map { Array($0.utf8) })
private let relativeWords = Set(
  ["who", "which", "whose", "where", "when", "as", "after", "but", "and", "while"]
    .map { Array($0.utf8) })

func withoutFinalStop(_ sentence: Text) -> Text {
  var rest = sentence
  while let last = rest.last, ".,;:".utf8.contains(last), !rest.ends(with: ascii("..")) {
    // The point of "U.S." stays.
    if last == UInt8(ascii: "."), rest.dropLast(2).last == UInt8(ascii: ".") { return rest }
    rest = rest.dropLast()
  }
  return rest.ends(with: ascii("。")) ? rest.dropLast(3) : rest
}
