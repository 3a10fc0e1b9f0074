/// Reads paragraphs and notes the names in them; see `findNames`.
struct NameFinder {
  let text: WordsOfText
  let small: SmallWords
  var findings = Findings()
  var paragraph = 0

  /// Notes the names among the words at `range`.
  mutating func read(_ range: Range<Int>, of paragraph: Int) {
    self.paragraph = paragraph
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.words[index].isCapitalised else {
        index += 1
        continue
      }
      let end = endOfRun(from: index, before: range.upperBound)
      cut(index..<end)
      index = end
    }
  }

  /// The end of a run of capitalised words, with small joining words between two of them.
  private func endOfRun(from start: Int, before limit: Int) -> Int {
    var end = start + 1
    var isBody = text.words[start].kind.contains(.body)
    while end < limit {
      let length = isPart(end) ? 1 : jointLength(end, before: limit, isBody: isBody)
      if length == 0 { break }
      end += length
      isBody = isBody || text.words[end - 1].kind.contains(.body)
    }
    return end
  }

  /// Whether a name can go on with the word: nothing but a space before it, and a capital that is
  /// not
  /// the grammar's.
  private func isPart(_ index: Int) -> Bool {
    let word = text.words[index]
    guard word.isCapitalised, word.traits.contains(.goesOn), !word.isAtStart else { return false }
    if text.words[index - 1].traits.contains(.isOwner) { return word.kind.contains(.ofOwner) }
    if !word.kind.contains(.grammar) || word.kind.contains(.joint) { return true }
    // "Theresa May said".
    if word.kind.contains(.calendar), text.words[index - 1].kind.contains(.firstName) {
      return true
    }
    // "Man On Fire", but not "in the U.S. The Senate".
    guard index + 1 < text.words.count, !word.traits.contains(.isAfterPoint) else { return false }
    let next = text.words[index + 1]
    return next.isCapitalised && next.traits.contains(.goesOn) && !next.kind.contains(.grammar)
  }

  /// How many words a joint and what it leads to take: "of Tesk", "of the Treasury"; 0 for none.
  private func jointLength(_ index: Int, before limit: Int, isBody: Bool) -> Int {
    let word = text.words[index]
    guard word.traits.contains(.goesOn), !text.words[index - 1].traits.contains(.isOwner),
      word.kind.contains(.joint) || isBody && bodyJoints.contains(word.hash)
    else { return 0 }
    var next = index + 1
    if isBody, next < limit, text.words[next].hash == theHash { next += 1 }
    guard next < limit, isPart(next) else { return 0 }
    return next + 1 - index
  }

  /// Cuts a run where a role stands in it: "US President Donald Trump" names the US and Donald
  /// Trump.
  private mutating func cut(_ run: Range<Int>) {
    var start = run.lowerBound
    var isPerson = false
    var index = start
    while index < run.upperBound {
      if isRole(index, in: run, from: start) {
        close(withoutModifiers(start..<index), isPerson: isPerson)
        (start, isPerson) = behindRole(index, in: run)
        index = max(start, index + 1)
      } else {
        index += 1
      }
    }
    close(start..<run.upperBound, isPerson: isPerson)
  }

  private func isRole(_ index: Int, in run: Range<Int>, from start: Int) -> Bool {
    let word = text.words[index]
    let next = index + 1 < run.upperBound ? text.words[index + 1] : nil
    if word.kind.contains(.royal) { return isTitle(index, in: run, from: start) }
    guard word.kind.contains(.role), word.isCapitalised else { return false }
    if let next, knownPhrases[joined(word.hash, next.hash)] >= 0 { return false }
    // "Attorney General", but "Prince William General Hospital" ends in no role.
    return true
  }

  /// Whether a royal title stands before a name of several words, of which it is no part.
  private func isTitle(_ index: Int, in run: Range<Int>, from start: Int) -> Bool {
    let rest = run.upperBound - index - 1
    if index > start { return rest > 0 && !text.words[start].kind.contains(.firstName) }
    return rest > 1 && !text.words[index + 2].traits.contains(.isInCapitals)
      && !text.words[index + 1].kind.contains(.joint)
  }

  /// Where a name begins behind a role: what the role is of is passed over, "Secretary of State".
  private func behindRole(_ index: Int, in run: Range<Int>) -> (start: Int, isPerson: Bool) {
    let word = text.words[index]
    // A royal title stays with a single name.
    if word.kind.contains(.royal), run.upperBound - index == 2 { return (index, true) }
    var next = index + 1
    guard next < run.upperBound, !text.words[next].isCapitalised else { return (next, true) }
    while next < run.upperBound,
      !text.words[next].isCapitalised || text.words[next].kind.contains(.portfolio)
    {
      next += 1
    }
    let hasPortfolio = text.words[index..<next].contains {
      $0.isCapitalised && $0.kind.contains(.portfolio)
    }
    return (next, hasPortfolio)
  }

  private func withoutModifiers(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text.words[end - 1].kind.contains(.modifier) { end -= 1 }
    return range.lowerBound..<end
  }
}

/// "for", "on" and "and" within the name of a body.
private let bodyJoints: Set<WordHash> = [
  phraseHash("for"), phraseHash("on"), phraseHash("and"), phraseHash("against"),
]
private let theHash = phraseHash("the")
