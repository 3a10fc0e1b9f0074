/// A name as it stands at one place of a text.
struct Mention: Sendable {
  /// Its words, without roles and articles.
  let words: Range<Int>
  /// The number of what it names; equal for "US" and "American".
  let hash: WordHash
  /// Its index in `knownNames`, or -1.
  let known: Int32
  /// Whether a role or a title stands before it, so that a person is meant.
  let isPerson: Bool
  /// Whether it is one word at the start of a sentence, where any word has a capital.
  let isDoubtful: Bool
  /// The number of the paragraph; 0 is the headline.
  let paragraph: Int
}

/// What was found in a text before it is weighed.
struct Findings {
  var mentions: [Mention] = []
  /// Names with the abbreviation that the text gives in brackets: "Tesk Harbour Board (THB)".
  var abbreviated: [(full: WordHash, short: WordHash)] = []
}

/// Finds the names of `text`: runs of words with capitals, cut where a role stands in them.
///
/// Nothing is looked for where capitals mean nothing: in headings, in credits, and in a headline
/// that has
/// them throughout.
func findNames(in text: WordsOfText, small: SmallWords) -> Findings {
  var finder = NameFinder(text: text, small: small)
  for (index, range) in text.paragraphs.enumerated() where !range.isEmpty {
    guard !isWithoutNames(text, range, index) else { continue }
    finder.read(range.lowerBound + datelineLength(text, range)..<range.upperBound, of: index)
  }
  return finder.findings
}

private func isWithoutNames(_ text: WordsOfText, _ range: Range<Int>, _ index: Int) -> Bool {
  let first = text.words[range.lowerBound]
  if index > 0, range.count <= 14, first.isCapitalised, first.kind.contains(.credit),
    range.count == 1 || !text.words[range.lowerBound + 1].traits.contains(.goesOn)
      || text.words[range.lowerBound + 1].isCapitalised
  {
    return true
  }
  if index > 0, text.endsAsSentence[index] {
    // A headline among the text may end in an exclamation mark.
    return range.count > 6 && range.count < 25
      && isCapitalisedThroughout(text, range, atLeast: 95)
  }
  return index > 0 && range.count <= 5 || isCapitalisedThroughout(text, range)
}

/// Whether more than `share` in a hundred words that could do without have a capital.
func isCapitalisedThroughout(
  _ text: WordsOfText, _ range: Range<Int>, atLeast share: Int = 70
) -> Bool {
  var (all, capitalised) = (0, 0)
  for word in text.words[range] where !word.kind.contains(.grammar) {
    all += 1
    if word.isCapitalised { capitalised += 1 }
  }
  return all > (share > 90 ? 5 : 3) && capitalised * 100 > all * share
}

/// How many words before a dash say where and by which agency a report was filed: "TESK (Agency)
/// -".
private func datelineLength(_ text: WordsOfText, _ range: Range<Int>) -> Int {
  var isMarked = text.words[range.lowerBound].traits.contains(.isInCapitals)
  for index in range.prefix(9) {
    let word = text.words[index]
    guard word.isCapitalised || word.kind.contains(.joint) || word.kind.contains(.carrier) else {
      return 0
    }
    isMarked = isMarked || word.traits.contains(.isBracketed)
    if word.traits.contains(.isBeforeDash) {
      return isMarked ? index + 1 - range.lowerBound : 0
    }
  }
  return 0
}
