extension NameFinder {
  /// Notes what the words at `range` name, without the words around the name.
  mutating func close(_ range: Range<Int>, isPerson: Bool) {
    let range = trimmed(range)
    guard !range.isEmpty, range.count <= 8 else { return }
    if let part = leadingKnown(range) {
      note(range.lowerBound..<part, isPerson: false)
      note(part..<range.upperBound, isPerson: true)
    } else if let part = personOfPlace(range, isPerson: isPerson) {
      note(range.lowerBound..<part, isPerson: true)
      close(part + 1..<range.upperBound, isPerson: false)
    } else {
      note(range, isPerson: isPerson)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    // "Theresa May" and a lonely "May", which may be hers, are kept; "Ann Lee Monday" is not.
    while start < end, isTrailing(text.words[end - 1]), !isSurname(end - 1, from: start) {
      end -= 1
    }
    while start < end, isLeading(start, before: end) { start += 1 }
    return start..<end
  }

  private func isSurname(_ index: Int, from start: Int) -> Bool {
    let word = text.words[index]
    guard word.kind.contains(.calendar), !word.kind.contains(.grammar) || word.hash == mayHash
    else { return false }
    return index == start || text.words[index - 1].kind.contains(.firstName)
  }

  private func isTrailing(_ word: NameWord) -> Bool {
    let noise: WordKind = [.calendar, .trailer]
    return !word.isCapitalised || !word.kind.isDisjoint(with: noise)
      || word.kind.contains(.grammar) && !word.kind.contains(.firstName)
  }

  private func isLeading(_ index: Int, before end: Int) -> Bool {
    let word = text.words[index]
    if text.known(index..<end) >= 0 { return false }
    if !word.isCapitalised || word.kind.contains(.calendar) && end - index > 1 { return true }
    if word.hash == articleHash { return true }
    // "Speaker of the House Ann Lee".
    if word.kind.contains(.generic), end - index > 2, !word.kind.contains(.firstName),
      text.words[index + 1].kind.contains(.firstName)
    {
      return true
    }
    guard word.isAtStart || paragraph == 0 && index == text.paragraphs[0].lowerBound else {
      return false
    }
    if !word.kind.isDisjoint(with: [.starter, .joint]) { return true }
    if end - index > 1, knownPhrases[word.hash] < 0, isVerbForm(word) { return true }
    // A word that the text writes small elsewhere, before a name: "Critics Ann Lee and Bo Ray".
    return end - index > 1 && !word.kind.contains(.firstName) && small.count(of: word.hash) > 0
      && (text.known(index + 1..<end) >= 0
        || text.words[index + 1].kind.contains(.firstName))
  }

  /// Where a person's name begins behind a party or a place: "Republican Ann Lee".
  private func leadingKnown(_ range: Range<Int>) -> Int? {
    for length in [1, 2] where range.count >= length + 2 {
      let start = range.lowerBound + length
      let known = text.known(range.lowerBound..<start)
      if known >= 0, text.words[start].kind.contains(.firstName),
        !text.words[range.lowerBound].kind.contains(.firstName),
        text.known(range) < 0
      {
        return start
      }
    }
    return nil
  }

  /// The place of "of" behind a person's name: "Ann Lee of Tesk".
  private func personOfPlace(_ range: Range<Int>, isPerson: Bool) -> Int? {
    guard let of = range.first(where: { text.words[$0].hash == ofHash }), of > range.lowerBound,
      of + 1 < range.upperBound
    else { return nil }
    let first = text.words[range.lowerBound]
    return of - range.lowerBound > 1 && (isPerson || first.kind.contains(.firstName)) ? of : nil
  }

  private mutating func note(_ range: Range<Int>, isPerson: Bool) {
    guard let (range, known) = named(range), let first = range.first else { return }
    let word = text.words[first]
    // "Human Rights" is a subject, with capitals or without; see `findSubjects`.
    if known < 0, subjectPhrases[hash(range)] >= 0 { return }
    if known < 0, range.count == 1, word.end - word.start < 2 || isWordOnly(word, isPerson) {
      return
    }
    noteAbbreviation(range)
    // "Lady Scotland" is a person.
    if known >= 0, range.count == 1, isPerson, isAddressed(first),
      knownNames[Int(known)].kind == .place
    {
      return
    }
    let name = known >= 0 ? knownNames[Int(known)].hash : hash(range)
    // "Washington, D.C." is named once.
    if let last = findings.mentions.last, last.hash == name, last.paragraph == paragraph,
      last.words.upperBound == range.lowerBound
    {
      return
    }
    findings.mentions.append(
      Mention(
        words: range, hash: name, known: known,
        isPerson: isPerson && (known < 0 || range.count == 1),
        isDoubtful: known < 0 && range.count == 1 && word.isAtStart && !isPerson,
        paragraph: paragraph))
  }

  /// Whether a form of address stands before the word: "Mrs", "Lady".
  private func isAddressed(_ index: Int) -> Bool {
    index > 0 && formsOfAddress.contains(text.words[index - 1].hash)
  }

  private func isWordOnly(_ word: NameWord, _ isPerson: Bool) -> Bool {
    !isPerson && word.kind.contains(.starter) && !word.kind.contains(.calendar)
  }

  /// What of `range` is the name, and which known name that is: "Central Tesk" is Tesk, and "US
  /// Senate"
  /// the Senate. Nil for a common word that is written like a short form.
  private func named(_ range: Range<Int>) -> (Range<Int>, Int32)? {
    let known = text.known(range)
    if known >= 0, range.count == 1 {
      let word = text.words[range.lowerBound]
      let isForm = !capitalsOnly[word.hash] || word.traits.contains(.isInCapitals)
      return isForm ? (range, known) : nil
    }
    guard known < 0, range.count > 1 else { return (range, known) }
    let rest = range.lowerBound + 1..<range.upperBound
    let shorter = text.known(rest)
    let first = text.words[range.lowerBound]
    if shorter >= 0 {
      let isRegion = first.kind.contains(.region) && knownNames[Int(shorter)].kind == .place
      let isNation = knownNames[Int(shorter)].kind == .body && knownPhrases[first.hash] >= 0
      let isCommon =
        knownNames[Int(shorter)].kind == .body
        && !first.kind.isDisjoint(with: [.generic, .starter, .modifier])
      if isRegion || isNation || isCommon { return (rest, shorter) }
    }
    // "US Border Patrol", but "US Open".
    if range.count > 2, knownPhrases[first.hash] >= 0, capitalsOnly[first.hash] || isPointed(first)
    {
      return (rest, -1)
    }
    return (range, -1)
  }

  private func isPointed(_ word: NameWord) -> Bool {
    text.bytes[Int(word.start)..<Int(word.end)].contains(0x2E)
  }

  /// "Disgraced", "Speaking" at the start of a sentence.
  private func isVerbForm(_ word: NameWord) -> Bool {
    let bytes = text.bytes[Int(word.start)..<Int(word.end)]
    return bytes.count > 5 && word.hash != unitedHash
      && ["ed", "ing", "ly"].contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private mutating func noteAbbreviation(_ range: Range<Int>) {
    guard range.count == 1, let last = findings.mentions.last,
      last.words.upperBound == range.lowerBound, last.words.count > 1,
      isAbbreviation(text.words[range.lowerBound], of: last.words)
    else { return }
    findings.abbreviated.append((last.hash, hash(range)))
  }

  /// Whether a word in brackets is made of the first letters of the words before it.
  private func isAbbreviation(_ word: NameWord, of name: Range<Int>) -> Bool {
    guard word.traits.isSuperset(of: [.isInCapitals, .isBracketed]),
      text.bytes[Int(word.start) - 1] == 0x28
    else { return false }
    let initials = name.filter { text.words[$0].isCapitalised }.map {
      text.bytes[Int(text.words[$0].start)]
    }
    return initials.elementsEqual(text.bytes[Int(word.start)..<Int(word.end)])
  }

  private func hash(_ range: Range<Int>) -> WordHash { text.hash(range) }
}

/// "J." in "Ann J. Lee", or "J.K.".
func isMiddleInitial(_ text: WordsOfText, _ index: Int, in range: Range<Int>) -> Bool {
  guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
  let word = text.words[index]
  return word.isCapitalised
    && (word.traits.contains(.isInitial)
      || word.end - word.start <= 4
        && text.bytes[Int(word.start)..<Int(word.end)].contains(0x2E))
}

private let ofHash = phraseHash("of")
private let formsOfAddress = Set(
  ["mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady", "baroness", "baron"].map(phraseHash))
private let mayHash = phraseHash("may")
private let unitedHash = phraseHash("united")
private let articleHash = phraseHash("the")
