import Model

/// Decides which of the names in a text say what it is about, and how much.
struct NameJudge {
  let text: WordsOfText
  let small: SmallWords
  let unwanted: Set<WordHash>
  let isHeadlineDerived: Bool

  /// The names that count, weightiest first, at most 16.
  func weigh(_ candidates: [Candidate]) -> [NamedMention] {
    let kept = candidates.filter(isName).map { candidate in (candidate, weight(of: candidate)) }
    // Only those that can be among the first become strings.
    let ranked = kept.sorted { ($1.1, $0.0.words.lowerBound) < ($0.1, $1.0.words.lowerBound) }
    let top = ranked.first?.1 ?? 0
    return ranked.prefix(limit).map { candidate, weight in
      NamedMention(
        name: spelling(of: candidate), count: candidate.count, weight: weight,
        bearing: bearing(of: candidate, weight, top: top),
        isInHeadline: candidate.isInHeadline, isInOpening: candidate.isInOpening,
        isPerson: isPerson(candidate))
    }
    .sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
  }

  /// From which weight on a name says what the article is about: the longer the text, the more
  /// things it
  /// names by the way.
  private var leastWeight: Double { min(10, max(4, 3 + Double(text.words.count) / 300)) }

  private func isPerson(_ candidate: Candidate) -> Bool {
    let first = text.words[candidate.words.lowerBound]
    return candidate.known < 0 && candidate.subject < 0
      && (candidate.persons > 0 || first.kind.contains(.firstName))
  }

  private func bearing(of candidate: Candidate, _ weight: Double, top: Double) -> Bearing {
    if candidate.subject >= 0, candidate.known < 0 {
      return isMainSubject(candidate) ? .matter : .background
    }
    let isForemost = candidate.isInOpening || candidate.isInHeadline
    // Countries are named by the way throughout: one that is a matter is so from the beginning.
    let isPlace = candidate.known >= 0 && knownNames[Int(candidate.known)].kind == .place
    let share = isPlace ? leastShareOfPlace : leastShare
    let isNamed = candidate.named > 0 || candidate.isInHeadline && candidate.count > 2
    // Nor is an article about a country because of the people in it that are from there.
    let isHeavy =
      weight >= max(leastWeight, top * share) && (!isPlace || isForemost && isNamed)
    if isHeavy || isInRealHeadline(candidate) && candidate.count > 0 { return .matter }
    let isInPlace = candidate.isInHeadline || isForemost && candidate.count > 1
    return isInPlace || candidate.count > 2 ? .background : .aside
  }

  private func weight(of candidate: Candidate) -> Double {
    // A headline that was made of the text's first sentence says nothing that this does not.
    let headline = isHeadlineDerived ? 1 : 2
    let factor =
      1 + (candidate.isInHeadline ? headline : 0) + (candidate.isInOpening ? 1 : 0)
    return Double(max(1, candidate.count) * factor)
  }

  private func isName(_ candidate: Candidate) -> Bool {
    if unwanted.contains(candidate.hash), !isInRealHeadline(candidate) { return false }
    if candidate.known >= 0 { return true }
    if candidate.subject >= 0 {
      let isForemost = candidate.isInOpening || candidate.isInHeadline
      return candidate.isInHeadline || isForemost && candidate.count > 1
        || isMainSubject(candidate)
    }
    if isCarrier(candidate) { return isCarrierNews(candidate) }
    return candidate.words.count > 1 ? isGoodPhrase(candidate) : isGoodWord(candidate)
  }

  private func isInRealHeadline(_ candidate: Candidate) -> Bool {
    candidate.isInHeadline && !isHeadlineDerived
  }

  /// A common noun is the subject if the headline has it, or the opening and then the text again
  /// and
  /// again.
  private func isMainSubject(_ candidate: Candidate) -> Bool {
    let words = text.words.count
    if isInRealHeadline(candidate), candidate.count >= 2 { return true }
    let least = candidate.isInHeadline || words < 250 ? 3 : 4
    return candidate.isInOpening && candidate.count >= max(least, words / 200)
      || candidate.count >= max(7, words / 120)
  }

  /// A single word is a name if it stands inside sentences, and seldom in small letters.
  private func isGoodWord(_ candidate: Candidate) -> Bool {
    let word = text.words[candidate.words.lowerBound]
    let empty: WordKind = [.generic, .calendar, .firstName, .region, .role, .royal, .modifier]
    if !word.kind.isDisjoint(with: empty) { return false }
    // "Oyster" at the start of a sentence and "oysters" inside another are one word.
    if candidate.persons == 0, small.count(of: word.hash) * 2 > candidate.sure { return false }
    return candidate.sure > 0 || candidate.count > 2 && !isVerbForm(word)
  }

  private func isVerbForm(_ word: NameWord) -> Bool {
    let bytes = text.bytes[Int(word.start)..<Int(word.end)]
    return bytes.suffix(3).elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ly".utf8)
  }

  /// Several words are no name if each alone is a word of no topic: "New Year", "Hide Caption".
  private func isGoodPhrase(_ candidate: Candidate) -> Bool {
    let empty: WordKind = [.generic, .calendar, .starter, .joint, .region, .role, .modifier]
    let words = text.words[candidate.words]
    let hasGrammar = words.contains {
      $0.isCapitalised && $0.kind.contains(.grammar)
        && $0.kind.isDisjoint(with: [.joint, .calendar])
    }
    let hasJoint = words.contains { !$0.isCapitalised }
    return !hasGrammar && (words.count < 5 || hasJoint)
      && !words.allSatisfy { !$0.kind.isDisjoint(with: empty) }
      && !(words.allSatisfy { $0.traits.contains(.isInCapitals) || $0.kind.contains(.joint) }
        && words.contains { $0.end - $0.start > 4 })
  }

  /// Papers, stations and platforms are named where they only carry the news: one that is the news stands
  /// in the headline and again below it, and again and again where the headline is the text's first sentence.
  private func isCarrierNews(_ candidate: Candidate) -> Bool {
    candidate.isInHeadline && candidate.count >= (isHeadlineDerived ? 5 : 2)
  }

  private func isCarrier(_ candidate: Candidate) -> Bool {
    let words = text.words[candidate.words]
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return first.kind.contains(.carrier) }
    return first.kind.contains(.carrier) || last.kind.contains(.press)
      || last.kind.contains(.carrier) && !first.kind.contains(.firstName)
  }

  /// The name as it is shown.
  private func spelling(of candidate: Candidate) -> String {
    if candidate.known >= 0 { return knownNames[Int(candidate.known)].name }
    if candidate.subject >= 0 { return newsSubjects[Int(candidate.subject)].name }
    let range = candidate.words
    if let plain = text.plainSpelling(of: range) { return plain }
    return range.filter { !isMiddleInitial(text, $0, in: range) }.map { index in
      let word = text.words[index]
      // Inside a name the owner keeps its `'s`.
      let end =
        index + 1 < range.upperBound && word.traits.contains(.isOwner)
        ? text.endOfOwner(word) : Int(word.end)
      return String(decoding: text.bytes[Int(word.start)..<end], as: UTF8.self)
    }.joined(separator: " ")
  }

  private let limit = 16
  /// What weighs less than this share of the weightiest name is named by the way.
  private let leastShare = 0.1
  private let leastShareOfPlace = 0.35
}

extension WordsOfText {
  /// The words at `range` as they stand in the text, if single spaces part them and nothing is to be
  /// left out.
  fileprivate func plainSpelling(of range: Range<Int>) -> String? {
    for index in range.dropFirst() {
      let before = words[index - 1]
      guard !before.traits.contains(.isOwner), words[index].start == before.end + 1,
        bytes[Int(before.end)] == 0x20, !isMiddleInitial(self, index, in: range)
      else { return nil }
    }
    let (start, end) = (words[range.lowerBound].start, words[range.upperBound - 1].end)
    return String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }

  /// Where a word ends together with its `'s`.
  fileprivate func endOfOwner(_ word: NameWord) -> Int {
    var end = Int(word.end)
    while end < bytes.count, bytes[end] > 0x20, ![0x2C, 0x2E, 0x29].contains(bytes[end]) {
      end += 1
    }
    return end
  }
}
