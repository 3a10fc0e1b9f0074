import Model

/// A long sentence without the days on which it happened: "on Monday", "Monday night" and "earlier this week"
/// are left out where they stand between other words. The sentence itself where there are none.
func withoutDay(_ form: HeadlineForm) -> HeadlineForm {
  let (sentence, words) = (form.text, form.words)
  guard sentence.length > dayLimit,
    words.contains(where: { isDay($0) || isSpan($0) || months.contains($0.hash) })
  else { return form }
  var text: [UInt8] = []
  var start = sentence.startIndex
  for index in words.indices.dropFirst(2) {
    guard let first = startOfDay(words, index) ?? startOfDate(sentence, words, index),
      words[first].start >= start, isBalanced(sentence[..<words[first].start])
    else {
      continue
    }
    text += sentence[start..<words[first - 1].end]
    // The comma of "on Monday, a day after" stays.
    start = words[index].core.upperBound
  }
  return withoutOpeningDay(HeadlineForm((text + sentence[start...])[...]))
}

/// "The mayor has" for "On Monday night, the mayor has".
private func withoutOpeningDay(_ form: HeadlineForm) -> HeadlineForm {
  let words = form.words
  guard words.count > 4, words[0].hash == onHash, isDay(words[1]),
    words[1].mark == 0x2C || isDayPart(words[2]) && words[2].mark == 0x2C
  else { return form }
  return withoutIntroduction(form).map { HeadlineForm($0) } ?? form
}

/// Where "on Monday", "Monday night" or "earlier this week" begins that ends with the word at `index`;
/// nil where other words need it.
private func startOfDay(_ words: [SentenceWord], _ index: Int) -> Int? {
  guard isFollowed(words, index) else { return nil }
  var first = index
  // Not "on Monday, night after night".
  if isDayPart(words[first]), isDay(words[first - 1]), words[first - 1].mark == 0 { first -= 1 }
  if isDay(words[first]) {
    if words[first - 1].hash == onHash { first -= 1 }
  } else {
    guard isSpan(words[index]), nears.contains(words[index - 1].hash) else { return nil }
    first -= index > 2 && words[index - 2].hash == earlierHash ? 2 : 1
  }
  guard first > 0 else { return nil }
  let before = words[first - 1]
  let waits =
    !before.classes.isDisjoint(with: [
      .preposition, .determiner, .weekday, .coordinator, .relative, .subordinator, .negation,
    ]) || before.core.isEmpty || before.mark != 0 || leaning.contains(before.hash)
    || before.endsIn.ed && index + 1 < words.count && words[index + 1].classes.contains(.finite)
  return waits ? nil : first
}

/// Where "on May 4" or "on May 4th" begins that ends with the word at `index`.
private func startOfDate(_ sentence: Text, _ words: [SentenceWord], _ index: Int) -> Int? {
  guard index > 2, months.contains(words[index - 1].hash), words[index - 1].isCapital,
    isDigit(sentence[words[index].start]), words[index - 2].hash == onHash,
    words[index].mark == 0, isFollowed(words, index), words[index - 3].mark == 0,
    !words[index - 3].classes.contains(.preposition)
  else { return nil }
  return index - 2
}

/// Whether what follows does not belong to the day: not "Monday night", "Monday and Tuesday".
private func isFollowed(_ words: [SentenceWord], _ index: Int) -> Bool {
  if index + 1 == words.count || words[index].mark == 0x2C { return true }
  let next = words[index + 1]
  if next.core.isEmpty { return true }
  guard words[index].mark == 0, next.start == next.core.lowerBound, !isDayPart(next),
    next.hash != ofHash
  else { return false }
  return next.endsIn.ed || next.endsIn.ing && !next.isCapital
    || !next.classes.isDisjoint(with: [
      .preposition, .determiner, .pronoun, .relative, .subordinator, .finite,
    ]) && !next.classes.contains(.ambiguous)
}

/// "Monday"; not "today", which may be nowadays.
private func isDay(_ word: SentenceWord) -> Bool {
  word.classes.contains(.weekday) && word.isCapital && !todays.contains(word.hash)
}

private func isDayPart(_ word: SentenceWord) -> Bool { dayParts.contains(word.hash) }

private func isSpan(_ word: SentenceWord) -> Bool { spans.contains(word.hash) }

let months = hashes(
  """
  january february march april may june july august september october november december jan feb aug sept oct \
  nov dec
  """)
/// Shorter ones keep their days.
private let dayLimit = 130
private let onHash = hashes("on")[0]
private let ofHash = hashes("of")[0]
private let earlierHash = hashes("earlier")[0]
private let nears = hashes("this last")
private let todays = hashes("today tonight yesterday tomorrow")
private let dayParts = hashes("night morning afternoon evening")
private let spans = hashes("week weekend month night morning afternoon evening")
/// "ends on Monday", "spent this week", "every Monday"
private let leaning = hashes(
  """
  late early earlier last next this every since until than by just due spent spend spends took takes lasted ends end \
  ended starts start started begins begin began expires expire closes close opens open reopens resumes resume
  """)
