/// How many characters a headline may have before it is cut at a clause, and at most.
private let softLimit = 125
private let hardLimit = 160

/// A sentence cut so that it can stand as a headline.
func shortened(_ sentence: Text) -> Text {
  if sentence.length <= softLimit { return sentence }
  return cutAtClause(sentence) ?? (sentence.length <= hardLimit ? sentence : nil)
    ?? withoutIntroduction(sentence) ?? cutAtComma(sentence) ?? cutAfterWord(sentence)
}

/// The longest part that fits and ends where a clause does; else the shortest that does not quite.
private func cutAtClause(_ sentence: Text) -> Text? {
  let cuts = clauseEnds(in: sentence).filter { $0.length >= shortest && isBalanced($0) }
  return cuts.filter { $0.length <= softLimit }.max { $0.count < $1.count }
    ?? cuts.filter { $0.length <= hardLimit }.min { $0.count < $1.count }
}

/// What follows "After …, " at the start, if that is not too long itself.
private func withoutIntroduction(_ sentence: Text) -> Text? {
  guard let first = sentence.words.first, introductions.contains(first.map(lower)),
    let comma = sentence.position(of: ascii(", "))
  else { return nil }
  var rest = Array(sentence[(comma + 2)...])
  guard let letter = rest.first, rest[...].length >= shortest, isBalanced(rest[...]) else {
    return nil
  }
  if letter >= 0x61, letter <= 0x7A { rest[0] = letter & 0xDF }
  return rest[...].length <= softLimit ? rest[...] : cutAtClause(rest[...])
}

/// The longest part that fits and ends at a comma, if it has the verb of a sentence.
private func cutAtComma(_ sentence: Text) -> Text? {
  var cut: Text?
  for index in sentence.indices where sentence[index] == UInt8(ascii: ",") {
    let part = sentence[..<index]
    if part.length > softLimit { break }
    let isWhole = index + 1 < sentence.endIndex && isSpace(sentence[index + 1])
    if isWhole, part.length >= shortest, isBalanced(part), hasVerb(part) { cut = part }
  }
  return cut
}

private func hasVerb(_ part: Text) -> Bool {
  part.words.contains { word in
    commonVerbs.contains(word.map(lower)) || (word.count > 4 && word.ends(with: ascii("ed")))
  }
}

/// Shorter parts say too little.
private let shortest = 38

private let introductions = Set(
  [
    "as", "after", "when", "while", "despite", "following", "with", "in", "on", "at", "since",
    "before",
    "although", "though", "amid", "for", "during",
  ].map { Array($0.utf8) })
private let commonVerbs = Set(
  [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "should", "may",
    "might",
    "can", "must", "says", "said", "told", "took", "made", "won", "lost", "met", "held", "came",
    "went",
    "left", "found", "gave", "got", "hit", "killed", "began", "became", "does", "did", "do",
    "wants",
    "plans",
  ].map { Array($0.utf8) })

/// The parts of a sentence up to each place where a reader could stop: before `, after`, `; `, ` but`.
private func clauseEnds(in sentence: Text) -> [Text] {
  clauseStarts.flatMap { start in
    var parts: [Text] = []
    var from = sentence.startIndex
    while let place = sentence[from...].position(of: start) {
      let part = sentence[..<place].trimmed
      if part.length > hardLimit { break }
      parts.append(withoutFinalStop(part))
      from = place + 1
    }
    return parts
  }
}

private let clauseStarts = [
  ", after ", ", as ", ", while ", ", but ", ", which ", ", who ", ", with ", ", when ", ", where ",
  ", and ", ", because ", ", although ", ", though ", ", amid ", ", following ", ", in ",
  ", saying ",
  ", according ", ", including ", ", leaving ", ", making ", ", even ", ", just ", ", despite ",
  ", raising ", ", a ", ", an ", ", the ", ", one ", ", or ", ", so ", ", to ",
  "; ", " – ", " — ", " -- ", ": ", " after ", " because ", " while ", " amid ", " following ",
  " despite ", " according to ", " when ", " as the ", " as it ", " as part ", " as they ",
  " which ",
  " in which ", " but ", " where ", " before ", " over ", " by ", " and has ", " and is ",
  " and will ",
  ", pero ", ", mientras ", ", tras ", ", que ", ", aber ", ", nachdem ", ", während ", ", mais ",
].map { Array($0.utf8) }

/// Whether every quotation mark is closed.
func isBalanced(_ text: Text) -> Bool {
  let quotes = text.count { $0 == UInt8(ascii: "\"") }
  let string = text.string.unicodeScalars
  return quotes % 2 == 0 && string.count { $0 == "“" } == string.count { $0 == "”" }
}

/// The words that fit, and an ellipsis.
private func cutAfterWord(_ sentence: Text) -> Text {
  let scalars = sentence.string.unicodeScalars.prefix(softLimit - 1)
  let words = String(String.UnicodeScalarView(scalars))
  let space = words.utf8.lastIndex(of: 0x20)
  let kept = space.map { String(words[..<$0]) } ?? words
  return Array((withoutFinalStop(Array(kept.utf8)[...]).string + "…").utf8)[...]
}
