/// A long sentence without what two dashes enclose: "The wall - the last of its kind - has fallen." The sentence
/// itself where no two stand in it.
func withoutDashes(_ form: HeadlineForm) -> HeadlineForm {
  let (sentence, words) = (form.text, form.words)
  let dashes = words.indices.filter { words[$0].core.isEmpty && words[$0].mark == 0x2D }
  guard dashes.count == 2, sentence.length > dashLimit, dashes[0] > 1,
    dashes[1] + 3 < words.count, (2...18).contains(dashes[1] - dashes[0]),
    !isNeeded(words[dashes[0]..<dashes[1]]),
    joinsVerb(words, dashes[1] + 1) || !words[dashes[1] + 1].classes.contains(.coordinator),
    words[dashes[0] - 1].mark == 0, words[dashes[1] - 1].mark == 0
  else { return form }
  let (before, after) = (words[..<dashes[0]], words[(dashes[1] + 1)...])
  let joint = needsComma(before, after) ? ", " : " "
  let start = sentence[..<before[dashes[0] - 1].end]
  let text = (Array(start) + Array(joint.utf8) + sentence[after[dashes[1] + 1].start...])[...]
  return isBalanced(start) && isBalanced(text) ? HeadlineForm(text) : form
}

/// "While the wall is old [- as walls go -] the town", "The wall, a heap of stones [- and of gulls -] has",
/// "has left [- at last -] taking": one of the dashes stood for a comma too.
private func needsComma(
  _ before: ArraySlice<SentenceWord>, _ after: ArraySlice<SentenceWord>
) -> Bool {
  guard let next = after.first, let first = before.first else { return false }
  let isVerb = next.classes.contains(.finite) || next.endsIn.ed
  if !isVerb, !first.classes.isDisjoint(with: [.subordinator, .relative]) { return true }
  guard let comma = before.firstIndex(where: { $0.mark == 0x2C }) else {
    return next.endsIn.ing && !next.classes.contains(.preposition)
  }
  // The aside that the comma began.
  return isVerb && comma < 8 && !opensWithIntroduction(Array(before))
    && !before.contains { $0.classes.contains(.finite) && !$0.classes.contains(.ambiguous) }
}

/// "and broke", but not "and some bread": a verb soon follows.
private func joinsVerb(_ words: [SentenceWord], _ index: Int) -> Bool {
  words.indices[index...].prefix(4).contains { isVerb(words, $0) }
}

/// Shorter ones stay as they are.
private let dashLimit = 130
