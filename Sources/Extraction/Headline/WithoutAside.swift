import Model

/// Without what stands between subject and verb: "Ried, who farms oysters, has left" becomes "Ried has
/// left". Nil where nothing does.
func withoutAside(_ sentence: Text) -> Text? {
  let words = sentenceWords(of: sentence)
  guard let comma = words.prefix(16).firstIndex(where: { $0.mark == 0x2C }),
    comma + 3 < words.count,
    words[0].classes.isDisjoint(with: [.preposition, .subordinator, .tie]),
    let end = endOfAside(words, from: comma + 1),
    words[...comma].allSatisfy({ !$0.classes.isSuperset(of: [.finite, .auxiliary]) }),
    words[end + 1].classes.contains(.auxiliary)
      || comma < 10 && !words[...comma].indices.contains(where: { isVerb(words, $0) })
  else { return nil }
  let subject = withoutFinalStop(sentence[..<words[comma].end])
  let text = (Array(subject) + [0x20] + sentence[words[end + 1].start...])[...]
  return isBalanced(text) ? text : nil
}

/// The last word of the aside that begins at `start`: the first that a comma or dash ends and a verb
/// follows. Nil where that is not certain: a participle may be part of the aside, and a dash elsewhere.
private func endOfAside(_ words: [SentenceWord], from start: Int) -> Int? {
  let ends = words[start...].prefix(28).indices.filter { index in
    (words[index].mark == 0x2C || words[index].mark == 0x2D) && index + 2 < words.count
      && (words[index + 1].classes.contains(.finite) || words[index + 1].endsIn.ed)
  }
  guard let end = ends.first, !words[start..<end].contains(where: { $0.mark == 0x2D }),
    words[end + 1].classes.contains(.finite)
      || !ends.contains(where: { words[$0 + 1].classes.contains(.auxiliary) })
  else { return nil }
  return end
}

/// What follows "After …, " at the start; nil where that would not stand alone.
func withoutIntroduction(_ sentence: Text) -> Text? {
  // The quotation marks of "In the end, he left" must not go without the words between them.
  guard isBalanced(sentence) else { return nil }
  let words = sentenceWords(of: sentence)
  guard let first = words.first, words.count > 8,
    introductions.contains(first.hash)
      || (first.endsIn.ing || first.endsIn.ed) && !words[1].classes.contains(.coordinator)
        && !words.prefix(while: { $0.mark != 0x2C })
          .contains(where: { $0.classes.contains(.auxiliary) }),
    let comma = words.prefix(24).firstIndex(where: { $0.mark == 0x2C }), comma + 6 < words.count
  else { return nil }
  let next = words[comma + 1]
  // In "In Boston, Mass., and …" the comma ends no introduction.
  guard
    next.classes.isDisjoint(with: [.pronoun, .coordinator, .preposition, .relative, .tie])
      || next.classes.contains(.determiner) && !next.classes.contains(.pronoun),
    !next.core.isEmpty, !(next.endsIn.ing || next.endsIn.ed) || next.isCapital,
    !words[(comma + 1)...].prefix(20).contains(where: { persons.contains($0.hash) }),
    words[(comma + 1)...].prefix(16).indices.contains(where: { isVerb(words, $0) })
  else { return nil }
  var rest = Array(sentence[next.start...])
  if let letter = rest.first, letter >= 0x61, letter <= 0x7A { rest[0] = letter & 0xDF }
  return isBalanced(rest[...]) ? rest[...] : nil
}

/// Who they are may stand in the introduction.
private let persons = ["he", "she", "him", "her", "his", "hers", "its"].map {
  FunctionWords.hash(of: Array($0.utf8)[...])
}
private let introductions: [UInt64] = [
  "as", "after", "when", "while", "despite", "following", "with", "in", "on", "at", "since",
  "before",
  "although", "though", "amid", "for", "during", "over", "under", "just", "by", "speaking",
].map { FunctionWords.hash(of: Array($0.utf8)[...]) }
