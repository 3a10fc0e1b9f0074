/// A headline for a text that has none, from one of its first sentences, mostly the first.
///
/// The sentence is kept whole where it fits `wholeLimit`, without its dateline, its brackets and a
/// closing "officials said", a long one without its days and what two dashes enclose; a longer one is cut
/// where a clause ends, but never before what would change its meaning: a denial, a condition, or who
/// claims it. If it can't be cut well, it stays whole up to `wholeSentenceLimit`. Of a longer one the second
/// or third sentence may do in its place; if they can't either, it is cut after a word, with an ellipsis. Nil where the text has no word at all.
func deriveHeadline(from paragraphs: [Text]) -> String? {
  var headline: Text?
  let first = firstHeadlineSentence(of: paragraphs) { sentence, words in
    let text = plain(sentence)
    // Unless something went, the words are those that are known.
    let isWhole = text.count == sentence.count && text.startIndex == sentence.startIndex
    headline = made(of: text, isWhole ? words : sentenceWords(of: text))
    return headline != nil
  }
  return (headline ?? first.map { lastResort(polished(plain($0))) })?.string
}

private func lastResort(_ sentence: Text) -> Text {
  sentence.length <= wholeSentenceLimit ? sentence : cutAfterWord(sentence)
}

/// Without what a headline does not say.
private func plain(_ sentence: Text) -> Text {
  let text = withoutUpdate(
    withoutLabel(withoutBrackets(withoutDateline(withoutDropCap(sentence))))
  ).withoutLeadingDash
  return text.isEmpty ? sentence : text
}

private func polished(_ sentence: Text) -> Text {
  withoutShouting(withClosedQuote(withoutPause(withoutFinalStop(sentence))))
}

/// The sentence in the form of a headline, or nil if there is no good one.
private func made(of sentence: Text, _ words: [SentenceWord]) -> Text? {
  let shorter = withoutDay(withoutDashes(HeadlineForm(sentence, words)))
  if shorter.text.count < sentence.count, let text = cut(shorter.text, shorter.words) {
    return text
  }
  return cut(sentence, words)
}

/// The sentence, or a part of it, with who says it where that is needed.
private func cut(_ sentence: Text, _ words: [SentenceWord]) -> Text? {
  guard let said = AttributedClaim(sentence, words) else {
    return fitted(HeadlineForm(polished(sentence), of: sentence, words))
  }
  let claim = polished(said.claim)
  if said.isFact { return fitted(HeadlineForm(claim)) }
  for source in [said.source, said.shortSource]
  where claim.length + source.length <= hardLimit {
    return claim + source
  }
  let source = said.shortSource.length
  let form = HeadlineForm(claim)
  let text =
    complete(form, within: hardLimit - source) ?? fitted(form, within: lastLimit - source)
  return text.map { $0 + said.shortSource }
}

/// The sentence as it is or cut; nil if there is no good way within so many characters.
private func fitted(_ sentence: HeadlineForm, within limit: Int = lastLimit) -> Text? {
  if let text = complete(sentence, within: limit) { return text }
  // Rather long than without what makes it true. Other sentences would hide what the article is about.
  for limit in [limit, limit + longLimit - lastLimit] {
    for form in ShorterForms(of: sentence) where form.text.length <= limit { return form.text }
  }
  for (limit, least) in [
    (min(limit, hardLimit), HeadlineCut.Strength.poor), (limit, .poor),
    (limit + longLimit - lastLimit, .weak),
  ] {
    for form in ShorterForms(of: sentence) {
      if let text = shortened(form, atLeast: least, within: limit) { return text }
    }
  }
  return ShorterForms(of: sentence).first { form in
    form.text.length <= limit + wholeSentenceLimit - lastLimit
  }?.text
}

/// The sentence, or a part of it that lacks nothing a reader waits for; nil if there is none of at most
/// `hardLimit` characters.
private func complete(_ sentence: HeadlineForm, within limit: Int) -> Text? {
  if sentence.text.length <= min(limit, wholeLimit) { return sentence.text }
  for form in ShorterForms(of: sentence) {
    if let text = shortened(form, atLeast: .weak, within: min(limit, hardLimit)) { return text }
  }
  return nil
}
