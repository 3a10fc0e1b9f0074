/// Counts the subjects of the news that `text` writes in small letters, among the names found in
/// it.
func findSubjects(in text: WordsOfText, _ candidates: inout Candidates) {
  for (paragraph, range) in text.paragraphs.enumerated() {
    let allCapitals = paragraph == 0 && isCapitalisedThroughout(text, range)
    var index = range.lowerBound
    while index < range.upperBound {
      let word = text.words[index]
      if word.kind.contains(.subject), let found = subject(at: index, range, text),
        allCapitals || isAlone(index..<found.end, in: text)
      {
        candidates.addSubject(found.subject, index..<found.end, paragraph, text)
        index = found.end
      } else {
        index += 1
      }
    }
  }
}

/// Whether the words are no part of a name: "the Taxes", but not "Board of Taxes".
private func isAlone(_ words: Range<Int>, in text: WordsOfText) -> Bool {
  let first = text.words[words.lowerBound]
  guard first.isCapitalised, !first.isAtStart || words.count == 1 else { return true }
  let hasNameBefore =
    first.traits.contains(.goesOn) && words.lowerBound > 0
    && (text.words[words.lowerBound - 1].isCapitalised
      && !text.words[words.lowerBound - 1].kind.contains(.grammar)
      || text.words[words.lowerBound - 1].kind.contains(.joint))
  guard !hasNameBefore, words.upperBound < text.words.count else { return !hasNameBefore }
  let next = text.words[words.upperBound]
  return !(next.isCapitalised && next.traits.contains(.goesOn))
}

/// The longest phrase of a subject that begins at `index`.
private func subject(
  at index: Int, _ range: Range<Int>, _ text: WordsOfText
) -> (subject: Int32, end: Int)? {
  var phrase = text.words[index].hash
  var found: (Int32, Int)?
  var end = index + 1
  while true {
    let subject = subjectPhrases[phrase]
    if subject >= 0 { found = (subject, end) }
    guard end < min(range.upperBound, index + 3), text.words[end].traits.contains(.goesOn) else {
      return found
    }
    phrase = joined(phrase, text.words[end].hash)
    end += 1
  }
}

extension Candidates {
  fileprivate mutating func addSubject(
    _ subject: Int32, _ words: Range<Int>, _ paragraph: Int, _ text: WordsOfText
  ) {
    let hash = subjectHashes[Int(subject)]
    let known = knownPhrases[hash]
    let mention = Mention(
      words: words, hash: known >= 0 ? knownNames[Int(known)].hash : hash, known: known,
      isPerson: false, isDoubtful: false, paragraph: paragraph)
    add(mention, in: text)
    if let index = index(of: mention.hash) { all[index].subject = subject }
  }
}
