/// How many characters a headline may have before it is cut at a clause, and at most.
let softLimit = 125
let hardLimit = 160
/// A whole sentence of this length is still better than one that breaks off.
let lastLimit = 180
/// Where it can be cut only before "in" and the like.
let longLimit = 200
/// Where it can't be cut at all.
let wholeSentenceLimit = 240
/// Up to here a whole sentence is better than a part of it: what is cut off is often what happened.
let wholeLimit = 150
/// Shorter parts say too little.
private let shortest = 38
/// Longer ones hardly do: before a comma, and elsewhere.
private let longClause = 64
private let longPart = 70

/// A sentence cut so that it can stand as a headline; nil where it can't be cut so well.
///
/// A part is kept if it is a clause with its verb, with quotation marks closed and no word at its end
/// that waits for another. The longest good part within `softLimit` is best; then the whole sentence
/// or the shortest good part within `hardLimit`. A `poor` part ends before "in", "with" and the like.
func shortened(
  _ form: HeadlineForm, atLeast least: HeadlineCut.Strength, within limit: Int
) -> Text? {
  let sentence = form.text
  let length = sentence.length
  if length <= min(wholeLimit, limit) { return sentence }
  let cuts = headlineCuts(of: form, within: limit)
  if let cut = longest(cuts, .strong, from: 60) { return cut }
  if length <= min(hardLimit, limit) { return sentence }
  if let cut = longest(cuts, .weak, from: 50) ?? longest(cuts, .strong, from: shortest) {
    return cut
  }
  if let cut = shortest(cuts, .weak) { return cut }
  guard least == .poor else { return nil }
  return longest(cuts, .poor, from: longPart) ?? shortest(cuts, .poor)
    ?? longest(cuts, .last, from: longPart) ?? longest(cuts, .last, from: shortest)
    ?? shortest(cuts, .last)
}

/// The words that fit, and an ellipsis.
func cutAfterWord(_ sentence: Text) -> Text {
  var end = sentence.startIndex
  var length = 0
  for word in sentenceWords(of: sentence) {
    length += sentence[end..<word.end].length
    if length > softLimit - 1 { break }
    end = word.end
  }
  if end == sentence.startIndex { end = sentence.position(ofCharacter: softLimit - 1) }
  return (Array(withoutFinalStop(sentence[..<end])) + Array("…".utf8))[...]
}

extension Text {
  /// Where the character (Unicode scalar) of that number begins.
  fileprivate func position(ofCharacter number: Int) -> Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 {
      if count == number { return index }
      count += 1
    }
    return endIndex
  }
}

/// A part of a sentence, from its beginning.
struct HeadlineCut {
  enum Strength: Comparable { case last, poor, weak, strong }

  let text: Text
  let length: Int
  let strength: Strength
}

private func longest(_ cuts: [HeadlineCut], _ least: HeadlineCut.Strength, from length: Int)
  -> Text?
{
  cuts.last { $0.strength >= least && $0.length >= length && $0.length <= softLimit }?.text
}

private func shortest(_ cuts: [HeadlineCut], _ least: HeadlineCut.Strength) -> Text? {
  cuts.first { $0.strength >= least && $0.length > softLimit }?.text
}

/// The places where the sentence can be cut, in their order.
private func headlineCuts(of form: HeadlineForm, within limit: Int) -> [HeadlineCut] {
  let (sentence, words) = (form.text, form.words)
  let clauses = Clauses(words)
  // "Deep below the town, hundreds of feet": its verb is unknown.
  if !clauses.hasVerb, words.prefix(2).contains(where: { $0.classes.contains(.preposition) }),
    englishWords(in: words) * 5 >= words.count
  {
    return []
  }
  let needed = lastNeeded(words)
  var cuts: [HeadlineCut] = []
  for index in words.indices.dropFirst(3) where clauses.isWhole[index] || !clauses.hasVerb {
    if index <= needed { continue }
    guard let strength = strength(words, index, clauses.isNegated[index]),
      !isLeftOpen(words, index, strength)
    else { continue }
    let text = withoutFinalStop(sentence[..<words[index - 1].end])
    let length = text.length
    if length > limit { break }
    if length >= shortest, isBalanced(text), !endsGlued(sentence[words[index - 1].core]),
      !text.ends(with: "’s"), !text.ends(with: "'s")
    {
      // "twice before: in May, | when": the colon promised more.
      let isPoor =
        words[4..<max(4, index - 1)].contains { $0.mark == 0x3A } || awaitsHalf(words, index)
        || isTooLittle(length, of: sentence, words, index)
      let isLast = promises(words, index)
      cuts.append(
        HeadlineCut(
          text: text, length: length,
          strength: isLast ? .last : isPoor ? min(.poor, strength) : strength))
    }
  }
  return cuts
}

/// Whether a part says too little. What follows no mark is rarely an addition: of "Nine were lost | when
/// a wave broke the wall" what happened is missing.
private func isTooLittle(
  _ length: Int, of sentence: Text, _ words: [SentenceWord], _ index: Int
) -> Bool {
  let hasComma = words[index - 1].mark != 0
  if hasComma, length >= longClause, !words[index].classes.contains(.coordinator) { return false }
  let isBackground =
    length >= longPart && sentence.length > hardLimit && backgrounds.contains(words[index].hash)
  let least = words[index].mark == 0x2D ? 5 : hasComma ? 6 : isBackground ? 8 : 11
  return length * 20 < sentence.length * least
}

/// What follows them is rarely what happened.
private let backgrounds = hashes("as despite amid while after following")

/// "his wall—he | bought it": a clause begins within the word.
private func endsGlued(_ word: Text) -> Bool { word.position(of: dash) != nil }

private let dash = Array("—".utf8)
