// The words before the first comma: "In Boston, …", "Speaking to reporters, …".

/// Whether a clause may begin after the first comma: not "As a result Ried won, taking".
func endsIntroduction(_ words: [SentenceWord]) -> Bool {
  guard let comma = words.firstIndex(where: { $0.mark == 0x2C }), comma + 1 < words.count else {
    return false
  }
  let next = words[comma + 1]
  return !next.endsIn.ing
    && next.classes.isDisjoint(with: [.relative, .preposition, .coordinator, .subordinator])
}

/// "At least seven people": no introduction.
func opensWithNumber(_ words: [SentenceWord]) -> Bool {
  guard words.count > 1, let first = words.first else { return false }
  return numberOpeners.contains(first.hash)
    && (words[1].classes.contains(.leaning) || words[1].hash == thanHash
      || words[1].hash == leastHash)
    || first.classes.contains(.leaning) && first.mark == 0
      && words[1].classes.isDisjoint(with: [.preposition, .subordinator])
}

/// "In Boston, …", "Speaking to reporters, …": the first comma ends it.
func introduces(_ word: SentenceWord) -> Bool {
  !word.classes.isDisjoint(with: [
    .preposition, .subordinator, .weekday, .tie, .leaning, .relative,
  ])
    || isTime(word) || links.contains(word.hash)
}

/// Whether the words before the first comma, if there is one, are no subject.
func opensWithIntroduction(_ words: [SentenceWord]) -> Bool {
  guard let first = words.first else { return false }
  if introduces(first) || words.prefix(3).contains(where: { $0.classes.contains(.weekday) }) {
    return true
  }
  // "Speaking to reporters", but not "Housing and Health Secretary".
  guard words.count > 1 else { return false }
  if first.endsIn.ly, words[1].endsIn.ed || words[1].endsIn.ing {
    // "Freshly baked bread is"
    return !words.prefix(while: { $0.mark != 0x2C }).contains { $0.classes.contains(.auxiliary) }
  }
  guard first.endsIn.ing || first.endsIn.ed && !isAdjective(words) else { return false }
  // "Tired and frustrated after"
  return !words[1].classes.contains(.coordinator) || words.count > 2 && words[2].endsIn.ed
}

/// Whether a first word in -ed is no participle that goes on: "Fired judge Ann Ried", but not "Fired by" and
/// "Fired and".
func isAdjective(_ words: [SentenceWord]) -> Bool {
  !words[1].endsIn.ly
    && words[1].classes.isDisjoint(with: [.preposition, .subordinator, .coordinator])
}

/// "Last year", "Late on Monday".
func isTime(_ word: SentenceWord) -> Bool { times.contains(word.hash) }

/// "Contrary to what was said"
private let links = hashes("contrary regardless owing")
private let times = hashes("late early last earlier this these years")
private let numberOpeners = hashes("at more up")
private let thanHash = hashes("than")[0]
private let leastHash = hashes("least")[0]
