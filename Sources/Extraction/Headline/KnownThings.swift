/// Whether the sentence begins with a thing that only an earlier sentence of the article introduces, and
/// that stands in none of the texts `above` it: "The wall fell" after "a wall", "The company said".
///
/// The `words` are the sentence's own; `follows` says whether the sentence before it stands above it.
func opensWithUnknownThing(
  _ sentence: Text, _ words: [SentenceWord], after earlier: ArraySlice<Text>, above: [Text],
  follows: Bool
) -> Bool {
  guard let place = definiteSubject(words) else { return false }
  let thing = sentence[words[place].core]
  let stem = Array(thing.dropFirst().prefix(max(4, thing.count - 3)))
  if above.contains(where: { $0.position(of: stem) != nil }) { return false }
  if !follows, standIns.contains(words[place].hash) { return true }
  return earlier.contains { isIntroduced(Array(thing), in: $0) }
}

/// The place of "wall" in "The wall fell" and "The old wall, which"; nil for "The wall of Tesk", "The wall that
/// fell" and "The Tesk wall", which say which one it is.
private func definiteSubject(_ words: [SentenceWord]) -> Int? {
  guard words.count > 3, words[0].hash == theHash else { return nil }
  let subject = words[1...].prefix(3).prefix {
    !$0.isCapital && !$0.core.isEmpty && mayBeThing($0)
  }
  // Up to the first word that can't be part of it, or that a mark ends.
  let end = subject.firstIndex { $0.mark != 0 } ?? subject.endIndex - 1
  guard end >= 1, end + 1 < words.count else { return nil }
  let next = words[end + 1]
  if words[end].mark != 0 {
    return next.isCapital || next.classes.contains(.determiner) ? nil : end
  }
  let isVerb = !next.classes.isDisjoint(with: [.finite, .auxiliary]) || next.endsIn.ed
  return isVerb && next.classes.isDisjoint(with: [.preposition, .relative]) && !next.isCapital
    ? end : nil
}

/// Whether "a" or "an" stands up to two words before it.
private func isIntroduced(_ thing: [UInt8], in text: Text) -> Bool {
  guard let place = text.position(of: [0x20] + thing) else { return false }
  let words = text[..<place].suffix(40).words.suffix(3)
  return words.contains { word in
    let first = word.first.map { $0 | 0x20 }
    return first == UInt8(ascii: "a")
      && (word.count == 1 || word.count == 2 && word.last == UInt8(ascii: "n"))
  }
}

private let theHash = hashes("the")[0]
/// What stands for somebody or something that was named before.
private let standIns = hashes(
  """
  company firm group agency charity organisation organization outlet bill law measure amendment legislation \
  ruling decision verdict report study survey poll video clip footage image photo post tweet letter email \
  statement interview announcement claim claims allegation allegations comments remarks deal agreement plan \
  proposal project scheme case trial lawsuit suit complaint death deaths attack blast explosion shooting crash \
  accident incident storm event ceremony meeting visit protest rally man woman men women boy girl teenager \
  victim victims suspect suspects couple family mother father parents driver officer officers judge singer actor \
  actress star author writer artist duo player team club film movie book novel episode album song game match \
  device discovery finding findings results idea concept theory phenomenon issue problem process change changes \
  practice trend question timing situation scene robbers charges charge move article paper item website site \
  drug vaccine virus disease test exercise programme program initiative campaign
  """)
