/// A headline for a text that has none, from its first sentence.
///
/// The sentence is kept whole where it fits `softLimit`, without its dateline, its brackets and a
/// closing "officials said"; a longer one is cut where a clause ends. If it can't be cut well, the
/// second or third sentence may do; only if they can't either is it cut after a word, with an
/// ellipsis. Nil where the text has no word at all.
func deriveHeadline(from paragraphs: [Text]) -> String? {
  var headline: Text?
  let first = firstHeadlineSentence(of: paragraphs) { sentence in
    headline = fitted(plain(sentence))
    return headline != nil
  }
  return (headline ?? first.map { cutAfterWord(plain($0)) })?.string
}

/// Without what a headline does not say.
private func plain(_ sentence: Text) -> Text {
  let text = withoutFinalStop(
    withoutAttribution(withoutBrackets(withoutDateline(sentence))).withoutLeadingDash)
  return text.isEmpty ? sentence : withoutShouting(text)
}

/// The sentence in the form of a headline, or nil if there is no good one.
private func fitted(_ sentence: Text) -> Text? {
  if sentence.length <= softLimit { return sentence }
  if let text = shortened(sentence, atLeast: .weak) { return text }
  let shorter = [withoutAside(sentence), withoutIntroduction(sentence)].compactMap { $0 }
  for form in shorter {
    if let text = shortened(form, atLeast: .weak) { return text }
  }
  for form in [sentence] + shorter {
    if let text = shortened(form, atLeast: .poor) { return text }
  }
  return nil
}
